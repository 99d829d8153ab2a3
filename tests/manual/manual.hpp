#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"

/// content/README.md, the one place that documents what may be written in content/ and templates/.
namespace quarterdeck::testing {

/// A fenced block: "yaml measures" over the lines in it.
struct ManualExample {
    std::string subject;
    std::string text;
    int line = 0;  ///< Of its fence.
};

std::string manual_text();

/// A file's fenced blocks in their order. A fence of four backticks may hold fences of three.
std::vector<ManualExample> examples_of(const std::string& path);
std::vector<ManualExample> manual_examples();

/// Every `{{ … }}` that stands in a line of text, outside the examples, once each.
std::vector<std::string> manual_references();

/// The examples as a project that can be built: its council, its measures, its quarters and templates, a document for each
/// example of directives, and a paper with all references.
MemoryFileSystem manual_project();

}  // namespace quarterdeck::testing
