#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quarterdeck {

/// A number as an officer typed it: exact, with the decimals that were typed. Never a binary fraction, so 2.675 rounds to
/// 2.68 and 38.30 is known to have been given to two decimals.
///
/// Up to 12 digits and at most 6 decimals.
class Decimal {
public:
    Decimal() = default;
    /// `coefficient` divided by ten to the power of `decimals` (0 to 6).
    Decimal(std::int64_t coefficient, int decimals) : coefficient_(coefficient), decimals_(decimals) {}

    /// Reads `-12`, `38.3`, `0.50`, also with a true minus sign (U+2212). Nothing for anything else: no thousands
    /// separators, no exponent, no sign plus, no bare leading or trailing point.
    static std::optional<Decimal> parse(std::string_view text);

    std::int64_t coefficient() const { return coefficient_; }
    int decimals() const { return decimals_; }
    bool negative() const { return coefficient_ < 0; }
    bool zero() const { return coefficient_ == 0; }

    /// Half away from zero on the decimal digits; widening pads with zeros.
    Decimal rounded(int decimals) const;
    Decimal absolute() const;
    /// For coordinates only; nothing shown may be formatted from it.
    double to_double() const;
    /// `-1234.50`: ASCII, no separators.
    std::string to_string() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal& left, const Decimal& right);
    friend Decimal operator-(const Decimal& left, const Decimal& right);
    /// Nothing when dividing by zero or when the result does not fit; rounded half away from zero to `decimals`.
    static std::optional<Decimal> divide(const Decimal& dividend, const Decimal& divisor, int decimals);
    friend Decimal operator*(const Decimal& left, const Decimal& right);

    /// By value: 38.3 equals 38.30.
    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);
    friend bool operator==(const Decimal& left, const Decimal& right) { return (left <=> right) == 0; }

private:
    std::int64_t coefficient_ = 0;
    int decimals_ = 0;
};

}  // namespace quarterdeck
