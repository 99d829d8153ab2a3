#pragma once

#include "compose/composition.hpp"
#include "document/inline.hpp"
#include "model/derived_values.hpp"

/// Figures, and what is worked out from them, as text that remembers which figure it rests on.
namespace quarterdeck {

/// The figure that is asked about, in a sentence. Warns when it is missing, and notes its symbols for explanation.
Inlines figure_text(const DerivedQuestion& asked, const SourceSpan& span, Composition& composition);

/// A derived value in a sentence. Warns where it is not known, complains where the measure has none.
Inlines derived_text(const DerivedValue& value, const DerivedQuestion& asked, const SourceSpan& span,
                     Composition& composition);

/// The same for a table's cell: what is not known reads as its symbol, without a warning, and is explained by the
/// table.
Inlines derived_cell(const DerivedValue& value, const DerivedQuestion& asked, const SourceSpan& span,
                     Composition& composition);

}  // namespace quarterdeck
