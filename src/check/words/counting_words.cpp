#include "check/words/counting_words.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/small_letters.hpp"
#include "check/words/english.hpp"

namespace quarterdeck {

namespace {

/// One to twenty; the words of one number stand beside each other.
constexpr std::array<std::string_view, 20> english_numbers = {
    "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",     "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
/// Twenty to ninety, which stand before the others with a hyphen.
constexpr std::array<std::string_view, 8> english_tens = {"twenty", "thirty",  "forty",  "fifty",
                                                          "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 12> welsh_numbers = {"un",
                                                            "dau ddau dwy ddwy",
                                                            "tri dri thri tair dair thair",
                                                            "pedwar bedwar phedwar pedair bedair phedair",
                                                            "pump bump phump pum bum phum",
                                                            "chwech chwe",
                                                            "saith",
                                                            "wyth",
                                                            "naw",
                                                            "deg ddeg deng ddeng",
                                                            "unarddeg",
                                                            "deuddeg ddeuddeg deuddeng ddeuddeng"};

constexpr std::string_view people =
    "child children person persons people boy boys girl girls pupil pupils student students baby babies infant infants "
    "toddler toddlers teenager teenagers adolescent adolescents sibling siblings family families parent parents mother "
    "mothers father fathers carer carers individual individuals leaver leavers resident residents adult adults patient "
    "patients victim victims offender offenders case cases "
    "plentyn blentyn phlentyn mhlentyn plant blant phlant mhlant person berson pherson mherson pobl bobl phobl bachgen "
    "fachgen bechgyn fechgyn merch ferch merched ferched disgybl ddisgybl disgyblion ddisgyblion baban faban teulu deulu "
    "theulu teuluoedd deuluoedd rhiant riant rhieni rieni unigolyn unigolion achos achosion";

/// What is counted ends before these: prepositions, conjunctions and verbs.
constexpr std::string_view ends_noun =
    "of in on at to for from by with within without under over above below between during since until and or but than as "
    "about regarding concerning into against among per via through towards near because if so then "
    "that who whom whose which where when while was were are is be been has have had did do does will would could can may "
    "remain remains remained became become went live lived left came stay stayed still also aged out only this last "
    "o i ar yn a ac neu gyda gan dan dros ers tan rhwng oedd oeddent yw sydd wedi nad ohonynt ohonyn";

/// A change, not a number of people.
constexpr std::string_view compares = "more fewer less further additional extra times";
/// Everyday things that stand in the titles of measures too.
constexpr std::string_view everyday =
    "area areas reason reasons way ways theme themes priority priorities point points part parts aspect aspects step steps "
    "ardal ardaloedd maes meysydd rheswm rhesymau ffordd ffyrdd thema themâu blaenoriaeth blaenoriaethau";

int spelt_in(std::string_view word, const auto& numbers) {
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (is_among(word, numbers[i])) return static_cast<int>(i) + 1;
    }
    return 0;
}

/// "thirty", "thirty-six"
int spelt_with_tens(std::string_view word) {
    constexpr int base = 10;
    const std::size_t hyphen = word.find('-');
    const int tens = spelt_in(word.substr(0, hyphen), english_tens);
    if (tens == 0 || hyphen == std::string_view::npos) return tens == 0 ? 0 : (tens + 1) * base;
    const int ones = spelt_in(word.substr(hyphen + 1), english_numbers);
    return ones > 0 && ones < base ? (tens + 1) * base + ones : 0;
}

bool is_possessive(std::string_view word) { return word.ends_with("'s") || word.ends_with("s'") || word.ends_with("’s") || word.ends_with("s’"); }

constexpr std::string_view superlatives =
    "largest biggest smallest highest lowest busiest oldest newest youngest best worst main top most least";
constexpr std::string_view stretches = "day week fortnight month quarter year session visit";

/// The head of what is counted: "managers" in "four managers met children".
bool is_plural(std::string_view word) {
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !is_possessive(word);
}

/// "a month" in "four audits a month".
bool is_rate(const std::vector<Token>& tokens, std::size_t at) {
    return is_among(tokens[at].lower, "a an per each every") && at + 1 < tokens.size() && is_among(tokens[at + 1].lower, stretches);
}

/// The noun that a number counts begins here: behind "per cent", "of the" or "o".
std::size_t noun_after(const Sentence& sentence, std::size_t index) {
    const auto is = [&](std::size_t at, std::string_view words) {
        return at < sentence.tokens.size() && is_among(sentence.tokens[at].lower, words);
    };
    std::size_t at = index + 1;
    if (!is(at, "of o")) return at;
    while (is(++at, "the these those our all its their y yr")) {
    }
    return at;
}

/// Without those that stand beside anything: "three age groups", "three after the summer".
std::set<std::string> words_of_names(const Measure& measure, const PartId& part) {
    constexpr std::size_t shortest = 4;
    std::set<std::string> words;
    for (const std::string* name : {&measure.title, &measure.short_title, &part}) {
        for (std::string& word : comparable_words(*name))
            if (word.size() >= shortest && !is_among(word, "looked after within")) words.insert(std::move(word));
    }
    return words;
}

bool holds_only_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

/// "five", "fives" and "5s" as "5"; other words without their endings.
std::string comparable_word(const std::string& word) {
    for (std::string_view each : {std::string_view(word), std::string_view(word).substr(0, word.size() - (word.ends_with('s') ? 1 : 0))}) {
        if (holds_only_digits(each)) return std::string(each);
        if (const int number = spelt_number(each, false)) return std::to_string(number);
    }
    return stem(word);
}

}  // namespace

int spelt_number(std::string_view word, bool welsh) {
    int english = spelt_in(word, english_numbers);
    if (english == 0) english = spelt_with_tens(word);
    return english == 0 && welsh ? spelt_in(word, welsh_numbers) : english;
}

std::optional<TypedNumber> number_at(const Sentence& sentence, std::size_t index, bool welsh) {
    const Token& token = sentence.tokens[index];
    if (token.number) return token.number;
    const int spelt = spelt_number(token.lower, welsh);
    if (spelt == 0) return std::nullopt;
    TypedNumber number;
    number.value = Decimal(spelt, 0);
    return number;
}

Counted counted_by(const Sentence& sentence, std::size_t index, const Measure& measure, const PartId& part) {
    const std::vector<Token>& tokens = sentence.tokens;
    const std::size_t first = noun_after(sentence, index);
    const std::set<std::string> names = words_of_names(measure, part);
    bool somebody = false;
    std::size_t at = first;
    // "the three largest homes" are some of many.
    const bool chosen = first < tokens.size() && is_among(tokens[first].lower, superlatives);
    for (bool open = !tokens[index].ends_clause; open && at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (is_rate(tokens, at)) return Counted::something_else;
        if (token.reference != nullptr || token.opens_bracket || is_among(token.lower, ends_noun)) break;
        if (is_among(token.lower, compares) || is_among(token.lower, everyday)) return Counted::something_else;
        const bool person = is_among(token.lower, people), name = names.count(comparable_word(token.lower)) > 0;
        somebody = somebody || (!is_possessive(token.lower) && (person || (name && !chosen)));
        if (!somebody && is_plural(token.lower)) return Counted::something_else;
        open = !token.ends_clause;
    }
    if (somebody) return Counted::somebody;
    const bool them = first < tokens.size() && is_among(tokens[first].lower, "them whom which these those others");
    return at == first || them ? Counted::unsaid : Counted::something_else;
}

std::vector<std::string> comparable_words(std::string_view name) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty() && !is_among(word, "to and the of in for with by year years old aged")) words.push_back(comparable_word(word));
        word.clear();
    };
    for (const char byte : in_small_letters(name)) {
        const bool part = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '\'' || (byte & 0x80) != 0;
        if (part) word += byte;
        else finish();
    }
    finish();
    return words;
}

}  // namespace quarterdeck
