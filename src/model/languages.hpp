#pragma once

#include "model/words.hpp"

/// The languages that words_in() chooses from; each is filled in its own file.
namespace quarterdeck {

Words english_words(LocaleNames names);
Words welsh_words(LocaleNames names);

}  // namespace quarterdeck
