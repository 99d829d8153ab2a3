#include "check/words/token.hpp"

#include <algorithm>
#include <array>

#include "base/overloaded.hpp"
#include "base/small_letters.hpp"

namespace quarterdeck {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

constexpr std::string_view marks_before = "([\"'*";
constexpr std::string_view marks_after = ".,;:!?)]\"'*";
/// Quotation marks, dashes and the ellipsis; not ’, which is an apostrophe more often.
constexpr std::array<std::string_view, 7> wide_separators = {"“", "”", "‘", "–", "—", "…", "•"};

/// How many bytes of a separator between words stand here.
std::size_t separator_at(std::string_view text, std::size_t at) {
    if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') return 1;
    for (std::string_view wide : wide_separators) {
        if (text.substr(at, wide.size()) == wide) return wide.size();
    }
    return 0;
}

bool is_abbreviation(std::string_view word) {
    return word == "e.g" || word == "i.e" || word == "etc" || word == "approx" || word == "no" || word == "st";
}

/// Cuts runs of text into tokens and tokens into sentences.
class SentenceCutter {
public:
    void add(const markup::Inlines& inlines, bool in_link) {
        for (const markup::Inline& one : inlines) {
            std::visit(overloaded{
                           [&](const markup::Text& text) { add_text(text, one.span, in_link); },
                           [&](const markup::Strong& strong) { add(strong.content, in_link); },
                           [&](const markup::Emphasis& emphasis) { add(emphasis.content, in_link); },
                           [&](const markup::Link& link) { add(link.content, true); },
                           [](const markup::Image&) {},
                           // Not in the language whose words the checks know.
                           [](const markup::LanguageSpan&) {},
                           [&](const markup::FigureReference& figure) { add_reference(figure, one.span, in_link); },
                           [](const markup::LineBreak&) {},
                       },
                       one.node);
        }
    }

    std::vector<Sentence> finish() {
        end_sentence();
        if (!sentences_.empty()) sentences_.front().begins_block = true;
        return std::move(sentences_);
    }

private:
    void add_reference(const markup::FigureReference& figure, const SourceSpan& span, bool in_link) {
        Token token;
        token.reference = &figure.reference;
        token.in_link = in_link;
        token.run_span = span;
        current_.tokens.push_back(std::move(token));
    }

    void add_text(const markup::Text& text, const SourceSpan& span, bool in_link) {
        const std::string_view all = text.text;
        std::size_t at = 0;
        while (at < all.size()) {
            if (const std::size_t width = separator_at(all, at)) {
                if (width > 1) end_clause();
                at += width;
                continue;
            }
            std::size_t end = at;
            while (end < all.size() && separator_at(all, end) == 0) ++end;
            add_word(text, span, in_link, at, end);
            at = end;
        }
    }

    void add_word(const markup::Text& text, const SourceSpan& span, bool in_link, std::size_t begin, std::size_t end) {
        const std::string_view all = text.text;
        const std::size_t whole_end = end;
        const std::size_t whole_begin = begin;
        while (begin < end && marks_before.find(all[begin]) != std::string_view::npos) ++begin;
        while (begin < end && marks_after.find(all[end - 1]) != std::string_view::npos) --end;
        const std::string_view word = all.substr(begin, end - begin), after = all.substr(end, whole_end - end);
        if (word == "%" && begin == 0 && !current_.tokens.empty() && current_.tokens.back().number) {
            current_.tokens.back().number->percent = true;
        } else if (!word.empty()) {
            add_token(text, span, in_link, begin, word);
            const std::string_view before = all.substr(whole_begin, begin - whole_begin);
            current_.tokens.back().opens_bracket = before.find_first_of("([") != std::string_view::npos;
        }
        if (after.find_first_of(",;:") != std::string_view::npos) end_clause();
        if (after.find_first_of(".!?") != std::string_view::npos && !is_abbreviation(in_small_letters(word)))
            end_sentence();
    }

