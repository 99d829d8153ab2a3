#pragma once

#include "model/words.hpp"

/// The languages that words_in() chooses from; each is filled in its own files.
namespace quarterdeck {

Words english_words(LocaleNames names);
Words welsh_words(LocaleNames names);

const ChartWords& english_chart_words();
const ChartWords& welsh_chart_words();

}  // namespace quarterdeck
