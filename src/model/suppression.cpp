#include "model/suppression.hpp"

#include "model/suppression_rules.hpp"

namespace quarterdeck {

namespace {

std::shared_ptr<const Suppressed> suppressed(const Cells& cells) {
    auto result = std::make_shared<Suppressed>();
    result->measures = cells.measures();
    for (const auto& [key, cell] : cells.current())
        if (cells.at(cell).state == CellState::hidden) result->hidden.insert(key);
    for (int cell = 0; cell < cells.size(); ++cell)
        if (cells.at(cell).published) result->published.insert(cells.at(cell).vintage);
    return result;
}

}  // namespace

Suppression::Suppression(const Archive& archive) : archive_(archive), after_all_(std::make_shared<Suppressed>()) {
    Cells cells(archive);
    if (cells.empty()) return;
    for (const Date& day : archive.publications) {
        cells.bring_in(day);
        hide_small_numbers(cells, exposures_);
        cells.publish();
        on_publication_[day] = suppressed(cells);
    }
    cells.bring_in(std::nullopt);
    hide_small_numbers(cells, exposures_);
    after_all_ = suppressed(cells);
}

std::shared_ptr<const Suppressed> Suppression::as_of(std::optional<Date> day) const {
    if (!day) return after_all_;
    if (const auto found = on_publication_.find(*day); found != on_publication_.end()) return found->second;
    Cells cells(archive_);
    std::vector<Exposure> exposures;
    for (const Date& earlier : archive_.publications) {
        if (*day < earlier) break;
        cells.bring_in(earlier);
        hide_small_numbers(cells, exposures);
        cells.publish();
    }
    cells.bring_in(day);
    hide_small_numbers(cells, exposures);
    return suppressed(cells);
}

}  // namespace quarterdeck
