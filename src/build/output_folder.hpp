#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/file_system.hpp"

namespace quarterdeck {

/// In the output folder: the paths of all files that builds put there, so that a later one can tell its own from others.
inline constexpr const char* manifest_path = "manifest.txt";

/// What becomes of files that an earlier run wrote and this one did not make.
enum class LeftOvers {
    keep,    ///< Only some documents were asked for: the others stay as they are.
    remove,  ///< Everything was made: what is not among it stands for no document any more.
};

/// What happened when files were put into the output folder.
struct OutputChange {
    std::string failure;               ///< In plain words, what went wrong and what stands there now; empty when nothing did.
    std::vector<std::string> removed;  ///< Files of documents that are no longer made.
};

/// Puts the files of a run (bytes by path) into the output folder as a set: all of them or, when anything fails, none.
///
/// A reader sees each file whole, old or new, at any time. Files that would not change are not touched, so it does no harm
/// when one of those is open elsewhere. Files that no build wrote are never removed.
OutputChange write_output(const std::map<std::string, std::string>& files, LeftOvers left_overs, WritableFileSystem& output);

}  // namespace quarterdeck
