#include "build/output_folder.hpp"

#include <fmt/format.h>

#include <set>
#include <sstream>

namespace quarterdeck {

namespace {

constexpr const char* manifest_heading =
    "# What Quarterdeck put into this folder. A build of everything removes what is listed here and no longer made.\n";

std::string staged(const std::string& path) { return path + ".new"; }
std::string set_aside(const std::string& path) { return path + ".old"; }

std::set<std::string> listed_files(const FileSystem& output) {
    std::set<std::string> paths;
    std::istringstream lines(output.read(manifest_path).value_or(""));
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#') paths.insert(line);
    }
    return paths;
}

std::string manifest_of(const std::set<std::string>& paths) {
    std::string manifest = manifest_heading;
    for (const std::string& path : paths) manifest += path + "\n";
    return manifest;
}

/// Changes on their way into a folder. Until `finish`, every step can be undone.
class Replacement {
public:
    explicit Replacement(WritableFileSystem& folder) : folder_(folder) {}

    /// Writes the new bytes beside the file; nothing where they are what stands there already.
    std::string stage(const std::string& path, const std::string& bytes) {
        const auto before = folder_.read(path);
        if (before == bytes) return {};
        files_.push_back({path, before.has_value(), true});
        return folder_.write(staged(path), bytes);
    }

    /// The file is to go when the others are put in place.
    void stage_removal(const std::string& path) { files_.push_back({path, true, false}); }

    /// Puts what was staged into place, in the order in which it was staged.
    std::string put_in_place() {
        for (const File& file : files_) {
            if (std::string failure = put_in_place(file); !failure.empty()) return failure;
            ++placed_;
        }
        return {};
    }

    /// Brings every old file back and removes the new ones. Returns the paths of those that would not go back.
    std::vector<std::string> undo() {
        std::vector<std::string> stuck;
        for (; placed_ > 0; --placed_) {
            const File& file = files_[placed_ - 1];
            const std::string failure = file.existed ? folder_.rename(set_aside(file.path), file.path) : folder_.remove(file.path);
            if (!failure.empty()) stuck.push_back(file.path);
        }
        for (const File& file : files_) folder_.remove(staged(file.path));
        if (stuck.empty()) finish();
        return stuck;
    }

    void finish() {
        for (const File& file : files_) folder_.remove(set_aside(file.path));
    }

private:
    struct File {
        std::string path;
        bool existed = false;
        bool wanted = true;
    };

    std::string put_in_place(const File& file) {
        if (!file.wanted) return folder_.rename(file.path, set_aside(file.path));
        std::string failure = file.existed ? folder_.keep(file.path, set_aside(file.path)) : std::string();
        return failure.empty() ? folder_.rename(staged(file.path), file.path) : failure;
    }

    WritableFileSystem& folder_;
    std::vector<File> files_;
    std::size_t placed_ = 0;
};

std::string stage_all(const std::map<std::string, std::string>& files, const std::set<std::string>& listed, Replacement& replacement) {
    for (const auto& [path, bytes] : files) {
        if (std::string failure = replacement.stage(path, bytes); !failure.empty()) return failure;
    }
    // Last, so that it never names a file that is not there yet.
    return replacement.stage(manifest_path, manifest_of(listed));
}

std::string explain(const std::string& failure, const std::vector<std::string>& stuck) {
    if (stuck.empty()) {
        return failure + "\nIf the file is open in another program, close it there and build again. Nothing was changed: what stood in the "
                         "output folder before still stands there.";
    }
    return fmt::format("{}\nSome files are new already and could not be put back: {}. What they held before stands beside them, "
                       "with “.old” behind the name. Build again when the folder can be written to.",
                       failure, fmt::join(stuck, ", "));
}

}  // namespace

OutputChange write_output(const std::map<std::string, std::string>& files, LeftOvers left_overs, WritableFileSystem& output) {
    const std::set<std::string> listed_before = listed_files(output);
    std::set<std::string> listed;
    if (left_overs == LeftOvers::keep) listed = listed_before;
    for (const auto& [path, bytes] : files) listed.insert(path);

    OutputChange change;
    for (const std::string& path : listed_before) {
        if (listed.count(path) == 0 && output.read(path)) change.removed.push_back(path);
    }
    Replacement replacement(output);
    for (const std::string& path : change.removed) replacement.stage_removal(path);
    std::string failure = stage_all(files, listed, replacement);
    if (failure.empty()) failure = replacement.put_in_place();
    if (!failure.empty()) return {explain(failure, replacement.undo()), {}};
    replacement.finish();
    return change;
}

}  // namespace quarterdeck
