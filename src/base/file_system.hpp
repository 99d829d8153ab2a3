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
};

/// A folder whose files may be changed as well. Each change returns an empty string, or what went wrong in plain words.
class WritableFileSystem : public FileSystem {
public:
    /// Writes the bytes, creating folders; a reader may see half of them, so it is meant for files that nobody reads yet.
    virtual std::string write(const std::string& path, const std::string& bytes) = 0;
    /// Keeps a file under a second name as well, replacing what had that name, until rename() puts another in its place.
    virtual std::string keep(const std::string& path, const std::string& second) = 0;
    /// Replaces `to`, if there is one: a reader sees the old file or the new one.
    virtual std::string rename(const std::string& from, const std::string& to) = 0;
    /// Removes a file, and the folders that it leaves empty; one that is not there counts as removed.
    virtual std::string remove(const std::string& path) = 0;
};

/// Files below a folder of this machine.
class DiskFileSystem : public WritableFileSystem {
public:
    explicit DiskFileSystem(std::string root);
    std::optional<std::string> read(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;
    std::string write(const std::string& path, const std::string& bytes) override;
    std::string keep(const std::string& path, const std::string& second) override;
    std::string rename(const std::string& from, const std::string& to) override;
    std::string remove(const std::string& path) override;

private:
    /// Why a path may not be changed; empty when it may.
    std::string refusal(const std::string& path) const;

    std::string root_;
};

/// Files in memory, for tests.
class MemoryFileSystem : public WritableFileSystem {
public:
    std::optional<std::string> read(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;
    std::string write(const std::string& path, const std::string& bytes) override;
    std::string keep(const std::string& path, const std::string& second) override;
    std::string rename(const std::string& from, const std::string& to) override;
    std::string remove(const std::string& path) override;

    const std::map<std::string, std::string>& files() const { return files_; }

private:
    std::map<std::string, std::string> files_;
};

}  // namespace quarterdeck
