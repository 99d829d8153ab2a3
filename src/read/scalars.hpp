#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/diagnostic.hpp"
#include "model/period.hpp"
#include "template/value.hpp"

/// Reads single values. `what` names the value in complaints: “published”, say. Each returns nothing after complaining.
namespace quarterdeck {

/// One line of text; the lines of a block are joined by spaces.
std::optional<std::string> read_text(const Value& value, const std::string& what, Diagnostics& diagnostics);
std::optional<Decimal> read_number(const Value& value, const std::string& what, Diagnostics& diagnostics);
/// A whole number from 0 to `most`.
std::optional<int> read_count(const Value& value, const std::string& what, int most, Diagnostics& diagnostics);
std::optional<Date> read_date(const Value& value, const std::string& what, Diagnostics& diagnostics);
std::optional<Period> read_period(const Value& value, const std::string& what, Diagnostics& diagnostics);
std::optional<Period> read_period(const std::string& text, const SourceSpan& place, const std::string& what,
                                  Diagnostics& diagnostics);
/// Lower-case words joined by hyphens.
std::optional<std::string> read_identifier(const Value& value, const std::string& what, Diagnostics& diagnostics);
bool check_identifier(const std::string& text, const SourceSpan& place, const std::string& what,
                      Diagnostics& diagnostics);
/// One text, or a list of them.
std::vector<std::pair<std::string, SourceSpan>> read_words(const Value& value, const std::string& what,
                                                           Diagnostics& diagnostics);

/// Complains about a value that should hold “key: value” pairs.
Diagnostic& complain_about_kind(const Value& value, const std::string& what, Diagnostics& diagnostics);
/// The entries of a mapping; none, after a complaint, of anything else.
const std::vector<Value::Entry>& read_entries(const Value& value, const std::string& what, const std::string& hint,
                                              Diagnostics& diagnostics);

/// Whether a value is not entered yet: nothing stands behind its colon, or "to come".
bool is_to_come(const Value& value);

/// What to do about a key that is none, and has no value, right behind a comma within braces: most likely it goes on with
/// the text before.
/// Empty for any other.
std::string hint_behind_comma(const std::string& key, const SourceSpan& place);

/// What a value is, for complaints: "a list".
std::string kind_of(const Value& value);
/// Where a value stands, for complaints about another one: "content/2024-25/q1.yaml, line 12".
std::string place_in_words(const SourceSpan& span);

/// `1 to 5`: two texts around “to”.
std::optional<std::pair<std::string, std::string>> split_range(std::string_view text);

/// Adds “did you mean …?”, or the list of what there is when nothing is near and the list is short.
void suggest_from(Diagnostic& diagnostic, std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace quarterdeck
