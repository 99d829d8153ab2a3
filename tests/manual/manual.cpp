#include "manual/manual.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "support/golden.hpp"

namespace quarterdeck::testing {
namespace {

constexpr const char* manual_path = "content/README.md";
/// The quarter whose documents the examples of directives become.
constexpr const char* main_quarter = "2024-25 Q2";

std::string fence_of(const std::string& line) { return line.substr(0, line.find_first_not_of('`')); }

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// Words after the first of a subject: "yaml quarter 2024-25 Q2" gives "2024-25 Q2" for "yaml quarter".
std::string after(const std::string& subject, const std::string& beginning) {
    return subject.size() > beginning.size() ? subject.substr(beginning.size() + 1) : "";
}

bool is_about(const ManualExample& example, const std::string& beginning) {
    return example.subject == beginning || example.subject.starts_with(beginning + " ");
}

/// `content/2024-25/q2.yaml` for "2024-25 Q2".
std::string quarter_path(const std::string& quarter) {
    return fmt::format("content/{}/q{}.yaml", quarter.substr(0, 7), quarter.back());
}

/// A project under construction.
class ManualProject {
public:
    void add(const ManualExample& example) {
        const std::string form = after(example.subject, "markdown");
        if (example.subject == "yaml council" || example.subject == "yaml measures" || example.subject == "yaml risks") {
            append(fmt::format("content/{}.yaml", after(example.subject, "yaml")), example.text);
        } else if (is_about(example, "yaml quarter")) {
            append(quarter_path(after(example.subject, "yaml quarter")), example.text);
        } else if (is_about(example, "markdown template")) {
            append(fmt::format("templates/{}.md", after(example.subject, "markdown template")), example.text);
        } else if (form == "deck" || form == "paper") {
            add_document(fmt::format("line-{}", example.line), form, example.text);
        } else if (example.subject.starts_with("yaml") || example.subject.starts_with("markdown")) {
            throw std::runtime_error(fmt::format("{}:{}: nobody builds “{}”", manual_path, example.line, example.subject));
        }
    }

    void add_document(const std::string& id, const std::string& form, const std::string& body) {
        append(fmt::format("templates/{}.md", id), fmt::format("---\nform: {}\n---\n\n{}", form, body));
        documents_ += fmt::format(
            "  {0}:\n    template: {0}\n    title: \"{0}\"\n    meeting: 2024-11-14\n    published: 2024-11-06\n", id);
        if (body.find("{{ text.priorities }}") != std::string::npos) documents_ += "    text: { priorities: omit }\n";
    }

    MemoryFileSystem finish() {
        append(quarter_path(main_quarter), documents_);
        MemoryFileSystem project;
        for (const auto& [path, text] : files_) project.write(path, text);
        const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER);
        for (const std::string& path : checkout.list("themes")) project.write(path, checkout.read(path).value());
        return project;
    }

private:
    void append(const std::string& path, const std::string& text) {
        std::string& file = files_[path];
        if (!file.empty() && path.ends_with("measures.yaml")) file += "\n";
        file += text;
    }

    std::map<std::string, std::string> files_;
    std::string documents_;  ///< Under `documents:`, the last key of the main quarter.
};

}  // namespace

std::string manual_text() { return checkout_file(manual_path); }

std::vector<ManualExample> manual_examples() { return examples_of(manual_path); }

std::vector<ManualExample> examples_of(const std::string& path) {
    std::vector<ManualExample> examples;
    std::string open;
    int number = 0;
    for (const std::string& line : lines_of(checkout_file(path))) {
        ++number;
        const std::string fence = fence_of(line);
        if (open.empty() && fence.size() >= 3) {
            open = fence;
            examples.push_back({line.substr(fence.size()), "", number});
        } else if (!open.empty() && line == open) {
            open.clear();
        } else if (!open.empty()) {
            examples.back().text += line + "\n";
        }
    }
    return examples;
}

std::vector<std::string> manual_references() {
    std::vector<std::string> references;
    std::string open;
    for (const std::string& line : lines_of(manual_text())) {
        const std::string fence = fence_of(line);
        if (fence.size() >= 3 && (open.empty() || line == open)) open = open.empty() ? fence : "";
        if (!open.empty()) continue;
        for (std::size_t at = line.find("`{{"); at != std::string::npos; at = line.find("`{{", at + 1)) {
            const std::string reference = line.substr(at + 1, line.find('`', at + 1) - at - 1);
            const bool known = std::find(references.begin(), references.end(), reference) != references.end();
            if (!known) references.push_back(reference);
        }
    }
    return references;
}

MemoryFileSystem manual_project() {
    ManualProject project;
    for (const ManualExample& example : manual_examples()) project.add(example);
    std::string references;
    for (const std::string& reference : manual_references()) references += reference + "\n\n";
    project.add_document("references", "paper", references);
    return project.finish();
}

}  // namespace quarterdeck::testing
