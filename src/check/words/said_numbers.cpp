#include "check/words/said_numbers.hpp"

#include <optional>
#include <string_view>

#include "check/words/figure_numbers.hpp"
#include "check/words/said_changes.hpp"
#include "check/words/words_around.hpp"

namespace quarterdeck {

namespace {

using Kind = SaidNumber::Kind;

/// Reads the words around one word of a sentence.
class SaidReader {
public:
    SaidReader(const Sentence& sentence, std::size_t index, bool welsh) : words_(sentence, index, welsh) {}

    std::vector<SaidNumber> read() const {
        if (const auto multiple = multiple_at(words_)) return {*multiple};
        const auto number = words_.number(0);
        if (!number) {
            const auto group = read_group();
            return group ? std::vector{*group} : std::vector<SaidNumber>{};
        }
        if (is(1, "dozen hundred times third thirds quarters fifths sixths tenths")) return {};
        if (const auto one_in = read_one_in(*number)) return {*one_in};
        if (is_share_in_words(*number)) return {};
        SaidNumber said;
        said.number = with_following_word(*number, words_.sentence(), words_.index());
        said.last = words_.index();
        said.vague = !words_.token(0).number && number->value == Decimal(1, 0);
        if (const auto change = change_at(words_, said)) return {of_kind(change->kind, *change)};
        said.excepted = is_excepted();
        std::vector<SaidNumber> all = {said};
        if (said.number.percent) all.push_back(of_kind(Kind::share, said));
        else if (said.excepted || is_rest()) all.push_back(of_kind(Kind::rest, said));
        return all;
    }

private:
    bool is(int places, std::string_view words) const { return words_.is(places, words); }

    SaidNumber said_as(int value, int last, bool vague = false) const {
        SaidNumber said;
        said.number.value = Decimal(value, 0);
        said.last = words_.index() + static_cast<std::size_t>(last);
        said.vague = vague;
        return said;
    }

    static SaidNumber of_kind(Kind kind, SaidNumber said) {
        said.kind = kind;
        said.vague = false;
        return said;
    }

    /// "four in ten"
    bool is_share_in_words(const TypedNumber& number) const {
        constexpr int most = 100;  // "four in 2024" were four.
        const auto many = is(1, "in") ? words_.number(2) : std::nullopt;
        return many && many->value > number.value && many->value <= Decimal(most, 0);
    }

    /// "one in six"
    std::optional<SaidNumber> read_one_in(const TypedNumber& number) const {
        const auto many = is(1, "in") ? words_.number(2) : std::nullopt;
        if (number.value != Decimal(1, 0) || !many || many->percent || many->pounds) return std::nullopt;
        SaidNumber said = said_as(0, 2);
        said.kind = Kind::one_in;
        said.number = *many;
        return said;
    }

    /// "a single", "a couple of", "a pair of", "both", "a dozen", "two dozen".
    std::optional<SaidNumber> read_group() const {
        if (is(0, "single sole lone") && is(-1, "a one the") && !is(-2, "not") &&
            !is(1, "parent parents mother mothers father fathers carer carers person"))
            return said_as(1, 0, true);
        if (is(0, "couple pair") && is(-1, "a the this that") && is(1, "of were are had have")) return said_as(2, 0);
        if (words_.welsh() && is(0, "cwpl gwpl chwpl pâr bâr phâr") && is(1, "o")) return said_as(2, 0);
        if (is(0, "both") && !joins_two()) return said_as(2, 0, !is(1, "of were are had have"));
        if (is(0, "dozen") || (words_.welsh() && is(0, "dwsin ddwsin"))) return said_as(dozens(), 0);
        return std::nullopt;
    }

    /// "both boys and girls"
    bool joins_two() const { return is(2, "and") || is(3, "and"); }

    int dozens() const {
        constexpr int dozen = 12;
        if (is(-1, "half hanner") || (is(-1, "a") && is(-2, "half"))) return dozen / 2;
        const auto number = words_.number(-1);
        return dozen * (number && number->value.decimals() == 0 ? static_cast<int>(number->value.coefficient()) : 1);
    }

    /// "all but four"
    bool is_excepted() const {
        if (is(-1, "but bar except") && is(-2, "all")) return true;
        return words_.welsh() && is(-1, "ond") && is(-2, "pawb un gyd");
    }

    bool is_rest() const {
        if (is(-1, "other remaining") || is(1, "other others")) return true;
        if (!words_.welsh()) return false;
        constexpr std::string_view other = "arall eraill";
        return is(1, other) || is(2, other) || (is(1, "o") && is(3, other));
    }

    WordsAround words_;
};

}  // namespace

std::vector<SaidNumber> said_at(const Sentence& sentence, std::size_t index, bool welsh) {
    return SaidReader(sentence, index, welsh).read();
}

}  // namespace quarterdeck
