#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace quarterdeck {

/// What a reader who wants to know a hidden count can reckon with: counts that he does not know, whole numbers, and
/// what all that was published says about them. Statisticians call the question an audit of the suppression: is a
/// hidden count still open?
///
/// A count is taken to be open only when two different values of it have been found that agree with everything that the
/// reader knows. So a count that is called open is open; one that is given away is never called open.
class DisclosureAudit {
public:
    /// A reader knows that `least` ≤ the sum of each unknown times its coefficient ≤ `most`.
    struct Knowledge {
        std::vector<std::pair<int, std::int64_t>> terms;  ///< Unknown and coefficient, no unknown twice.
        std::int64_t least = 0;
        std::int64_t most = 0;
    };

    /// The number of a new unknown. `value` is its true value, where we know it ourselves; `least` what a reader knows
    /// it to be at least.
    int add_unknown(std::int64_t least, std::optional<std::int64_t> value);
    /// Where the true values do not agree (figures need not add up), the reader is granted only as much as does.
    void add_knowledge(Knowledge knowledge);

    /// Whether a reader cannot tell which value an unknown has.
    bool open(int unknown);

private:
    struct Unknown {
        std::int64_t least = 0;
        std::int64_t value = 0;
        bool guessed = false;                ///< We do not know its true value ourselves.
        bool moved = false;                  ///< By the search that is under way.
        std::vector<std::size_t> knowledge;  ///< That it has a part in.
    };

    /// The search for values that agree: the unknowns to look at, and how many more changes it may try.
    struct Search {
        std::vector<std::pair<int, std::int64_t>> moved;  ///< With the value before.
        bool guesses_only = false;
        int attempts = 0;
    };

    Unknown& at(int unknown) { return unknowns_[static_cast<std::size_t>(unknown)]; }
    const Unknown& at(int unknown) const { return unknowns_[static_cast<std::size_t>(unknown)]; }
    void settle();
    std::int64_t sum(const Knowledge& knowledge) const;
    bool agrees(const Knowledge& knowledge) const;
    const Knowledge* contradicted(const Search& search) const;
    bool reconcile(const Knowledge* wrong, Search& search);
    void move(int unknown, std::int64_t value, Search& search);
    void move_back(Search& search, std::size_t keep);
    bool can_be(int unknown, std::int64_t value);

    std::vector<Unknown> unknowns_;
    std::vector<Knowledge> knowledge_;
    bool settled_ = false;
};

}  // namespace quarterdeck
