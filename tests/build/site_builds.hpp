#pragma once

#include <string>

#include "build/pipeline.hpp"

// Whole builds of the checkout's own content and of the fixture sites in tests/sites/.
namespace quarterdeck::testing {

/// A fixture site as a project: its content and templates, with the checkout's themes.
class FixtureSite : public FileSystem {
public:
    explicit FixtureSite(const std::string& folder);
    std::optional<std::string> read(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;

private:
    const FileSystem& owner_of(const std::string& path) const;

    DiskFileSystem site_;
    DiskFileSystem checkout_;
};

/// An invented council, Northshire, with the checkout's themes: the start of a project whose figures a test makes up.
MemoryFileSystem northshire();

/// The names of the folders below `folder` of the checkout, sorted.
std::vector<std::string> folders_in(const std::string& folder);

BuildResult build_all(const FileSystem& project);

}  // namespace quarterdeck::testing
