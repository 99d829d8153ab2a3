#include "build/site_builds.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"

// What documents say by themselves, in the language of the council.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// All that is read of a fixture site's documents, had the council written in Welsh.
std::string welsh_texts(const std::string& folder) {
    const FixtureSite site(folder);
    MemoryFileSystem project;
    for (const char* part : {"content", "templates", "themes"}) {
        for (const std::string& path : site.list(part)) project.write(path, site.read(path).value());
    }
    std::string council = site.read("content/council.yaml").value();
    if (const std::size_t at = council.find("language: en-GB"); at != std::string::npos) council.erase(at, 15);
    project.write("content/council.yaml", "language: cy\n" + council);
    const BuildResult result = build_all(project);
    CHECK(complaints(result.diagnostics).find("error") == std::string::npos);
    std::string texts;
    for (const BuiltDocument& built : result.documents) texts += reading_text(built.document);
    return texts;
}

}  // namespace

TEST_CASE("Cards, tables, front matter and the data behind charts speak Welsh where the council does") {
    const std::string texts = welsh_texts("tests/sites/valid/cards") + welsh_texts("tests/sites/valid/everything");
    for (const char* welsh : {"Cyfrifoldeb: ", "Sgôr gynhenid", "Sgorau blaenorol", "Llinell sylfaen", "Ar hyn o bryd", "Ar 30 Medi 2024",
                              "Mesurau yn erbyn eu targedau", "Statws", "Diben", "Pwyllgor", "Pwynt cyswllt: ", "Ffynhonnell: ",
                              "Y data y tu ôl i'r siartiau: tabl", "Tabl data 1", "chwarter blaenorol: "}) {
        CAPTURE(welsh);
        CHECK(texts.find(welsh) != std::string::npos);
    }
    for (const char* english : {"Assigned to", "Inherent score", "Previous scores", "Baseline 20", "Currently", "As at ", "as at ", "Status",
                                "Purpose", "Contact point", "Data behind", "Data table", "previous quarter", "Not judged"}) {
        CAPTURE(english);
        CHECK(texts.find(english) == std::string::npos);
    }
}
