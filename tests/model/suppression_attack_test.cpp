#include <algorithm>
#include <functional>
#include <random>

#include "model/archives.hpp"
#include "model/release.hpp"
#include "support/catch.hpp"

// An attack on the suppression: from all that the releases of invented tables show, and from that alone, it is tried
// which values a hidden count can have. It shares no code with the suppression. The tables are random, from fixed
// seeds.
using namespace quarterdeck;
using test::date;
using test::period;
using test::suppressed_count;
using test::vintage;

namespace {

constexpr int largest = 60;

/// What an attacker has: counts of which he sees some, sums that he knows to hold, and percentages that he can read.
struct Attack {
    struct Percentage {
        std::size_t numerator, denominator;
        std::string shown;  ///< With one decimal.
    };

    std::vector<std::optional<int>> counts;      ///< As seen.
    std::vector<int> least;                      ///< Of those not seen.
    std::vector<std::vector<std::size_t>> sums;  ///< The last is the sum of the others.
    std::vector<Percentage> percentages;

    std::size_t add(std::optional<int> seen, int at_least = 1) {
        counts.push_back(seen);
        least.push_back(at_least);
        return counts.size() - 1;
    }

    /// Whether some value other than the true one agrees with everything.
    bool in_the_dark(std::size_t count, int truth) {
        for (int value = least[count]; value <= largest; ++value) {
            if (value == truth) continue;
            counts[count] = value;
            const bool possible = can_be_completed();
            counts[count].reset();
            if (possible) return true;
        }
        return false;
    }

private:
    bool sums_agree() const {
        for (const auto& sum : sums) {
            int rest = 0;
            bool complete = true;
            for (std::size_t index = 0; index < sum.size(); ++index) {
                complete = complete && counts[sum[index]];
                if (counts[sum[index]]) rest += index + 1 == sum.size() ? -*counts[sum[index]] : *counts[sum[index]];
            }
            if (complete && rest != 0) return false;
            if (counts[sum.back()] && rest > 0) return false;
        }
        return true;
    }

    bool percentages_agree() const {
        return std::all_of(percentages.begin(), percentages.end(), [&](const Percentage& percentage) {
            if (!counts[percentage.numerator] || !counts[percentage.denominator]) return true;
            if (*counts[percentage.denominator] == 0) return false;
            const auto value = Decimal::divide(Decimal(*counts[percentage.numerator] * 100, 0),
                                               Decimal(*counts[percentage.denominator], 0), 1);
            return value->to_string() == percentage.shown;
        });
    }

    /// A count that a sum leaves no choice for.
    std::optional<std::pair<std::size_t, int>> forced() const {
        for (const auto& sum : sums) {
            int rest = 0;
            std::vector<std::size_t> open;
            for (std::size_t index = 0; index < sum.size(); ++index) {
                if (!counts[sum[index]]) open.push_back(sum[index]);
                else rest += index + 1 == sum.size() ? *counts[sum[index]] : -*counts[sum[index]];
            }
            if (open.size() == 1) return std::pair(open[0], open[0] == sum.back() ? -rest : rest);
        }
        return std::nullopt;
    }

    bool can_be_completed() {
        if (!sums_agree() || !percentages_agree()) return false;
        if (const auto only = forced()) {
            if (only->second < least[only->first]) return false;
            return complete_with(only->first, only->second);
        }
        const auto next = std::find(counts.begin(), counts.end(), std::nullopt);
        if (next == counts.end()) return true;
        const auto index = static_cast<std::size_t>(next - counts.begin());
        for (int value = least[index]; value <= largest; ++value)
            if (complete_with(index, value)) return true;
        return false;
    }

    bool complete_with(std::size_t count, int value) {
        counts[count] = value;
        const bool possible = can_be_completed();
        counts[count].reset();
        return possible;
    }
};

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    /// From 0 to `sides` - 1, alike on every machine.
    int roll(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }
    /// Many small ones, and some noughts.
    int count() {
        const int kind = roll(10);
        if (kind == 0) return 0;
        return kind < 5 ? 1 + roll(5) : 6 + roll(9);
    }

private:
    std::mt19937 engine_;
};

std::optional<int> seen(const ReleasedFigure& figure) {
    if (figure.state != FigureState::known) return std::nullopt;
    return static_cast<int>(figure.value.coefficient());
}

bool small(int count) { return 1 <= count && count <= 5; }

const std::vector<std::string> quarters = {"2024-25 Q1", "2024-25 Q2", "2024-25 Q3", "2024-25 Q4"};

}  // namespace

TEST_CASE("the attack finds what is not hidden well enough") {
    Attack attack;
    attack.counts = {std::nullopt, 30, 34};
    attack.least = {1, 1, 1};
    attack.sums = {{0, 1, 2}};
    CHECK_FALSE(attack.in_the_dark(0, 4));
    attack.counts = {std::nullopt, std::nullopt, 2};
    CHECK_FALSE(attack.in_the_dark(0, 1));
    attack.counts = {std::nullopt, std::nullopt, 34};
    CHECK(attack.in_the_dark(0, 4));
    attack.percentages = {{0, 2, "11.8"}};
    CHECK_FALSE(attack.in_the_dark(0, 4));
}

