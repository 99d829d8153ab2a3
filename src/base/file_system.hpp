#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quarterdeck {

/// The disk behind one interface, rooted at a folder, so that tests can run without one. Held by `read` and `build` only.
///
/// Paths are relative, with forward slashes, and may not leave the root: one that is absolute or holds `..` is refused
/// (treated as absent when reading, a failure when writing). Symbolic links that lead out of the root are absent.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The whole file, or nothing when it is not there, not a regular file, or larger than 64 MiB.
    virtual std::optional<std::string> read(const std::string& path) const = 0;
    /// All regular files below a folder, sorted by path (bytewise); empty when there is no such folder.
    virtual std::vector<std::string> list(const std::string& folder) const = 0;
    /// Stages the bytes beside the target and renames, creating folders: readers see the old file or the new one.
    /// Returns an empty string, or what went wrong in plain words.
    virtual std::string write(const std::string& path, const std::string& bytes) = 0;
};

/// Files below a folder of this machine.
class DiskFileSystem : public FileSystem {
public:
    explicit DiskFileSystem(std::string root);
    std::optional<std::string> read(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;
    std::string write(const std::string& path, const std::string& bytes) override;

private:
    std::string root_;
};

/// Files in memory, for tests.
class MemoryFileSystem : public FileSystem {
public:
    std::optional<std::string> read(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;
    std::string write(const std::string& path, const std::string& bytes) override;

private:
    std::map<std::string, std::string> files_;
};

}  // namespace quarterdeck
