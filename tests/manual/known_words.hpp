#pragma once

#include <set>
#include <string>

/// The words that the program knows in content and templates, gathered from its own source, so that none can be added
/// without this noticing.
namespace quarterdeck::testing {

/// Keys of the YAML files below content/: what the readers ask for by name.
std::set<std::string> known_keys();
/// Words that a key takes: the names of units, kinds and the like.
std::set<std::string> known_choices();
/// What directives take.
std::set<std::string> known_settings();
/// What may stand after the dot in a reference.
std::set<std::string> known_properties();

}  // namespace quarterdeck::testing
