#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "check/words/token.hpp"
#include "template/value.hpp"

/// The words that stand in the settings of charts, tables and other directives.
namespace quarterdeck {

/// A text with the place where it begins.
using PlacedWords = std::pair<std::string, SourceSpan>;

/// The texts of a setting that is one text or a list of them.
std::vector<PlacedWords> words_of_setting(const Value& settings, const std::string& key);

/// Texts that were read as inlines; kept as long as sentences point into them.
using KeptTexts = std::vector<std::shared_ptr<const markup::Inlines>>;

/// Everything that readers will read of a directive's settings: headlines and notes as sentences, captions, titles and
/// the cells of typed tables as labels. They point into what is added to `texts`.
std::vector<Sentence> sentences_of_settings(const Value& settings, KeptTexts& texts);

}  // namespace quarterdeck
