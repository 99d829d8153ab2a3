#include "check/words/said_numbers.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "check/words/counting_words.hpp"
#include "check/words/english.hpp"
#include "check/words/figure_numbers.hpp"

namespace quarterdeck {

namespace {

using Kind = SaidNumber::Kind;

/// How many of how many parts a word says: 1 and 3 for "third".
struct MultipleWord {
    std::string_view words;
    int times;
    int divisor;
};
/// These stand before "as many": "a third as many".
constexpr std::array<MultipleWord, 7> compared = {{{"twice dwywaith ddwywaith", 2, 1},
                                                   {"teirgwaith deirgwaith theirgwaith", 3, 1},
                                                   {"half hanner", 1, 2},
                                                   {"third thirds", 1, 3},
                                                   {"quarter quarters", 1, 4},
                                                   {"fifth fifths", 1, 5},
                                                   {"tenth tenths", 1, 10}}};
constexpr std::array<MultipleWord, 4> verbs = {{{"doubled dyblu ddyblu dyblodd ddyblodd", 2, 1},
                                                {"trebled tripled treblu dreblu treblodd dreblodd", 3, 1},
                                                {"quadrupled", 4, 1},
                                                {"halved haneru hanerodd", 1, 2}}};

constexpr std::string_view welsh_rises = "cynnydd gynnydd chynnydd cynyddu gynyddu cynyddodd gynyddodd";
constexpr std::string_view welsh_falls = "gostyngiad ostyngiad gostwng ostwng gostyngodd ostyngodd";

/// Reads the words around one word of a sentence.
class SaidReader {
public:
    SaidReader(const Sentence& sentence, std::size_t index, bool welsh)
        : tokens_(sentence.tokens), sentence_(sentence), index_(index), welsh_(welsh) {}

    std::vector<SaidNumber> read() const {
        if (const auto multiple = read_multiple()) return {*multiple};
        const auto number = number_at(sentence_, index_, welsh_);
        if (!number) {
            const auto group = read_group();
            return group ? std::vector{*group} : std::vector<SaidNumber>{};
        }
        if (is(1, "dozen times third thirds quarters fifths tenths")) return {};
        SaidNumber said;
        said.number = with_following_word(*number, sentence_, index_);
        said.last = index_;
        said.vague = !tokens_[index_].number && number->value == Decimal(1, 0);
        if (const auto change = read_change(said)) return {*change};
        std::vector<SaidNumber> all = {said};
        if (said.number.percent) all.push_back(of_kind(Kind::share, said));
        else if (is_rest()) all.push_back(of_kind(Kind::rest, said));
        return all;
    }

private:
    /// The word so many places further on (or back) is one of these.
    bool is(int places, std::string_view words) const {
        const auto at = static_cast<std::ptrdiff_t>(index_) + places;
        return at >= 0 && at < static_cast<std::ptrdiff_t>(tokens_.size()) && is_among(word(places), words);
    }
    std::string_view word(int places) const {
        return tokens_[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(index_) + places)].lower;
    }

    SaidNumber said_as(int value, int last, bool vague = false) const {
        SaidNumber said;
        said.number.value = Decimal(value, 0);
        said.last = index_ + static_cast<std::size_t>(last);
        said.vague = vague;
        return said;
    }

    static SaidNumber of_kind(Kind kind, SaidNumber said) {
        said.kind = kind;
        said.vague = false;
        return said;
    }

    /// "a single", "a couple of", "a pair of", "both", "a dozen", "two dozen".
    std::optional<SaidNumber> read_group() const {
        if (is(0, "single sole lone") && is(-1, "a one the") && !is(-2, "not") &&
            !is(1, "parent parents mother mothers father fathers carer carers person"))
            return said_as(1, 0, true);
        if (is(0, "couple pair") && is(-1, "a the this that") && is(1, "of were are had have")) return said_as(2, 0);
        if (welsh_ && is(0, "cwpl gwpl chwpl pâr bâr phâr") && is(1, "o")) return said_as(2, 0);
        if (is(0, "both") && !joins_two()) return said_as(2, 0, !is(1, "of were are had have"));
        if (is(0, "dozen") || (welsh_ && is(0, "dwsin ddwsin"))) return said_as(dozens(), 0);
        return std::nullopt;
    }

    /// "both boys and girls"
    bool joins_two() const { return is(2, "and") || is(3, "and"); }