TEST_CASE("tables of parts, quarters and their totals do not tell a small count") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Archive archive;
        Measure flow = suppressed_count("missing", MeasureKind::flow);
        flow.parts = {"a", "b", "c"};
        archive.measures = {flow};
        std::vector<std::string> periods = quarters;
        periods.push_back("2024-25");
        std::vector<PartId> parts = flow.parts;
        parts.push_back("");
        std::vector<std::vector<int>> truth(4, std::vector<int>(5, 0));
        for (std::size_t part = 0; part < 3; ++part) {
            for (std::size_t quarter = 0; quarter < 4; ++quarter) {
                const int count = dice.count();
                truth[part][quarter] = count;
                for (const auto& [p, q] :
                     {std::pair{part, std::size_t{4}}, {std::size_t{3}, quarter}, {std::size_t{3}, std::size_t{4}}})
                    truth[p][q] += count;
            }
        }
        for (std::size_t part = 0; part < 4; ++part)
            for (std::size_t when = 0; when < 5; ++when)
                test::enter(archive, test::figure({"missing", local_area, parts[part], period(periods[when])},
                                                  {vintage(std::to_string(truth[part][when]))}));

        const Release release(archive, std::nullopt);
        Attack attack;
        for (std::size_t part = 0; part < 4; ++part)
            for (std::size_t when = 0; when < 5; ++when)
                attack.add(seen(release.figure({"missing", local_area, parts[part], period(periods[when])})));
        for (std::size_t part = 0; part < 4; ++part)
            attack.sums.push_back({part * 5, part * 5 + 1, part * 5 + 2, part * 5 + 3, part * 5 + 4});
        for (std::size_t when = 0; when < 5; ++when) attack.sums.push_back({when, 5 + when, 10 + when, 15 + when});
        for (std::size_t part = 0; part < 4; ++part) {
            for (std::size_t when = 0; when < 5; ++when) {
                if (!small(truth[part][when])) continue;
                CAPTURE(part, when, truth[part][when]);
                REQUIRE_FALSE(attack.counts[part * 5 + when]);
                CHECK(attack.in_the_dark(part * 5 + when, truth[part][when]));
            }
        }
    }
}

TEST_CASE("percentages of parts do not tell a small count") {
    for (unsigned seed = 100; seed < 160; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Archive archive;
        Measure ages = suppressed_count("ages", MeasureKind::snapshot);
        ages.parts = {"a", "b", "c", "d"};
        ages.total = "all";
        Measure share = test::measure("share", Unit::percent, 1);
        share.parts = ages.parts;
        share.numerator = "ages";
        share.denominator = "all";
        archive.measures = {ages, share, test::measure("all", Unit::count, 0)};
        const Period when = period(quarters[0]);
        std::vector<int> truth;
        int total = 0;
        for (const PartId& part : ages.parts) {
            truth.push_back(dice.count());
            total += truth.back();
            test::enter(archive,
                        test::figure({"ages", local_area, part, when}, {vintage(std::to_string(truth.back()))}));
        }
        if (total == 0) continue;
        test::enter(archive, test::figure({"all", local_area, {}, when}, {vintage(std::to_string(total))}));
        for (std::size_t part = 0; part < 4; ++part) {
            const auto value = Decimal::divide(Decimal(truth[part] * 100, 0), Decimal(total, 0), 1);
            test::enter(archive,
                        test::figure({"share", local_area, ages.parts[part], when}, {vintage(value->to_string())}));
        }

        const Release release(archive, std::nullopt);
        Attack attack;
        for (const PartId& part : ages.parts) attack.add(seen(release.figure({"ages", local_area, part, when})));
        attack.add(seen(release.figure({"all", local_area, {}, when})));
        attack.sums = {{0, 1, 2, 3, 4}};
        for (std::size_t part = 0; part < 4; ++part) {
            const ReleasedFigure figure = release.figure({"share", local_area, ages.parts[part], when});
            if (figure.state == FigureState::known) attack.percentages.push_back({part, 4, figure.value.to_string()});
        }
        for (std::size_t part = 0; part < 4; ++part)
            if (small(truth[part])) CHECK(attack.in_the_dark(part, truth[part]));
    }
}

