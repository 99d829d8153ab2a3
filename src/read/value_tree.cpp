#include "read/value_tree.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <yaml-cpp/mark.h>

namespace quarterdeck {

namespace {

constexpr std::size_t greatest_depth = 64;
constexpr int most_nodes = 100000;

int line_of(const YAML::Mark& mark) { return mark.line + 1; }
int column_of(const YAML::Mark& mark) { return mark.column + 1; }

[[noreturn]] void refuse(const YAML::Mark& mark, std::string message, std::string hint) {
    throw YamlExplanation{std::move(message), std::move(hint), line_of(mark), column_of(mark), 1};
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// `1`, `-12`, `£340`: what may stand before a thousands comma.
bool may_precede_comma(std::string_view text) {
    for (std::string_view prefix : {"-", "£", "\""}) {
        if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
    }
    return text.size() <= 3 && all_digits(text);
}

/// `070`, `340.5`: what may stand after one.
bool may_follow_comma(std::string_view text) {
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos && !all_digits(text.substr(point + 1))) return false;
    return text.substr(0, point).size() == 3 && all_digits(text.substr(0, point));
}

}  // namespace

std::pair<int, int> ValueTree::open_bracket() const {
    for (auto container = open_.rbegin(); container != open_.rend(); ++container) {
        if (container->bracketed) return {container->line, container->column};
    }
    return {0, 0};
}

void ValueTree::OnDocumentStart(const YAML::Mark& mark) {
    if (++documents_ == 1) return;
    const std::string_view text = lines_.line(line_of(mark));
    if (text.starts_with("---") || text.starts_with("...")) {
        refuse(mark, "a second YAML document begins here", "a file holds one document: delete the line “---”");
    }
    refuse(mark, "this line does not belong to what stands above it",
           "begin all keys of one mapping in one column, and all items of one list with “- ”");
}

void ValueTree::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
    begin_node(mark, "");
    place({Value::Null{}, passage_.at(line_of(mark), column_of(mark))});
}

void ValueTree::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    refuse(mark, "* refers to another place of the file, which is not supported",
           "write the value again, or put the text in quotes");
}

void ValueTree::OnAnchor(const YAML::Mark& mark, const std::string&) {
    refuse(mark, "& names a place of the file, which is not supported",
           "write the value where it is needed, or put the text in quotes");
}

void ValueTree::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& text) {
    begin_node(mark, tag);
    place(scalar(mark, text));
}

void ValueTree::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                                YAML::EmitterStyle::value style) {
    begin_node(mark, tag);
    open(mark, style, {Value::List{}, passage_.at(line_of(mark), column_of(mark))});
}

void ValueTree::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                           YAML::EmitterStyle::value style) {
    begin_node(mark, tag);
    const std::string_view text = lines_.line(line_of(mark));
    if (text.substr(std::min(text.size(), static_cast<std::size_t>(mark.column)), 2) == "{{") {
        throw explain_unquoted_reference(line_of(mark), column_of(mark), lines_);
    }
    open(mark, style, {Value::Map{}, passage_.at(line_of(mark), column_of(mark))});
}

/// What holds for every node, whatever its kind.
void ValueTree::begin_node(const YAML::Mark& mark, const std::string& tag) {
    if (++nodes_ > most_nodes)
        refuse(mark, fmt::format("the file has more than {} values", most_nodes), "split the file");
    const bool tagged = character_at(mark) == '!' || (!tag.empty() && tag != "?" && tag != "!");
    if (tagged) refuse(mark, "! begins a YAML tag, which is not supported", "delete it, or put the text in quotes");
    const std::string_view text = lines_.line(line_of(mark));
    const std::size_t tab = text.substr(0, static_cast<std::size_t>(indent_of(text))).find('\t');
    if (tab == std::string_view::npos) return;
    throw explain_yaml_failure({"", line_of(mark), static_cast<int>(tab) + 1}, lines_);
}

void ValueTree::open(const YAML::Mark& mark, YAML::EmitterStyle::value style, Value value) {
    if (open_.size() >= greatest_depth)
        refuse(mark, fmt::format("values are nested more than {} deep", greatest_depth),
               "no part of a file needs that: is a bracket missing?");
    open_.push_back(
        {std::move(value), line_of(mark), column_of(mark), style == YAML::EmitterStyle::Flow, std::nullopt});
}

void ValueTree::close() {
    Value value = std::move(open_.back().value);
    open_.pop_back();
    place(std::move(value));
}

void ValueTree::place(Value value) {
    if (open_.empty()) {
        root_ = std::move(value);
        return;
    }
    Open& container = open_.back();
    if (auto* list = std::get_if<Value::List>(&container.value.content)) {
        const Value::Scalar* text = value.scalar();
        const bool swallowed = container.bracketed && text != nullptr && !list->items.empty() &&
                               swallowed_comma(list->items.back(), value.span, text->text);
        if (!swallowed) list->items.push_back(std::move(value));
    } else if (!container.entry) {
        place_key(container, value);
    } else {
        place_entry(container, std::move(value));
    }
}

