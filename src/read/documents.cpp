#include "read/documents.hpp"

#include <utility>

#include <fmt/format.h>

#include "read/fields.hpp"
#include "read/prose.hpp"

namespace quarterdeck {

namespace {

class DocumentReader {
public:
    DocumentReader(QuarterFile& quarter, Diagnostics& diagnostics) : quarter_(quarter), diagnostics_(diagnostics) {}

    void read(const Value::Entry& given) {
        check_identifier(given.key, given.key_span, "a document", diagnostics_);
        Fields fields(given.value, fmt::format("the document “{}”", given.key), given.key_span, diagnostics_);
        DocumentEntry entry;
        entry.id = given.key;
        entry.span = given.key_span;
        entry.folder = output_folder();
        read_words(fields, entry);
        read_dates(fields, entry);
        read_people(fields, entry);
        read_later_keys(fields);
        for (auto& [section, place] : fields.words("omit")) entry.omitted.push_back({section, place});
        if (const Value* text = fields.find("text")) read_text_slots(*text, entry);
        fields.finish();
        note_key_places(given.value, entry);
        quarter_.text.documents.push_back(std::move(entry));
    }

private:
    static void read_words(Fields& fields, DocumentEntry& entry) {
        entry.template_name = fields.required_text("template", "the name of a file in templates/, without .md");
        entry.title = fields.required_text("title");
        entry.label = fields.text("label");
        entry.subtitle = fields.text("subtitle");
        entry.topic = fields.text("topic");
        entry.purpose = fields.text("purpose");
        entry.report_type = fields.text("report-type");
        entry.description = fields.text("description");
        entry.committee = fields.text("committee");
        const std::vector<std::pair<std::string, DocumentStatus>> statuses = {{"draft", DocumentStatus::draft},
                                                                              {"final", DocumentStatus::final_}};
        entry.status = fields.choice("status", statuses).value_or(DocumentStatus::final_);
    }

    void read_dates(Fields& fields, DocumentEntry& entry) {
        entry.period = fields.period("period").value_or(quarter_.text.period);
        entry.published = fields.date("published");
        entry.meeting = fields.date("meeting");
        entry.embargo = fields.date("embargo");
    }

    static void read_people(Fields& fields, DocumentEntry& entry) {
        for (auto& [person, place] : fields.words("presenters")) entry.presenters.push_back(person);
        for (auto& [person, place] : fields.words("signatories")) entry.signatories.push_back(person);
        entry.report_of = fields.text("report-of");
        entry.contact = fields.text("contact");
    }

    /// Keys that the format has and this version does nothing with: better said than silently ignored.
    void read_later_keys(Fields& fields) {
        if (const Value* notes = fields.find("notes")) {
            diagnostics_.error(notes->span, "presenters' notes stand in the text, below what they are said to")
                .hint("write them in a block that begins with ```speaker-notes");
        }
    }

    void read_text_slots(const Value& value, DocumentEntry& entry) {
        constexpr const char* hint = "write the name of a slot and “: |”, and the text below it, indented";
        const Value::Entry* before = nullptr;
        for (const Value::Entry& slot : read_entries(value, "“text”", hint, diagnostics_)) {
            check_slot_name(slot, std::exchange(before, &slot), "a text", diagnostics_);
            if (names_markdown_file(slot.value)) {
                note_prose_file(slot);
            } else if (auto prose = read_prose(slot, MarkdownUse::body, diagnostics_)) {
                entry.text.emplace(slot.key, std::move(*prose));
            }
        }
    }

    void note_prose_file(const Value::Entry& slot) {
        const std::string& name = slot.value.scalar()->text;
        const bool leads_elsewhere = name.find_first_of("/\\") == 0 || name.find("..") != std::string::npos ||
                                     name.find(':') != std::string::npos;
        if (leads_elsewhere) {
            diagnostics_.error(slot.value.span, fmt::format("“{}” does not stand beside this file", name))
                .hint("put the file into the same folder and write its name alone");
            return;
        }
        const std::string folder = quarter_.path.substr(0, quarter_.path.rfind('/') + 1);
        quarter_.prose_files.push_back({quarter_.text.documents.size(), slot.key, folder + name, slot.value.span});
    }

    void note_key_places(const Value& value, DocumentEntry& entry) {
        if (value.map() == nullptr) return;
        for (const Value::Entry& key : value.map()->entries) entry.key_spans[key.key] = key.value.span;
    }

    /// `2020-21/q4` for content/2020-21/q4.yaml.
    std::string output_folder() const {
        const std::size_t begin = quarter_.path.find('/') + 1;
        return quarter_.path.substr(begin, quarter_.path.rfind('.') - begin);
    }

    QuarterFile& quarter_;
    Diagnostics& diagnostics_;
};

}  // namespace

void read_documents(const Value& value, QuarterFile& quarter, Diagnostics& diagnostics) {
    constexpr const char* hint =
        "write the id of a document and a colon, and indent its “template:” and “title:” below";
    DocumentReader reader(quarter, diagnostics);
    for (const Value::Entry& entry : read_entries(value, "“documents”", hint, diagnostics)) reader.read(entry);
}

}  // namespace quarterdeck
