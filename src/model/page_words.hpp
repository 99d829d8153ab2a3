#pragma once

#include <string_view>

namespace quarterdeck {

// What pages say by themselves in one language: around an officer's words, and in tables, cards and risks. `{}`
// stands for what is filled in, in the order that each comment gives.

/// What documents say by themselves, around what an officer wrote.
struct PageWords {
    std::string_view purpose;  ///< Of a paper's front matter.
    std::string_view committee;
    std::string_view date;
    std::string_view topic;
    std::string_view report_of;
    std::string_view contact_point;
    std::string_view paragraph;  ///< What a link without words of its own says: "paragraph {}"
    std::string_view source;  ///< "Source: {}"
    std::string_view none_this_quarter;
    std::string_view data_table;         ///< "Data table {}"
    std::string_view data_behind_charts;  ///< Title of a slide: "Data behind the charts: table {}"
    std::string_view data_behind_two;      ///< The same of two: "… tables {} and {}".
    std::string_view data_behind_several;  ///< The same of the first and the last of several: "… tables {} to {}".
};

/// Heads and captions of tables.
struct TableWords {
    std::string_view measure;
    std::string_view area;
    std::string_view part;
    std::string_view quarter;
    std::string_view month;
    std::string_view year;
    std::string_view period;
    std::string_view indicator;  ///< "Indicator ({})": the period that most of them are of.
    std::string_view compared;   ///< "{} compared, {}": the area, the period.
    std::string_view status;
    std::string_view none_set;    ///< In place of a target.
    std::string_view not_judged;
    std::string_view against_targets;  ///< "Measures against their targets, {}": the period.
    std::string_view revised;
    std::string_view was;
    std::string_view is;
    std::string_view known_since;
    std::string_view why;
    std::string_view not_recorded;
    std::string_view nothing_revised;
};

/// Cards of measures, indicators and facts.
struct CardWords {
    std::string_view baseline;  ///< "Baseline {}": its period.
    std::string_view target;    ///< "Target {}": the period by which it is due.
    std::string_view due;       ///< "by {}"
    std::string_view desired;
    std::string_view currently;
    std::string_view as_at;      ///< "as at {}", in a sentence.
    std::string_view facts_as_at;  ///< The same as a heading.
    std::string_view indicator_is;  ///< "{}: ": what is counted, before its value.
    std::string_view previous_quarter;
    std::string_view previous_month;
    std::string_view previous_day;
    std::string_view previous_year;
    std::string_view previous_period;
    std::string_view year_before;  ///< Of what counts up over the year.
};

struct RiskWords {
    std::string_view assigned_to;  ///< "Assigned to: {}"
    std::string_view inherent;
    std::string_view target;
    std::string_view current;
    std::string_view previous;
    std::string_view unknown;       ///< In place of the change, without a current score.
    std::string_view none_earlier;  ///< The same, without a score before it.
    std::string_view no_change;
    std::string_view reduced;    ///< "Risk reduced from {} to {}", each with its colour.
    std::string_view increased;
};

}  // namespace quarterdeck