    int dozens() const {
        constexpr int dozen = 12;
        if (is(-1, "half hanner") || (is(-1, "a") && is(-2, "half"))) return dozen / 2;
        const auto number = index_ > 0 ? number_at(sentence_, index_ - 1, welsh_) : std::nullopt;
        return dozen * (number && number->value.decimals() == 0 ? static_cast<int>(number->value.coefficient()) : 1);
    }

    std::optional<SaidNumber> read_multiple() const {
        if (is(0, "times")) {
            const auto number = index_ > 0 ? number_at(sentence_, index_ - 1, welsh_) : std::nullopt;
            if (!number) return std::nullopt;
            return compared_to(number->value, 1);
        }
        for (const MultipleWord& one : verbs)
            if (is(0, one.words)) return multiple(Decimal(one.times, 0), one.divisor, 0);
        for (const MultipleWord& one : compared) {
            if (!is(0, one.words)) continue;
            const auto number = index_ > 0 && one.divisor > 1 ? number_at(sentence_, index_ - 1, false) : std::nullopt;
            return compared_to(number ? number->value : Decimal(one.times, 0), one.divisor);
        }
        return std::nullopt;
    }

    /// Where "as many" or "the number" follows, and not "as many again".
    std::optional<SaidNumber> compared_to(const Decimal& times, int divisor) const {
        const bool many = is(1, "as") && is(2, "many"), number = is(1, "the") && is(2, "number");
        if ((many || number) && !is(3, "again")) return multiple(times, divisor, 2);
        if (welsh_ && is(1, "cymaint gymaint")) return multiple(times, divisor, 1);
        return std::nullopt;
    }

    SaidNumber multiple(const Decimal& times, int divisor, int last) const {
        SaidNumber said = said_as(0, last);
        said.kind = Kind::multiple;
        said.number.value = times;
        said.divisor = divisor;
        return said;
    }

    /// "rose by six", "a fall of six", "six fewer".
    std::optional<SaidNumber> read_change(SaidNumber said) const {
        if (said.number.pounds) return std::nullopt;
        if (const auto kind = change_before()) return of_kind(*kind, said);
        if (said.number.percent) return std::nullopt;
        const auto change = [&](Kind kind, int last) {
            said.last += static_cast<std::size_t>(last);
            return std::optional(of_kind(kind, said));
        };
        if (tokens_[index_].ends_clause) return std::nullopt;
        if (is(1, "fewer less")) return change(Kind::fall, 1);
        if (is(1, "more")) return change(Kind::rise, 1);
        for (const int noun : {0, 1}) {
            if (!welsh_ || !is(noun + 1, "yn")) continue;
            if (is(noun + 2, "llai")) return change(Kind::fall, 0);
            if (is(noun + 2, "fwy")) return change(Kind::rise, 0);
        }
        return std::nullopt;
    }

    std::optional<Kind> change_before() const {
        if (is(-1, "up")) return Kind::rise;
        if (is(-1, "down")) return Kind::fall;
        // "gostyngiad o 6 i 4" is one from 6 to 4.
        const bool welsh_change = welsh_ && is(-1, "o") && !is(1, "i");
        if (!is(-1, "by of") && !welsh_change) return std::nullopt;
        constexpr int reach = 4;
        for (int back = 2; back <= (is(-1, "by") ? reach : 2) && index_ >= static_cast<std::size_t>(back); ++back) {
            if (welsh_change && is(-back, welsh_rises)) return Kind::rise;
            if (welsh_change && is(-back, welsh_falls)) return Kind::fall;
            if (!welsh_change && (says_rise(word(-back)) || is(-back, "up"))) return Kind::rise;
            if (!welsh_change && (says_fall(word(-back)) || is(-back, "down"))) return Kind::fall;
        }
        return std::nullopt;
    }

    bool is_rest() const {
        if (is(-1, "but bar except") && is(-2, "all")) return true;
        if (is(-1, "other remaining") || is(1, "other others")) return true;
        if (!welsh_) return false;
        constexpr std::string_view other = "arall eraill";
        return is(1, other) || is(2, other) || (is(1, "o") && is(3, other)) || (is(-1, "ond") && is(-2, "pawb un gyd"));
    }

    const std::vector<Token>& tokens_;
    const Sentence& sentence_;
    std::size_t index_;
    bool welsh_;
};

}  // namespace

std::vector<SaidNumber> said_at(const Sentence& sentence, std::size_t index, bool welsh) {
    return SaidReader(sentence, index, welsh).read();
}

}  // namespace quarterdeck
