#include <fstream>

#include "pdf/sample_document.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/pdf_checks.hpp"
#include "support/pdf_reader.hpp"

using namespace quarterdeck;
using namespace quarterdeck::testing;

TEST_CASE("A PDF of everything keeps the chief rules of PDF/UA-1 and PDF/A-2a") {
    CHECK(pdf_failures(sample_pdf()) == std::vector<std::string>{});
}

TEST_CASE("The structure tree holds the content in reading order, whatever page it stands on") {
    check_golden("tests/pdf/golden/sample-structure.txt", PdfReader(sample_pdf()).structure_text());
}

TEST_CASE("The text is read out in the order of the structure, figures by their alternative text") {
    check_golden("tests/pdf/golden/sample-reading-text.txt", PdfReader(sample_pdf()).reading_text());
}

TEST_CASE("The same document makes the same bytes") { CHECK(sample_pdf() == sample_pdf()); }
