#include "base/file_system.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace quarterdeck {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_file = 64U * 1024 * 1024;

bool stays_below_root(const std::string& path) {
    const fs::path parsed(path);
    if (path.empty() || parsed.is_absolute() || parsed.has_root_name()) return false;
    return std::none_of(parsed.begin(), parsed.end(), [](const fs::path& part) { return part == ".."; });
}

/// Follows symbolic links: a link inside the root that points out of it leads out.
bool resolves_below(const fs::path& root, const fs::path& file) {
    std::error_code failure;
    const fs::path real_root = fs::weakly_canonical(root, failure);
    const fs::path real_file = fs::weakly_canonical(file, failure);
    if (failure) return false;
    const auto [root_end, file_end] = std::mismatch(real_root.begin(), real_root.end(), real_file.begin(), real_file.end());
    return root_end == real_root.end();
}

}  // namespace

DiskFileSystem::DiskFileSystem(std::string root) : root_(std::move(root)) {}

std::optional<std::string> DiskFileSystem::read(const std::string& path) const {
    if (!stays_below_root(path)) return std::nullopt;
    const fs::path file = fs::path(root_) / path;
    std::error_code failure;
    if (!fs::is_regular_file(file, failure)) return std::nullopt;
    const std::uintmax_t size = fs::file_size(file, failure);
    if (failure || size > largest_file || !resolves_below(root_, file)) return std::nullopt;
    std::string bytes(size, '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) return std::nullopt;
    return bytes;
}

std::vector<std::string> DiskFileSystem::list(const std::string& folder) const {
    std::vector<std::string> paths;
    if (!stays_below_root(folder)) return paths;
    const fs::path top = fs::path(root_) / folder;
    const std::size_t above = top.generic_string().size() - fs::path(folder).generic_string().size();
    std::error_code failure;
    fs::recursive_directory_iterator entries(top, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && entries != fs::recursive_directory_iterator(); entries.increment(failure)) {
        if (entries->is_regular_file(failure)) paths.push_back(entries->path().generic_string().substr(above));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string DiskFileSystem::refusal(const std::string& path) const {
    if (!stays_below_root(path)) return fmt::format("{} is not inside the output folder", path);
    if (!resolves_below(root_, fs::path(root_) / path)) return fmt::format("{} leads out of the output folder", path);
    return {};
}

std::string DiskFileSystem::write(const std::string& path, const std::string& bytes) {
    if (std::string refused = refusal(path); !refused.empty()) return refused;
    const fs::path target = fs::path(root_) / path;
    std::error_code failure;
    fs::create_directories(target.parent_path(), failure);
    if (failure) return fmt::format("cannot create the folder {}: {}", target.parent_path().generic_string(), failure.message());
    std::ofstream stream(target, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (stream) return {};
    return fmt::format("cannot write {}: is the disk full, or may you not write there?", target.generic_string());
}

std::string DiskFileSystem::keep(const std::string& path, const std::string& second) {
    for (const std::string& name : {path, second}) {
        if (std::string refused = refusal(name); !refused.empty()) return refused;
    }
    const fs::path source = fs::path(root_) / path, target = fs::path(root_) / second;
    std::error_code failure;
    fs::remove(target, failure);
    fs::create_hard_link(source, target, failure);
    if (!failure) return {};
    // Some shared folders know no second names.
    fs::copy_file(source, target, fs::copy_options::overwrite_existing, failure);
    return failure ? fmt::format("cannot copy {}: {}", source.generic_string(), failure.message()) : std::string();
}

std::string DiskFileSystem::rename(const std::string& from, const std::string& to) {
    for (const std::string& name : {from, to}) {
        if (std::string refused = refusal(name); !refused.empty()) return refused;
    }
    std::error_code failure;
    fs::rename(fs::path(root_) / from, fs::path(root_) / to, failure);
    if (!failure) return {};
    return fmt::format("cannot replace {}: {}", (fs::path(root_) / to).generic_string(), failure.message());
}

std::string DiskFileSystem::remove(const std::string& path) {
    if (std::string refused = refusal(path); !refused.empty()) return refused;
    std::error_code failure;
    fs::path file = fs::path(root_) / path;
    fs::remove(file, failure);
    if (failure) return fmt::format("cannot remove {}: {}", file.generic_string(), failure.message());
    const auto folders_above = std::count(path.begin(), path.end(), '/');
    for (auto level = folders_above; level > 0; --level) {
        file = file.parent_path();
        // A folder that still holds something is not removed, and neither is any above it.
        if (!fs::remove(file, failure)) break;
    }
    return {};
}

std::optional<std::string> MemoryFileSystem::read(const std::string& path) const {
    const auto found = files_.find(path);
    if (found == files_.end() || !stays_below_root(path)) return std::nullopt;
    return found->second;
}

std::vector<std::string> MemoryFileSystem::list(const std::string& folder) const {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files_) {
        if (path.starts_with(folder + "/")) paths.push_back(path);
    }
    return paths;
}

std::string MemoryFileSystem::write(const std::string& path, const std::string& bytes) {
    if (!stays_below_root(path)) return fmt::format("{} is not inside the output folder", path);
    files_[path] = bytes;
    return {};
}

std::string MemoryFileSystem::keep(const std::string& path, const std::string& second) {
    const auto found = files_.find(path);
    return found == files_.end() ? fmt::format("there is no {}", path) : write(second, found->second);
}

std::string MemoryFileSystem::rename(const std::string& from, const std::string& to) {
    const std::string failure = keep(from, to);
    return failure.empty() ? remove(from) : failure;
}

std::string MemoryFileSystem::remove(const std::string& path) {
    files_.erase(path);
    return {};
}

}  // namespace quarterdeck