    void add_token(const markup::Text& text, const SourceSpan& span, bool in_link, std::size_t begin,
                   std::string_view word) {
        Token token;
        token.text = word;
        token.lower = in_small_letters(word);
        token.number = parse_typed_number(word);
        token.in_link = in_link;
        token.run = &text;
        token.offset = begin;
        token.run_span = span;
        current_.tokens.push_back(std::move(token));
    }

    void end_clause() {
        if (!current_.tokens.empty()) current_.tokens.back().ends_clause = true;
    }

    void end_sentence() {
        if (!current_.tokens.empty()) sentences_.push_back(std::move(current_));
        current_ = {};
    }

    std::vector<Sentence> sentences_;
    Sentence current_;
};

std::size_t offset_of(const SourceSpan& span) {
    const std::string& text = span.file->text;
    std::size_t begin = 0;
    for (int line = 1; line < span.line; ++line) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) return text.size();
        begin = end + 1;
    }
    return std::min(text.size(), begin + static_cast<std::size_t>(std::max(0, span.column - 1)));
}

bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n'; }

/// The place in the file of a byte of a run; nothing where the file does not read like the run.
std::optional<std::size_t> walk(std::string_view source, std::size_t from, std::string_view run, std::size_t offset) {
    std::size_t at = from;
    for (std::size_t i = 0; i < offset;) {
        if (at >= source.size()) return std::nullopt;
        if (is_space(run[i])) {
            if (!is_space(source[at])) return std::nullopt;
            while (i < offset && is_space(run[i])) ++i;
            // Behind a line's end stand the indentation and the marks of a quotation.
            bool new_line = false;
            while (at < source.size() && (is_space(source[at]) || (new_line && source[at] == '>')))
                new_line |= source[at++] == '\n';
        } else if (source[at] == run[i]) {
            ++at, ++i;
        } else if (source[at] == '\\') {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return at;
}

}  // namespace

std::optional<TypedNumber> parse_typed_number(std::string_view text) {
    constexpr std::string_view pound = "£";
    TypedNumber number;
    number.pounds = text.starts_with(pound);
    if (number.pounds) text.remove_prefix(pound.size());
    if (text.empty() || !is_digit(text.front())) return std::nullopt;
    number.percent = text.ends_with('%');
    if (number.percent) text.remove_suffix(1);
    const char last = text.back();
    if (last == 'm' || last == 'M' || last == 'k' || last == 'K') {
        number.scale = last == 'm' || last == 'M' ? 'm' : 'k';
        text.remove_suffix(1);
    }
    std::string digits(text);
    std::erase(digits, ',');
    const auto value = Decimal::parse(digits);
    if (!value) return std::nullopt;
    number.value = *value;
    return number;
}

SourceSpan Token::place() const {
    if (run == nullptr || !run_span.known()) return run_span;
    const std::size_t begin = offset_of(run_span);
    // A quoted text of YAML has its place at the quotation mark.
    auto found = walk(run_span.file->text, begin, run->text, offset);
    if (!found) found = walk(run_span.file->text, begin + 1, run->text, offset);
    if (!found) return run_span;
    SourceSpan span = run_span;
    const std::string_view before = std::string_view(span.file->text).substr(0, *found);
    span.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
    span.column =
        static_cast<int>(*found - (before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1)) + 1;
    span.length = static_cast<int>(text.size());
    return span;
}

SourceSpan Sentence::place() const {
    SourceSpan place = tokens.front().place();
    if (tokens.front().run != nullptr) place.length = static_cast<int>(words_of(*this).size());
    return place;
}

std::vector<Sentence> sentences_of(const markup::Inlines& inlines) {
    SentenceCutter cutter;
    cutter.add(inlines, false);
    return cutter.finish();
}

std::string words_of(const Sentence& sentence) {
    std::string words;
    for (const Token& token : sentence.tokens) {
        if (token.reference != nullptr) continue;
        if (!words.empty()) words += ' ';
        words += token.text;
    }
    return words;
}

}  // namespace quarterdeck