TEST_CASE("percentages with numerator and denominator tell neither those counted nor the rest") {
    for (unsigned seed = 200; seed < 300; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Archive archive;
        Measure share = test::measure("share", Unit::percent, 1);
        share.denominator = "all";
        share.suppress = CountRange{1, 5};
        const bool numerator_in_a_file = dice.roll(2) == 0;
        if (numerator_in_a_file) share.numerator = "some";
        archive.measures = {share, test::measure("some", Unit::count, 0), test::measure("all", Unit::count, 0)};
        const int some = dice.count();
        const int rest = dice.count();
        if (some + rest == 0) continue;
        const auto value = Decimal::divide(Decimal(some * 100, 0), Decimal(some + rest, 0), 1);
        test::enter(archive, "share", {{quarters[0], value->to_string()}});
        test::enter(archive, "all", {{quarters[0], std::to_string(some + rest)}});
        if (numerator_in_a_file) test::enter(archive, "some", {{quarters[0], std::to_string(some)}});

        const Release release(archive, std::nullopt);
        Attack attack;
        const Period when = period(quarters[0]);
        attack.add(numerator_in_a_file ? seen(release.figure({"some", local_area, {}, when})) : std::nullopt, 0);
        attack.add(std::nullopt, 0);
        attack.add(seen(release.figure({"all", local_area, {}, when})));
        attack.sums = {{0, 1, 2}};
        const ReleasedFigure figure = release.figure({"share", local_area, {}, when});
        if (figure.state == FigureState::known) attack.percentages = {{0, 2, figure.value.to_string()}};
        if (small(some)) {
            REQUIRE_FALSE(attack.counts[0]);
            CHECK(attack.in_the_dark(0, some));
        }
        if (small(rest) && some != 0) CHECK(attack.in_the_dark(1, rest));
    }
}

TEST_CASE("cumulative counts do not tell a small growth") {
    for (unsigned seed = 300; seed < 400; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Archive archive;
        archive.measures = {suppressed_count("missing", MeasureKind::cumulative)};
        std::vector<int> growth;
        int soFar = 0;
        for (const std::string& when : quarters) {
            growth.push_back(dice.count());
            soFar += growth.back();
            test::enter(archive, "missing", {{when, std::to_string(soFar)}});
        }
        test::enter(archive, "missing", {{"2024-25", std::to_string(soFar)}});

        const Release release(archive, std::nullopt);
        Attack attack;
        for (const std::string& when : quarters)
            attack.add(seen(release.figure({"missing", local_area, {}, period(when)})));
        attack.add(seen(release.figure({"missing", local_area, {}, period("2024-25")})));
        attack.sums = {{3, 4}};
        for (std::size_t quarter = 1; quarter < 4; ++quarter) {
            const std::size_t gained = attack.add(std::nullopt, 0);
            attack.sums.push_back({quarter - 1, gained, quarter});
        }
        for (std::size_t quarter = 1; quarter < 4; ++quarter)
            if (small(growth[quarter])) CHECK(attack.in_the_dark(4 + quarter, growth[quarter]));
        if (small(growth[0])) CHECK(attack.in_the_dark(0, growth[0]));
    }
}

TEST_CASE("all the documents together, before and after revisions, do not tell a small count") {
    for (unsigned seed = 400; seed < 500; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Archive archive;
        Measure ages = suppressed_count("ages", MeasureKind::snapshot);
        ages.parts = {"a", "b", "c", "d"};
        ages.total = "all";
        archive.measures = {ages, test::measure("all", Unit::count, 0)};
        archive.publications = {date("2024-07-15"), date("2024-10-15")};
        const Period when = period(quarters[0]);
        std::vector<std::vector<int>> truth(2, std::vector<int>(5, 0));
        for (std::size_t part = 0; part < 4; ++part) {
            truth[0][part] = dice.count();
            truth[1][part] = dice.roll(3) == 0 ? dice.count() : truth[0][part];
        }
        for (auto& counts : truth) counts[4] = counts[0] + counts[1] + counts[2] + counts[3];
        std::vector<FigureKey> keys;
        for (const PartId& part : ages.parts) keys.push_back({"ages", local_area, part, when});
        keys.push_back({"all", local_area, {}, when});
        for (std::size_t index = 0; index < 5; ++index) {
            Figure figure = test::figure(keys[index], {vintage(std::to_string(truth[0][index]))});
            if (truth[1][index] != truth[0][index])
                figure.vintages.push_back(vintage(std::to_string(truth[1][index]), date("2024-09-01")));
            test::enter(archive, figure);
        }

        // What is not revised is one count in both documents, and known from whichever shows it.
        Attack attack;
        std::vector<std::vector<std::size_t>> numbers(2, std::vector<std::size_t>(5));
        for (std::size_t document = 0; document < 2; ++document) {
            const Release release(archive, *std::next(archive.publications.begin(), static_cast<long>(document)));
            for (std::size_t index = 0; index < 5; ++index) {
                const auto value = seen(release.figure(keys[index]));
                const bool again = document == 1 && truth[1][index] == truth[0][index];
                numbers[document][index] = again ? numbers[0][index] : attack.add(std::nullopt);
                if (value) attack.counts[numbers[document][index]] = value;
            }
            attack.sums.push_back(numbers[document]);
        }
        for (std::size_t document = 0; document < 2; ++document) {
            for (std::size_t index = 0; index < 4; ++index) {
                if (!small(truth[document][index])) continue;
                CAPTURE(document, index);
                REQUIRE_FALSE(attack.counts[numbers[document][index]]);
                CHECK(attack.in_the_dark(numbers[document][index], truth[document][index]));
            }
        }
    }
}
