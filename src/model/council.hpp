#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/figure.hpp"

namespace quarterdeck {

struct Area {
    AreaId id;
    std::string title;        ///< "Statistical neighbours"
    std::string short_title;  ///< "SN"; the title when none is given.
    AreaId part_of = {};      ///< The area that it makes together with the others that are part of it; may be empty.
    std::string code = {};    ///< Of the Office for National Statistics: "E06000046"; may be empty.
    bool group = false;       ///< Several councils taken together, such as statistical neighbours.
};

struct Person {
    std::string id;
    std::string name;  ///< May be empty: then the role stands alone.
    std::string role;
    std::string email;
};

/// "Local authority" for the council's own area, "Regional" and "National" for those that England's statistics know by
/// that name; empty for an area that is none of them, such as statistical neighbours.
std::string geographic_level(const Area& area);

/// Whether an area is a council like the own one, so that it has a rank among others: no region or nation, no group of
/// councils, and no part of another area.
bool is_peer(const Area& area);

/// The council that publishes: what every document says about it.
struct Council {
    std::string name;
    std::string service;             ///< "Children's Services"
    std::string language = "en-GB";  ///< `en-GB` or `cy`.
    std::string web;                 ///< Absolute address of the council's site.
    std::string contact;             ///< General contact, an e-mail address.
    std::string theme;               ///< Folder below themes/.
    std::vector<Area> areas;         ///< In the order in which comparators are shown.
    std::map<std::string, Person> people;
    std::map<std::string, std::string> committees;     ///< Title by id.
    std::map<std::string, std::string> abbreviations;  ///< What each stands for.

    /// Nothing when not declared.
    const Area* area(const AreaId& id) const;
};

}  // namespace quarterdeck