void ValueTree::place_key(Open& mapping, const Value& key) {
    const Value::Scalar* text = key.scalar();
    if (text == nullptr || text->block || text->text.empty()) {
        const int line = key.span.line - passage_.first_line + 1;
        throw YamlExplanation{"a word is due before the colon", "write “key: value”", line,
                              key.span.column - passage_.indent, 1};
    }
    mapping.entry = Value::Entry{text->text, key.span, {}};
}

void ValueTree::place_entry(Open& mapping, Value value) {
    Value::Entry entry = std::move(*mapping.entry);
    mapping.entry.reset();
    auto& entries = std::get<Value::Map>(mapping.value.content).entries;
    if (value.null()) {
        if (mapping.bracketed && !entries.empty() && swallowed_comma(entries.back().value, entry.key_span, entry.key))
            return;
        value.span = entry.key_span;
    }
    const auto [first, is_new] = mapping.places.emplace(entry.key, entry.key_span);
    if (!is_new) {
        diagnostics_
            .error(entry.key_span,
                   fmt::format("“{}” stands here twice: first on line {}", entry.key, first->second.line))
            .hint("keep one of the two; they may not agree");
        return;
    }
    entry.value = std::move(value);
    entries.push_back(std::move(entry));
}

/// `1,070` between brackets is two values to YAML.
bool ValueTree::swallowed_comma(const Value& before, const SourceSpan& after_span, const std::string& after) {
    const Value::Scalar* first = before.scalar();
    if (first == nullptr || first->quoted || !may_precede_comma(first->text) || !may_follow_comma(after)) return false;
    const bool adjacent =
        before.span.line == after_span.line && before.span.column + before.span.length + 1 == after_span.column;
    if (!adjacent) return false;
    SourceSpan both = before.span;
    both.length += 1 + after_span.length;
    diagnostics_
        .error(both, fmt::format("“{},{}” is two values here, because commas separate values between brackets",
                                 first->text, after))
        .hint(fmt::format("write the number without a comma: {}{}", first->text, after))
        .hint("if two values are meant, put a space after the comma");
    return true;
}

Value ValueTree::scalar(const YAML::Mark& mark, const std::string& text) {
    long_quotation_ = {0, 0};
    const char first = character_at(mark);
    if (first == '|' || first == '>') return block_scalar(mark, text);
    if (first == '"' || first == '\'') return quoted_scalar(mark, text);
    const std::size_t rest_of_line = lines_.line(line_of(mark)).size() - static_cast<std::size_t>(mark.column);
    const int length = static_cast<int>(std::min(text.size(), rest_of_line));
    return {Value::Scalar{text, false, false, 0}, passage_.at(line_of(mark), column_of(mark), length)};
}

/// Lines are kept as they were typed, for `>` too: a paragraph reads the same, and every word keeps its place.
Value ValueTree::block_scalar(const YAML::Mark& mark, const std::string& text) const {
    const SourceSpan span = passage_.at(line_of(mark), column_of(mark));
    int number = line_of(mark) + 1;
    while (number <= lines_.count() && stripped(lines_.line(number)).empty()) ++number;
    const std::size_t first_text = text.find_first_not_of('\n');
    if (first_text == std::string::npos) return {Value::Scalar{"", true, true, 0}, span};
    const int indent = indent_of(lines_.line(number)) - indent_of(std::string_view(text).substr(first_text));
    std::string typed;
    for (int line = line_of(mark) + 1; line <= lines_.count(); ++line) {
        const std::string_view typed_line = lines_.line(line);
        const bool blank = stripped(typed_line).empty();
        if (!blank && indent_of(typed_line) < indent) break;
        if (!blank) typed += typed_line.substr(static_cast<std::size_t>(indent));
        typed += '\n';
    }
    while (typed.ends_with("\n\n")) typed.pop_back();
    return {Value::Scalar{std::move(typed), true, true, indent + passage_.indent}, span};
}

/// The span holds the quotation marks, up to the end of the line.
Value ValueTree::quoted_scalar(const YAML::Mark& mark, const std::string& text) {
    const std::size_t begin = lines_.offset(line_of(mark), column_of(mark)) + 1;
    const char mark_character = character_at(mark);
    std::size_t end = begin;
    for (; end < passage_.text.size(); ++end) {
        if (mark_character == '"' && passage_.text[end] == '\\') {
            ++end;
        } else if (passage_.text[end] == mark_character) {
            if (mark_character != '\'' || passage_.text.compare(end, 2, "''") != 0) break;
            ++end;
        }
    }
    if (end >= passage_.text.size()) {
        refuse(mark, "this quotation mark is never closed",
               fmt::format("put {} at the end of the text", mark_character));
    }
    const std::size_t line_end = std::min(passage_.text.find('\n', begin), end + 1);
    const int length = static_cast<int>(line_end - begin) + 1;
    if (line_end < end) long_quotation_ = {line_of(mark), column_of(mark)};
    return {Value::Scalar{text, true, false, 0}, passage_.at(line_of(mark), column_of(mark), length)};
}

char ValueTree::character_at(const YAML::Mark& mark) const {
    const std::string_view text = lines_.line(line_of(mark));
    const auto column = static_cast<std::size_t>(mark.column);
    return column < text.size() ? text[column] : '\0';
}

}  // namespace quarterdeck
