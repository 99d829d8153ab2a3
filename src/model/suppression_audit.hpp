#pragma once

#include <vector>

#include "model/disclosure_audit.hpp"
#include "model/suppression_cells.hpp"

namespace quarterdeck {

/// Tries what a reader of all that the cells show can tell about the counts that they do not show.
class SuppressionAudit {
public:
    explicit SuppressionAudit(const Cells& cells);

    /// Whether a reader cannot tell a count. It must be one that he is not shown.
    bool open(int cell);

private:
    bool shown(int cell) const;
    int unknown_for(int cell);
    void add(const CellSum& sum);
    void add(const CellRatio& ratio);
    /// least ≤ the sum of the cells times their coefficients ≤ most, where what is shown is no unknown.
    void add(const std::vector<std::pair<int, std::int64_t>>& terms, std::int64_t least, std::int64_t most);

    const Cells& cells_;
    DisclosureAudit audit_;
    std::vector<int> unknowns_;  ///< By cell; -1 for one without.
};

}  // namespace quarterdeck
