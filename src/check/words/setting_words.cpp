#include "check/words/setting_words.hpp"

#include "check/words/english.hpp"
#include "template/inline_references.hpp"

namespace quarterdeck {

namespace {

/// Texts that name a thing, and texts that say something of it.
constexpr const char* label_keys[] = {"title", "subtitle", "caption", "columns", "source"};
constexpr const char* statement_keys[] = {"headline", "note", "notes"};

/// What cannot be read is complained about where documents are composed.
markup::Inlines read_quietly(const PlacedWords& words) {
    Diagnostics unsaid;
    return read_references(words.first, words.second, unsaid);
}

void add_stems(const std::string& words, std::set<std::string>& stems) {
    const markup::Inlines inlines = read_quietly({words, {}});
    for (const Sentence& sentence : sentences_of(inlines)) {
        stems.merge(stems_of(sentence));
        for (const Token& token : sentence.tokens)
            if (token.number) stems.insert(token.lower);
    }
}

/// A number below "Budget (£000)" or "In time (%)" needs no sign of its own.
void take_unit(const std::string& heading, TypedNumber& number) {
    const auto says = [&](const char* unit) { return heading.find(unit) != std::string::npos; };
    if (says("%")) number.percent = true;
    if (says("£")) number.pounds = true;
    if (says("£000")) number.scale = 'k';
    if (says("£m")) number.scale = 'm';
}

/// Gathers the sentences of one directive's settings.
class SettingsReader {
public:
    SettingsReader(const Value& settings, KeptTexts& texts) : settings_(settings), texts_(texts) {}

    std::vector<Sentence> read() {
        for (const char* key : label_keys)
            for (const PlacedWords& words : words_of_setting(settings_, key)) add(words, true);
        for (const char* key : statement_keys)
            for (const PlacedWords& words : words_of_setting(settings_, key)) add(words, false);
        read_column_notes();
        read_rows();
        return std::move(sentences_);
    }

private:
    void add(const PlacedWords& words, bool label) {
        texts_.push_back(std::make_shared<const markup::Inlines>(read_quietly(words)));
        for (Sentence& sentence : sentences_of(*texts_.back())) {
            sentence.label = label;
            if (label) sentence.begins_block = false;
            sentences_.push_back(std::move(sentence));
        }
    }

    void read_column_notes() {
        const Value* notes = settings_.find("column-notes");
        if (notes == nullptr || notes->map() == nullptr) return;
        for (const Value::Entry& entry : notes->map()->entries)
            for (const PlacedWords& words : words_of_setting(*notes, entry.key)) add(words, false);
    }

    void read_rows() {
        const Value* rows = settings_.find("rows");
        if (rows == nullptr || rows->list() == nullptr) return;
        const std::vector<PlacedWords> columns = words_of_setting(settings_, "columns");
        for (const Value& row : rows->list()->items)
            if (row.list() != nullptr) read_row(row.list()->items, columns);
    }

    void read_row(const std::vector<Value>& cells, const std::vector<PlacedWords>& columns) {
        std::string heading;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const Value::Scalar* words = cells[column].scalar();
            if (words == nullptr) continue;
            add_cell({words->text, cells[column].span}, heading, column < columns.size() ? columns[column].first : "");
            if (column == 0) heading = words->text;
        }
    }

    void add_cell(const PlacedWords& cell, const std::string& row, const std::string& column) {
        const std::size_t first = sentences_.size();
        add(cell, true);
        for (std::size_t index = first; index < sentences_.size(); ++index) {
            add_stems(row, sentences_[index].beside);
            add_stems(column, sentences_[index].beside);
            for (Token& token : sentences_[index].tokens)
                if (token.number) take_unit(column, *token.number);
        }
    }

    const Value& settings_;
    KeptTexts& texts_;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<PlacedWords> words_of_setting(const Value& settings, const std::string& key) {
    std::vector<PlacedWords> words;
    const Value* value = settings.find(key);
    if (value == nullptr) return words;
    if (const auto* scalar = value->scalar()) words.emplace_back(scalar->text, value->span);
    if (const auto* list = value->list()) {
        for (const Value& item : list->items) {
            if (const auto* scalar = item.scalar()) words.emplace_back(scalar->text, item.span);
        }
    }
    return words;
}

std::vector<Sentence> sentences_of_settings(const Value& settings, KeptTexts& texts) {
    return SettingsReader(settings, texts).read();
}

}  // namespace quarterdeck
