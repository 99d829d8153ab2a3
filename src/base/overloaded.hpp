#pragma once

namespace quarterdeck {

/// One visitor for std::visit out of several lambdas; the compiler names the alternative that none of them takes.
template <class... Lambdas>
struct overloaded : Lambdas... {
    using Lambdas::operator()...;
};
template <class... Lambdas>
overloaded(Lambdas...) -> overloaded<Lambdas...>;

}  // namespace quarterdeck
