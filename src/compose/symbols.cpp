#include "compose/symbols.hpp"

#include <utility>

#include <fmt/format.h>

#include "model/shown.hpp"
#include "model/words.hpp"

namespace quarterdeck {
namespace {

/// "[x] means not available; [p] means provisional"; empty without symbols.
std::string explanation(const std::set<Shorthand>& symbols, const std::string& language) {
    std::vector<std::string> parts;
    for (const Shorthand symbol : symbols)
        parts.push_back(filled(words_in(language).symbols.means, shown_symbol(symbol), shorthand_meaning(symbol, language)));
    return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

std::vector<Inlines> explain_symbols(const std::vector<Shorthand>& symbols, const std::string& language) {
    if (symbols.empty()) return {};
    return {plain(explanation({symbols.begin(), symbols.end()}, language))};
}

std::vector<Shorthand> symbols_in(std::string_view text) {
    std::vector<Shorthand> symbols;
    for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
        const std::size_t close = text.find(']', open);
        if (close == std::string_view::npos) break;
        if (const auto symbol = parse_shorthand(text.substr(open + 1, close - open - 1))) symbols.push_back(*symbol);
    }
    return symbols;
}

std::vector<Inlines> explain_cells(const Table& table, const std::string& language) {
    std::vector<Shorthand> symbols;
    for (const TableRow& row : table.rows) {
        for (const Inlines& cell : row.cells) {
            const std::vector<Shorthand> found = symbols_in(plain_text(cell));
            symbols.insert(symbols.end(), found.begin(), found.end());
        }
    }
    return explain_symbols(symbols, language);
}

void note_symbols(std::string_view text, Composition& composition) {
    for (const Shorthand symbol : symbols_in(text)) composition.symbols_in_text.insert(symbol);
}

std::optional<Block> explain_noted_symbols(Composition& composition) {
    const std::string line = explanation(std::exchange(composition.symbols_in_text, {}), composition.language());
    if (line.empty()) return std::nullopt;
    Paragraph paragraph;
    paragraph.style = ParagraphStyle::source;
    paragraph.text = plain(line + ".");
    return Block{std::move(paragraph), {}};
}

}  // namespace quarterdeck
