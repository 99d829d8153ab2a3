#pragma once

namespace quarterdeck {

/// Asks the system for the memory of a run in a few large pages. Called once, before anything else; changes nothing but
/// speed, and does nothing where there is no such thing.
void prepare_heap();

}  // namespace quarterdeck
