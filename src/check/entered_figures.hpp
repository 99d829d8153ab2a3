#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/archive.hpp"

namespace quarterdeck {

/// A figure's value as an author entered it, with its place. Unlike a Release's figures these are also there where a
/// small number is hidden from documents: the checks answer to the author alone.
struct EnteredValue {
    const Figure* figure = nullptr;
    const FigureVintage* vintage = nullptr;
    Decimal value;

    const Period& period() const { return figure->key.period; }
    const SourceSpan& span() const { return vintage->span.known() ? vintage->span : figure->span; }
    /// The day that it is about, where its author says one.
    std::optional<Date> as_at() const { return vintage->as_at; }
    /// Whether somebody decided that it may be shown, small as it is.
    bool may_be_published() const { return vintage->publish.has_value(); }
};

/// One measure in one area, as a whole or one part of it, in the order of time: the newest value of each period that
/// has one.
struct EnteredSeries {
    const Measure* measure = nullptr;
    AreaId area;
    PartId part;
    std::vector<EnteredValue> values;
};

/// The figures of all quarters' files by series.
class EnteredFigures {
public:
    /// Keeps a reference to the archive.
    explicit EnteredFigures(const Archive& archive);

    const Archive& archive() const { return archive_; }
    const std::vector<EnteredSeries>& series() const { return series_; }
    /// The series that a figure belongs to; nothing when there is none.
    const EnteredSeries* series_of(const FigureKey& key) const;
    /// The newest value, or the newest that was known on a day; nothing when there is none.
    std::optional<EnteredValue> value(const FigureKey& key) const;
    std::optional<EnteredValue> value(const FigureKey& key, std::optional<Date> known_on) const;
    /// The newest period up to a figure's with which its series begins anew, as known on a day.
    std::optional<Period> newest_break(const FigureKey& key, std::optional<Date> known_on) const;

private:
    const Archive& archive_;
    std::vector<EnteredSeries> series_;  ///< By measure, area and part.
};

/// A figure as its quarter's author would call it: `repeat-plans`, `vacancy-rate in england`; with its period where
/// that is not the file's own: `audits for 2019`.
std::string name_in_file(const FigureKey& key, const SourceSpan& place);

/// A value as documents show it in a sentence: "38.3%", "3,340".
std::string shown_value(const Decimal& value, const Measure& measure, const Archive& archive);

}  // namespace quarterdeck
