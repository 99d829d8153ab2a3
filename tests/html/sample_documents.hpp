#pragma once

#include "document/document.hpp"

// Documents with every block and every kind of slide, for looking at and for holding pages against. Figures are
// invented.
namespace quarterdeck::testing {

Document sample_deck();
Document sample_paper();

Block block(Heading heading);
Block block(Paragraph paragraph);
Block paragraph(const std::string& text, ParagraphStyle style = ParagraphStyle::body);

/// A chart of the given kind over eight quarters.
Block sample_chart(ChartKind kind, const std::string& id, const std::string& table_id, const std::string& table_label);
Inline judged(Rag rag, const std::string& word);
Block risk_card();
/// With notes on columns, linked both ways, and a judgement in a cell.
Table noted_table();
Table sample_table(const std::string& id, const std::string& caption);

}  // namespace quarterdeck::testing
