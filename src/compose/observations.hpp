#pragma once

#include "document/observation.hpp"
#include "model/release.hpp"

namespace quarterdeck {

/// A released figure as data, for the download beside the table that shows it.
Observation observe(const ReleasedFigure& figure, const Measure& measure, const Area& area);

}  // namespace quarterdeck
