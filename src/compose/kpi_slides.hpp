#pragma once

#include "compose/composition.hpp"
#include "template/markup.hpp"

namespace quarterdeck {

/// `kpi-slides` written out: for each entry of its group a slide's title, its subtitle, and a `kpi`.
markup::Blocks expand_kpi_slides(const markup::Directive& directive, const SourceSpan& span, Composition& composition);

}  // namespace quarterdeck
