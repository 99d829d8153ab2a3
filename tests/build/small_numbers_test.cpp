#include <fmt/format.h>

#include "build/site_builds.hpp"
#include "document/reading_text.hpp"
#include "support/catch.hpp"
#include "support/complaints.hpp"

// All figures are invented.
using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// `few` stands for a number that is hidden wherever it is: of a baseline too.
std::string measures(int few) {
    return fmt::format(R"(missing:
  title: Children reported missing
  unit: count
  kind: flow
  better: lower
  parts: [north, south, west]
  target: {{ at-most: 9000 }}
  suppress: 1 to 100
share-missing:
  title: Share reported missing
  unit: percent
  decimals: 1
  better: lower
  numerator: missing
  denominator: children
  parts: [north, south, west]
children:
  title: Children
  unit: count
injured:
  title: Children injured
  short: Injured
  unit: count
  kind: flow
  better: lower
  target: {{ at-most: 50, label: Our target }}
  tolerance: 10 percent
  baseline: {{ period: 2023-24 Q2, value: {0} }}
  suppress: 1 to 100
injured-rate:
  title: Injured of 10,000 children
  unit: rate-per-10000
  decimals: 2
  better: lower
  population: children
  suppress: 1 to 100
indicators: [injured, injured-rate]
)",
                       few);
}

constexpr const char* slides_by_area = R"(---
form: deck
---

## By area

{{ missing of north }}, {{ missing.change-in-words of north }}, {{ missing.previous of south }}; {{ share-missing of north }}.

```chart
kind: bars
measure: missing
parts: all
```

## Over time

```chart
kind: line
measure: missing
parts: south
periods: last 2
```

```table
measure: share-missing
parts: all
```

```revisions
```

## Injured

{{ injured }}, {{ injured.previous }}, {{ injured.baseline }}; {{ injured.change-in-words }}; {{ injured.target-distance-in-words }};
{{ injured.rag }}; {{ injured.travel }}; {{ injured.standing }}; {{ injured.rank }}; {{ injured.year-to-date }};
{{ injured.difference-in-words from england }}; {{ injured-rate }}.

## Chart of the injured

```chart
kind: columns
measure: injured
periods: last 4
levels: [target, baseline]
```

## Against the target

```chart
kind: bullet
measures: indicators
```

## Judged over time

```chart
kind: rag-timeline
measures: [injured]
periods: last 4
```

## Beside England

```chart
kind: dots
measure: injured
areas: all
periods: last 2
```

## Shares

```chart
kind: full-columns
measure: missing
parts: all
periods: last 2
```

## Compared

```comparators
measures: [injured, injured-rate]
areas: [local, england]
```

## Card

```measure-card
measure: injured
```

## Facts

```facts
measures: [injured, injured-rate]
```

```scorecard
measures: indicators
periods: last 2
```

```table
measures: [injured]
periods: last 2
show: [value, change, change-percent, target-distance, rag, year-to-date, rolling-year]
```

```kpi-slides
group: indicators
periods: last 4
```
)";

/// Figures of two quarters: of the first everything is known, of the second the north has so few that they are hidden,
/// and the south is hidden for its sake.
std::string figures(int north, int south, int few) {
    return fmt::format(
        "figures:\n"
        "  missing: {{ value: 17016, north: {{ value: {0}, note: {0} children of one school }}, south: {1}, west: 9000 "
        "}}\n"
        "  share-missing: {{ north: {2:.1f}, south: {3:.1f}, west: 22.5 }}\n"
        "  children: 40000\n"
        "  injured: {{ local: {4}, england: 800 }}\n"
        "  injured-rate: {{ local: {5:.2f}, england: 17.1 }}\n",
        north, south, north / 400.0, south / 400.0, few, few / 4.0);
}

BuildResult build_with(int north, int south, int few) {
    MemoryFileSystem project = northshire();
    project.write("content/measures.yaml", measures(few));
    project.write("content/2024-25/q1.yaml",
                  "period: 2024-25 Q1\nfigures:\n  missing: { north: 400, south: 7000, west: 8000, value: 15400 }\n"
                  "  injured: { local: 120, england: 810 }\n");
    project.write("content/2024-25/q2.yaml",
                  "period: 2024-25 Q2\n" + figures(north, south, few) +
                      "documents:\n  deck: { template: deck, title: Missing children, published: 2024-11-06 }\n");
    project.write("templates/deck.md", slides_by_area);
    return build_all(project);
}

}  // namespace

TEST_CASE("Nothing that leaves depends on a hidden figure") {
    const BuildResult one = build_with(97, 7919, 67);
    INFO(complaints(one.diagnostics));
    CHECK_FALSE(one.diagnostics.has_errors());
    REQUIRE(one.documents.size() == 1);
    const std::string text = reading_text(one.documents.front().document);
    CHECK_THAT(text, Catch::Contains("[c], [c], 7,000; [c]."));
    CHECK_THAT(text, Catch::Contains("[c], 120, [c]; [c]; [c]; [c]; [c]; [c]; [c]; [c]; [c]; [c]."));
    for (const char* hidden : {"7919", "7,919", "19.8%", "16.75"}) {
        CAPTURE(hidden);
        for (const auto& [path, bytes] : one.files) {
            CAPTURE(path);
            const bool plain = bytes.find(hidden) != std::string::npos && !path.ends_with(".pdf");
            CHECK_FALSE(plain);
        }
        CHECK_THAT(text, !Catch::Contains(hidden));
    }
    // Coordinates, scales, alternative texts, metadata and downloads too: they are the same whatever is hidden.
    const BuildResult other = build_with(46, 7970, 23);
    REQUIRE(other.documents.size() == 1);
    CHECK(one.files == other.files);
}
