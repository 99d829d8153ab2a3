#include "project.hpp"

namespace quarterdeck {

std::vector<std::pair<std::string, std::string>> files_below(const std::string& folder) {
    const std::size_t slash = folder.rfind('/');
    const DiskFileSystem disk(std::string(QUARTERDECK_SOURCE_FOLDER) + "/" + folder.substr(0, slash));
    const std::string name = folder.substr(slash + 1);
    std::vector<std::pair<std::string, std::string>> files;
    for (const std::string& path : disk.list(name))
        files.emplace_back(path.substr(name.size() + 1), disk.read(path).value_or(""));
    return files;
}

MemoryFileSystem sound_project() {
    MemoryFileSystem project;
    for (const auto& [path, text] : files_below("tests/read/sound")) project.write(path, text);
    for (const auto& [path, text] : files_below("themes/island")) project.write("themes/island/" + path, text);
    return project;
}

std::string Outcome::complaints() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) text += render_diagnostic(diagnostic);
    return text;
}

Outcome read_project(const FileSystem& project) {
    const DiskFileSystem system_fonts("/usr/share/fonts");
    Outcome outcome;
    outcome.site = read_site(project, system_fonts, outcome.diagnostics);
    return outcome;
}

Outcome read_with(const std::string& path, const std::string& text) {
    MemoryFileSystem project = sound_project();
    project.write(path, text);
    return read_project(project);
}

Outcome read_quarter_text(const std::string& text) { return read_with("content/2019-20/q1.yaml", text); }

}  // namespace quarterdeck
