#include "build/site_builds.hpp"

#include <algorithm>
#include <filesystem>

namespace quarterdeck::testing {

namespace fs = std::filesystem;

FixtureSite::FixtureSite(const std::string& folder)
    : site_((fs::path(QUARTERDECK_SOURCE_FOLDER) / folder).string()), checkout_(QUARTERDECK_SOURCE_FOLDER) {}

const FileSystem& FixtureSite::owner_of(const std::string& path) const {
    return path.starts_with("themes") ? static_cast<const FileSystem&>(checkout_) : site_;
}

std::optional<std::string> FixtureSite::read(const std::string& path) const { return owner_of(path).read(path); }

std::vector<std::string> FixtureSite::list(const std::string& folder) const { return owner_of(folder).list(folder); }

MemoryFileSystem northshire() {
    MemoryFileSystem project;
    project.write("content/council.yaml", R"(name: Northshire Council
service: Children's Services
web: https://www.example.gov.uk
contact: office@example.gov.uk
theme: island
areas:
  local: { title: Northshire }
  england: { title: England }
)");
    const DiskFileSystem checkout(QUARTERDECK_SOURCE_FOLDER);
    for (const std::string& path : checkout.list("themes")) project.write(path, checkout.read(path).value());
    return project;
}

std::vector<std::string> folders_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(fs::path(QUARTERDECK_SOURCE_FOLDER) / folder)) {
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

BuildResult build_all(const FileSystem& project) {
    const DiskFileSystem fonts("/usr/share/fonts");
    return build_documents(project, fonts, {}, [](int, int, const std::string&) {});
}

}  // namespace quarterdeck::testing
