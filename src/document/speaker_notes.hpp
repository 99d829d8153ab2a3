#pragma once

#include <vector>

#include "document/document.hpp"

/// A deck for its presenter. What a slide's notes say is in no published document: only this makes them part of one.
namespace quarterdeck {

/// The document with a slide of notes after each slide that has some. Before `fit`, so that long notes are continued.
Document with_speaker_notes(Document document);

/// The number that each slide of a deck shows: from 1 on, a slide of notes having that of its slide.
std::vector<int> slide_numbers(const Deck& deck);

}  // namespace quarterdeck
