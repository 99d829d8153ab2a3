#include "model/disclosure_audit.hpp"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr std::int64_t largest_count = 100'000'000;
/// How far from the true value another one is looked for, and how many steps the search for one may take. A count that
/// is open only beyond them is called given away, which hides a figure more than needed.
constexpr std::int64_t farthest = 6;
constexpr int most_attempts = 400;

/// The change of an unknown with this coefficient that brings a sum up (or down) by at least `amount`.
std::int64_t change_for(std::int64_t amount, std::int64_t coefficient) {
    const std::int64_t size = coefficient < 0 ? -coefficient : coefficient;
    const std::int64_t steps = amount > 0 ? (amount + size - 1) / size : -((-amount + size - 1) / size);
    return coefficient < 0 ? -steps : steps;
}

}  // namespace

int DisclosureAudit::add_unknown(std::int64_t least, std::optional<std::int64_t> value) {
    Unknown unknown;
    unknown.guessed = !value;
    unknown.value = value.value_or(least);
    unknown.least = std::min(least, unknown.value);
    unknowns_.push_back(std::move(unknown));
    return static_cast<int>(unknowns_.size()) - 1;
}

void DisclosureAudit::add_knowledge(Knowledge knowledge) {
    for (const auto& [unknown, coefficient] : knowledge.terms) at(unknown).knowledge.push_back(knowledge_.size());
    knowledge_.push_back(std::move(knowledge));
    settled_ = false;
}

std::int64_t DisclosureAudit::sum(const Knowledge& knowledge) const {
    std::int64_t sum = 0;
    for (const auto& [unknown, coefficient] : knowledge.terms) sum += coefficient * at(unknown).value;
    return sum;
}

bool DisclosureAudit::agrees(const Knowledge& knowledge) const {
    const std::int64_t actual = sum(knowledge);
    return knowledge.least <= actual && actual <= knowledge.most;
}

/// Finds values for what we do not know ourselves, and lets go of what cannot be true.
void DisclosureAudit::settle() {
    for (const Knowledge& knowledge : knowledge_) {
        if (agrees(knowledge)) continue;
        Search search{{}, true, most_attempts};
        reconcile(&knowledge, search);
        for (const auto& [unknown, before] : search.moved) at(unknown).moved = false;
    }
    for (Knowledge& knowledge : knowledge_) {
        knowledge.least = std::min(knowledge.least, sum(knowledge));
        knowledge.most = std::max(knowledge.most, sum(knowledge));
    }
    settled_ = true;
}

/// The first piece of knowledge that the values of moved unknowns contradict.
const DisclosureAudit::Knowledge* DisclosureAudit::contradicted(const Search& search) const {
    for (const auto& [unknown, before] : search.moved) {
        for (const std::size_t index : at(unknown).knowledge)
            if (!agrees(knowledge_[index])) return &knowledge_[index];
    }
    return nullptr;
}

void DisclosureAudit::move(int unknown, std::int64_t value, Search& search) {
    search.moved.emplace_back(unknown, at(unknown).value);
    at(unknown).value = value;
    at(unknown).moved = true;
}

void DisclosureAudit::move_back(Search& search, std::size_t keep) {
    while (search.moved.size() > keep) {
        const auto [unknown, before] = search.moved.back();
        at(unknown).value = before;
        at(unknown).moved = false;
        search.moved.pop_back();
    }
}

/// Changes unknowns that have not moved yet, each once, until nothing is contradicted any more.
bool DisclosureAudit::reconcile(const Knowledge* wrong, Search& search) {
    if (wrong == nullptr) return true;
    const std::int64_t actual = sum(*wrong);
    const std::int64_t amount = actual < wrong->least ? wrong->least - actual : wrong->most - actual;
    const std::size_t moved_before = search.moved.size();
    for (const auto& [unknown, coefficient] : wrong->terms) {
        if (at(unknown).moved || (search.guesses_only && !at(unknown).guessed)) continue;
        const std::int64_t value =
            std::clamp(at(unknown).value + change_for(amount, coefficient), at(unknown).least, largest_count);
        if (value == at(unknown).value) continue;
        if (--search.attempts < 0) return false;
        move(unknown, value, search);
        if (reconcile(contradicted(search), search)) return true;
        move_back(search, moved_before);
    }
    return false;
}

bool DisclosureAudit::can_be(int unknown, std::int64_t value) {
    if (value < at(unknown).least || value > largest_count) return false;
    Search search{{}, false, most_attempts};
    move(unknown, value, search);
    const bool agreed = reconcile(contradicted(search), search);
    move_back(search, 0);
    return agreed;
}

bool DisclosureAudit::open(int unknown) {
    if (!settled_) settle();
    const std::int64_t value = at(unknown).value;
    for (std::int64_t distance = 1; distance <= farthest; ++distance)
        if (can_be(unknown, value + distance) || can_be(unknown, value - distance)) return true;
    return false;
}

}  // namespace quarterdeck
