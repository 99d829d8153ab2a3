#include "read/council.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "read/fields.hpp"
#include "read/figure_keys.hpp"

namespace quarterdeck {

namespace {

/// A letter and eight digits.
std::string read_area_code(Fields& fields, Diagnostics& diagnostics) {
    const std::string code = fields.text("code");
    const bool well_formed = code.size() == 9 && code.front() >= 'A' && code.front() <= 'Z' &&
                             std::all_of(code.begin() + 1, code.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    if (code.empty() || well_formed) return code;
    diagnostics.error(fields.find("code")->span, fmt::format("“{}” is no code of an area", code))
        .hint("the Office for National Statistics gives each area a letter and eight digits, such as E06000046");
    return {};
}

bool read_group(Fields& fields, Diagnostics& diagnostics) {
    const std::string text = fields.text("group");
    if (text.empty() || text == "yes" || text == "true") return !text.empty();
    diagnostics.error(fields.find("group")->span, fmt::format("“{}” does not say whether the area is a group", text))
        .hint("write “group: yes” of several councils taken together, or leave it out");
    return false;
}

Area read_area(const Value::Entry& entry, Diagnostics& diagnostics) {
    check_identifier(entry.key, entry.key_span, "an area", diagnostics);
    // “in millions” says in a reference how money is to read.
    const bool in_references = entry.key == "millions" || entry.key == "all";
    if (is_reserved_figure_key(entry.key) || in_references) {
        diagnostics
            .error(entry.key_span, fmt::format("“{}” cannot name an area: it has a meaning of its own in {}", entry.key,
                                               in_references ? "references and charts" : "figures"))
            .hint("choose another id");
    }
    Fields fields(entry.value, fmt::format("the area “{}”", entry.key), entry.key_span, diagnostics);
    Area area{entry.key, fields.required_text("title"), fields.text("short"), fields.text("part-of"),
              read_area_code(fields, diagnostics), read_group(fields, diagnostics)};
    if (area.short_title.empty()) area.short_title = area.title;
    fields.finish();
    return area;
}

/// An area that is part of another one has to name one that stands before it, so that none is part of itself.
void check_whole_areas(const Value& value, std::vector<Area>& areas, Diagnostics& diagnostics) {
    std::vector<std::string> before;
    for (Area& area : areas) {
        if (!area.part_of.empty() && std::find(before.begin(), before.end(), area.part_of) == before.end()) {
            suggest_from(
                diagnostics.error(value.find(area.id)->find("part-of")->span,
                                  fmt::format("“{}” is not an area that stands above “{}”", area.part_of, area.id)),
                area.part_of, before);
            area.part_of.clear();
        }
        before.push_back(area.id);
    }
}

std::vector<Area> read_areas(const Value& value, Diagnostics& diagnostics) {
    std::vector<Area> areas;
    constexpr const char* hint = "write one area a line, such as “england: { title: England }”";
    for (const Value::Entry& entry : read_entries(value, "“areas”", hint, diagnostics))
        areas.push_back(read_area(entry, diagnostics));
    check_whole_areas(value, areas, diagnostics);
    if (std::none_of(areas.begin(), areas.end(), [](const Area& area) { return area.id == local_area; })) {
        diagnostics.error(value.span, fmt::format("the areas lack “{}”, the council's own", local_area))
            .hint("add “local: { title: … }”");
    }
    return areas;
}

std::map<std::string, Person> read_people(const Value& value, Diagnostics& diagnostics) {
    std::map<std::string, Person> people;
    constexpr const char* hint =
        "write one person a line, such as “director: { role: Director of Children's Services }”";
    for (const Value::Entry& entry : read_entries(value, "“people”", hint, diagnostics)) {
        check_identifier(entry.key, entry.key_span, "a person", diagnostics);
        Fields fields(entry.value, fmt::format("the person “{}”", entry.key), entry.key_span, diagnostics);
        people[entry.key] = {entry.key, fields.text("name"), fields.required_text("role"), fields.text("email")};
        fields.finish();
    }
    return people;
}

std::map<std::string, std::string> read_committees(const Value& value, Diagnostics& diagnostics) {
    std::map<std::string, std::string> committees;
    constexpr const char* hint = "write one committee a line, such as “scrutiny: Scrutiny Committee”";
    for (const Value::Entry& entry : read_entries(value, "“committees”", hint, diagnostics)) {
        check_identifier(entry.key, entry.key_span, "a committee", diagnostics);
        committees[entry.key] =
            read_text(entry.value, fmt::format("the title of “{}”", entry.key), diagnostics).value_or("");
    }
    return committees;
}

std::map<std::string, std::string> read_abbreviations(const Value& value, Diagnostics& diagnostics) {
    std::map<std::string, std::string> abbreviations;
    constexpr const char* hint = "write one a line, such as “MASH: multi-agency safeguarding hub”";
    for (const Value::Entry& entry : read_entries(value, "“abbreviations”", hint, diagnostics)) {
        abbreviations[entry.key] =
            read_text(entry.value, fmt::format("what “{}” stands for", entry.key), diagnostics).value_or("");
    }
    return abbreviations;
}

void read_web_address(Fields& fields, Council& council, Diagnostics& diagnostics) {
    council.web = fields.text("web");
    if (council.web.empty() || council.web.starts_with("https://") || council.web.starts_with("http://")) return;
    diagnostics.error(fields.find("web")->span, "“web” has to be a whole address")
        .hint(fmt::format("write https://{}", council.web));
}

void read_contact(Fields& fields, Council& council, Diagnostics& diagnostics) {
    council.contact = fields.text("contact");
    if (council.contact.empty() || council.contact.find('@') != std::string::npos) return;
    diagnostics.error(fields.find("contact")->span, "“contact” has to be an e-mail address")
        .hint("such as scrutiny@example.gov.uk");
}

}  // namespace

Council read_council(const Value& value, Diagnostics& diagnostics) {
    Council council;
    Fields fields(value, "the council", value.span, diagnostics);
    council.name = fields.required_text("name");
    council.service = fields.text("service");
    council.language = fields.choice<std::string>("language", {{"en-GB", "en-GB"}, {"cy", "cy"}}).value_or("en-GB");
    read_web_address(fields, council, diagnostics);
    read_contact(fields, council, diagnostics);
    fields.require("theme", "the name of a folder below themes/");
    council.theme = fields.identifier("theme");
    if (const Value* areas = fields.require("areas", "at least “areas: { local: { title: … } }”"))
        council.areas = read_areas(*areas, diagnostics);
    if (const Value* people = fields.find("people")) council.people = read_people(*people, diagnostics);
    if (const Value* committees = fields.find("committees"))
        council.committees = read_committees(*committees, diagnostics);
    if (const Value* abbreviations = fields.find("abbreviations"))
        council.abbreviations = read_abbreviations(*abbreviations, diagnostics);
    fields.finish();
    return council;
}

}  // namespace quarterdeck
