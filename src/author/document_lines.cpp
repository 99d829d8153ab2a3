#include "author/document_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "author/moved_words.hpp"
#include "author/yaml_text.hpp"
#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {

namespace {

constexpr const char* left_out = "omit";
constexpr const char* draft_line = "    status: draft          # delete this line when the document is finished\n";

/// A slot that is empty, under a comment that says what it is for.
std::string empty_slot(const std::string& name, const std::string& purpose, int indent) {
    const std::string space(static_cast<std::size_t>(indent), ' ');
    const std::string comment = purpose.empty() ? "" : fmt::format("{}# {}\n", space, purpose);
    return fmt::format("{}{}{}: |\n\n", comment, space, name);
}

/// Texts under `narrative:` or a document's `text:`.
class SlotWriter {
public:
    SlotWriter(const std::string& subject, const std::vector<AskedSlot>& asked, int indent) : indent_(indent) {
        for (const AskedSlot& slot : asked) {
            if (slot.subject == subject) asked_.push_back(slot);
        }
    }

    void add_earlier(const Value& slots) {
        if (slots.map() == nullptr) return;
        for (const Value::Entry& slot : slots.map()->entries) {
            const Value::Scalar* scalar = slot.value.scalar();
            seen_.push_back(slot.key);
            if (scalar != nullptr && scalar->text == left_out) {
                lines_.text += fmt::format("{}{}: {}\n\n", std::string(static_cast<std::size_t>(indent_), ' '), slot.key, left_out);
            } else {
                add_empty(slot.key, was_file(scalar) ? fmt::format("before in a file of its own, {}", scalar->text) : "");
            }
        }
    }

    void add_others() {
        for (const AskedSlot& slot : asked_) {
            if (std::find(seen_.begin(), seen_.end(), slot.name) == seen_.end()) add_empty(slot.name, "");
        }
    }

    TextLines take() { return std::move(lines_); }

private:
    static bool was_file(const Value::Scalar* scalar) {
        return scalar != nullptr && !scalar->block && scalar->text.ends_with(".md") && scalar->text.find(' ') == std::string::npos;
    }

    void add_empty(const std::string& name, const std::string& addition) {
        const auto slot = std::find_if(asked_.begin(), asked_.end(), [&](const AskedSlot& other) { return other.name == name; });
        std::string purpose = slot == asked_.end() || slot->heading.empty() ? "" : fmt::format("For “{}”", slot->heading);
        if (!addition.empty()) purpose += (purpose.empty() ? "" : "; ") + addition;
        lines_.text += empty_slot(name, purpose, indent_);
        ++lines_.texts;
    }

    int indent_;
    std::vector<AskedSlot> asked_;
    std::vector<std::string> seen_;
    TextLines lines_;
};

TextLines under_key(const std::string& key, TextLines slots) {
    if (!slots.text.empty()) slots.text = key + without_empty_end(std::move(slots.text)) + "\n";
    return slots;
}

/// A document over several quarters ends with the new one; where that is no multiple of its length, it is about this one alone.
Period moved_period(const Period& period, const Period& earlier, const Period& quarter) {
    int steps = 0, length = 1;
    for (Period step = earlier; step < quarter; step = step.shifted(1)) ++steps;
    for (Period step = period.first(); step < period.last(); step = step.shifted(1)) ++length;
    const bool whole = period.step() == PeriodKind::quarter && steps % length == 0;
    return whole ? Period::span(period.first().shifted(steps), period.last().shifted(steps)).value_or(quarter) : quarter;
}

Period period_of(const Value& document, const Period& earlier) {
    const Value* value = document.find("period");
    const Value::Scalar* text = value == nullptr ? nullptr : value->scalar();
    return text == nullptr ? earlier : Period::parse(text->text).value_or(earlier);
}

/// A day of the earlier document, for whoever fills in the new one's.
std::string date_line(const std::string& key, const Value& value) {
    if (value.scalar() == nullptr) return "";
    return fmt::format("    # {}: {}   was the last; write the new day here and take the # away\n", key, value.scalar()->text);
}

bool is_date(const std::string& key) { return key == "meeting" || key == "published" || key == "embargo"; }

bool is_wording(const std::string& key) {
    return key == "title" || key == "subtitle" || key == "description" || key == "topic" || key == "label" || key == "purpose";
}

class DocumentMover {
public:
    DocumentMover(const Value& document, const Period& earlier, const Period& quarter)
        : document_(document), from_(period_of(document, earlier)), to_(moved_period(from_, earlier, quarter)), quarter_(quarter) {}

    std::string lines() const {
        std::string lines;
        for (const Value::Entry& entry : document_.map()->entries) lines += line(entry);
        return lines;
    }

private:
    std::string line(const Value::Entry& entry) const {
        if (is_date(entry.key)) return date_line(entry.key, entry.value);
        if (entry.key == "status" || entry.key == "text") return "";
        if (entry.key == "period") return to_ == quarter_ ? "" : fmt::format("    period: {}\n", to_.id());
        Value value = entry.value;
        if (is_wording(entry.key) && value.scalar() != nullptr) {
            Value::Scalar moved = *value.scalar();
            moved.text = moved_words(moved.text, from_, to_);
            value.content = moved;
        }
        const std::string line = fmt::format("    {}:{}", entry.key, yaml_value(value, 4));
        return entry.key == "title" ? line + draft_line : line;
    }

    const Value& document_;
    Period from_;
    Period to_;
    const Period& quarter_;
};

}  // namespace

TextLines narrative_lines(const std::optional<EarlierQuarter>& earlier, const std::vector<AskedSlot>& asked) {
    SlotWriter writer("narrative", asked, 2);
    const Value* slots = earlier ? earlier->content.find("narrative") : nullptr;
    if (slots != nullptr) writer.add_earlier(*slots);
    writer.add_others();
    return under_key("narrative:\n", writer.take());
}

TextLines document_like(const Value::Entry& document, const Period& earlier, const Period& quarter, const std::vector<AskedSlot>& asked) {
    SlotWriter writer("text", asked, 6);
    if (const Value* slots = document.value.find("text")) writer.add_earlier(*slots);
    writer.add_others();
    TextLines lines = under_key("    text:\n", writer.take());
    lines.text = fmt::format("  {}:\n{}{}", document.key, DocumentMover(document.value, earlier, quarter).lines(), lines.text);
    return lines;
}

TextLines first_document(const Template& source, const Period& quarter) {
    std::string title = source.name;
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
    SlotWriter writer("text", slots_asked(source), 6);
    writer.add_others();
    TextLines lines = under_key("    text:\n", writer.take());
    lines.text = fmt::format("  {0}:\n    template: {0}\n    title: {1}, {2}\n{3}    # meeting: {4}\n    # published: {4}\n{5}", source.name, title,
                             shown_period(quarter, program_language), draft_line, iso_date(quarter.last_day()), lines.text);
    return lines;
}

}  // namespace quarterdeck
