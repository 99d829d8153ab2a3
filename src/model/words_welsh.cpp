#include <utility>

#include "model/languages.hpp"

namespace quarterdeck {

namespace {

constexpr NumberWords numbers = {
    .percentage_point = "pwynt canran",
    .two_percentage_points = "bwynt canran",
    .percentage_points = "pwynt canran",
    .one_million = "filiwn",
    .two_million = "filiwn",
    .million = "miliwn",
    .per_ten_thousand = "fesul 10,000",
    .small_counts = {},
    .ordinals = {},
};

constexpr PeriodWords periods = {
    .quarter = "Chwarter",
    .quarters = "Chwarteri",
    .quarter_letters = "Ch",
    .academic_year = "blwyddyn academaidd {}",
    .short_academic_year = "{} academaidd",
    .from_to = "{} i {}",
    .months_from_to = "{} – {}",  // "i" would change the first letter of most months
    .both = "{} a {}",
    // Years, months and days change their first letter after some numbers; figures never do.
    .several_quarters = "chwarter",
    .several_years = "ffigur",
    .several_months = "ffigur",
    .several_days = "ffigur",
    .several_periods = "ffigur",
};

constexpr TargetWords targets = {
    .at_least = "o leiaf {}",
    .at_most = "dim mwy na {}",
    .under = "llai na {}",
    .over = "mwy na {}",
    .between = "o {} i {}",
    .above = "{} yn uwch na'r targed",
    .below = "{} yn is na'r targed",
    .on_target = "ar y targed",
    .within = "o fewn y targed",
    .within_interval = "mae’r targed o fewn y cyfwng hyder",
    .at_limit = "ar y terfyn, felly ni chyrhaeddwyd y targed",
    .met = "wedi'i gyrraedd",
    .not_met = "heb ei gyrraedd",
};

constexpr ChangeWords change = {
    .rose_by = "bu cynnydd o {}",
    .fell_by = "bu gostyngiad o {}",
    .did_not_change = "ni fu newid",
    .within_intervals = "{} (mae’r cyfyngau hyder yn gorgyffwrdd)",
    .since = "{} ers {}",
    .less_than = "lai na {}",
};

constexpr JudgementWords judgement = {
    .green = "Gwyrdd",
    .amber = "Ambr",
    .red = "Coch",
    .improving = "yn gwella",
    .worsening = "yn gwaethygu",
    .steady = "yn sefydlog",
    .rising = "yn codi",
    .falling = "yn gostwng",
};

constexpr StandingWords standing = {
    .higher_than = "{} yn uwch nag yn achos {}",
    .lower_than = "{} yn is nag yn achos {}",
    .same_as = "yr un fath ag yn achos {}",
    .areas = "ardal",
    .known_areas = "ardal hysbys",
    .councils = "cyngor",
    .known_councils = "cyngor hysbys",
    .highest_area = "yr uchaf o'r {} {}",
    .lowest_area = "yr isaf o'r {} {}",
    .joint_highest_area = "yn gydradd uchaf o'r {} {}",
    .joint_lowest_area = "yn gydradd isaf o'r {} {}",
    .ranked_area = {},  // ordinals differ with the gender of what they count
    .joint_ranked_area = {},
    .numbered_area = "rhif {} o'r {} {}, o'r uchaf i'r isaf",
    .joint_numbered_area = "yn gydradd rhif {} o'r {} {}, o'r uchaf i'r isaf",
    .highest_since = "yr uchaf ers {}",
    .lowest_since = "yr isaf ers {}",
    .highest_of_last = "yr uchaf o'r {} {} diwethaf",
    .lowest_of_last = "yr isaf o'r {} {} diwethaf",
    .equal_to_highest_of_last = "cyfartal â'r uchaf o'r {} {} diwethaf",
    .equal_to_lowest_of_last = "cyfartal â'r isaf o'r {} {} diwethaf",
    .between_of_last = "heb fod yr uchaf na'r isaf o'r {} {} diwethaf",
    .unchanged_over_last = "heb newid dros y {} {} diwethaf",
};

constexpr DerivedHeadings headings = {
    .value = "Ffigur",
    .previous = "Blaenorol",
    .year_before = "Flwyddyn ynghynt",
    .latest = "Diweddaraf",
    .baseline = "Llinell sylfaen",
    .rolling_year = "Blwyddyn dreigl",
    .year_to_date = "Y flwyddyn hyd yma",
    .in_period = "Yn y cyfnod",
    .average = "Cyfartaledd y {} ffigur diwethaf",
    .interval = "Cyfwng hyder",
    .change = "Newid",
    .year_change = "Newid dros flwyddyn",
    .change_percent = "Newid (%)",
    .year_change_percent = "Newid dros flwyddyn (%)",
    .target = "Targed",
    .target_distance = "Pellter o'r targed",
    .target_met = "Y targed",
    .rag = "COG",
    .travel = "Cyfeiriad",
    .year_travel = "Cyfeiriad dros flwyddyn",
    .rank = "Safle ymhlith ardaloedd",
    .difference = "Gwahaniaeth: {}",
    .standing = "Safle",
};

constexpr FinanceWords finance = {
    .service_area = "Maes gwasanaeth",
    .budget = "Cyllideb",
    .forecast = "Rhagolwg",
    .variance = "Amrywiant",
    .variance_percent = "Amrywiant (%)",
    .total = "Cyfanswm",
    .underspend_of = "tanwariant o {}",
    .overspend_of = "gorwariant o {}",
    .more_income_of = "{} yn fwy o incwm na'r gyllideb",
    .less_income_of = "{} yn llai o incwm na'r gyllideb",
    .on_budget = "yn unol â'r gyllideb",
    .rounded = "Caiff ffigurau eu talgrynnu fesul un, felly efallai na fyddant yn adio'n union.",
};

constexpr SymbolWords symbols = {
    .means = "Ystyr {} yw: {}",
};

constexpr PageWords document = {
    .purpose = "Diben",
    .committee = "Pwyllgor",
    .date = "Dyddiad",
    .topic = "Pwnc",
    .report_of = "Adroddiad gan",
    .contact_point = "Pwynt cyswllt: ",
    .paragraph = "paragraff {}",
    .source = "Ffynhonnell: ",
    .none_this_quarter = "Dim y chwarter hwn.",
    .data_table = "Tabl data {}",
    .data_behind_charts = "Y data y tu ôl i'r siartiau: tabl {}",
    .data_behind_two = "Y data y tu ôl i'r siartiau: tabl {} a thabl {}",
    .data_behind_several = "Y data y tu ôl i'r siartiau: tablau {} i {}",
};

constexpr TableWords tables = {
    .measure = "Mesur",
    .area = "Ardal",
    .part = "Grŵp",
    .quarter = "Chwarter",
    .month = "Mis",
    .year = "Blwyddyn",
    .period = "Cyfnod",
    .indicator = "Dangosydd ({})",
    .compared = "Cymharu {}, {}",
    .status = "Statws",
    .none_set = "Heb ei osod",
    .not_judged = "Heb ei asesu",
    .against_targets = "Mesurau yn erbyn eu targedau, {}",
    .revised = "Ffigurau sydd wedi'u diwygio",
    .was = "Cynt",
    .is = "Nawr",
    .known_since = "Yn hysbys ers",
    .why = "Rheswm",
    .not_recorded = "Heb ei gofnodi",
    .nothing_revised = "Nid oes unrhyw ffigur wedi'i ddiwygio.",
};

constexpr CardWords cards = {
    .baseline = "Llinell sylfaen {}",
    .target = "Targed {}",
    .due = "erbyn {}",
    .desired = "Tuedd a ddymunir",
    .currently = "Ar hyn o bryd",
    .as_at = "ar {}",
    .facts_as_at = "Ar {}",
    .indicator_is = "{}: ",
    .previous_quarter = "chwarter blaenorol",
    .previous_month = "mis blaenorol",
    .previous_day = "diwrnod blaenorol",
    .previous_year = "blwyddyn flaenorol",
    .previous_period = "cyfnod blaenorol",
    .year_before = "yr un cyfnod flwyddyn ynghynt",
};

constexpr RiskWords risks = {
    .assigned_to = "Cyfrifoldeb: {}",
    .inherent = "Sgôr gynhenid",
    .target = "Sgôr darged",
    .current = "Sgôr gyfredol",
    .previous = "Sgorau blaenorol",
    .unknown = "Nid yw'r sgôr gyfredol ar gael",
    .none_earlier = "Dim sgôr gynharach",
    .no_change = "Dim newid",
    .reduced = "Gostyngodd y risg o {} i {}",
    .increased = "Cynyddodd y risg o {} i {}",
};

}  // namespace

Words welsh_words(LocaleNames names) {
    return {std::move(names), numbers, periods, targets, change, judgement, standing, headings, finance, symbols, document, tables, cards, risks, welsh_chart_words()};
}

}  // namespace quarterdeck
