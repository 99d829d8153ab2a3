#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace quarterdeck {

namespace {

// Twelve digits widened by six decimals still fit 64 bits, so no rounding can overflow.
constexpr int most_digits = 12;
constexpr int most_decimals = 6;
// Intermediate products need more room than the 64 bits that a value is kept in.
__extension__ using Wide = __int128;

std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (int step = 0; step < exponent; ++step) power *= 10;
    return power;
}

Wide divide_half_away(Wide dividend, Wide divisor) {
    const bool negative = (dividend < 0) != (divisor < 0);
    const Wide top = dividend < 0 ? -dividend : dividend;
    const Wide bottom = divisor < 0 ? -divisor : divisor;
    const Wide quotient = (2 * top + bottom) / (2 * bottom);
    return negative ? -quotient : quotient;
}

std::string_view without_sign(std::string_view text, bool& negative) {
    constexpr std::string_view true_minus = "\u2212";
    negative = text.starts_with('-') || text.starts_with(true_minus);
    if (text.starts_with('-')) return text.substr(1);
    return negative ? text.substr(true_minus.size()) : text;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    bool negative = false;
    const std::string_view body = without_sign(text, negative);
    std::int64_t coefficient = 0;
    int digits = 0;
    int decimals = -1;
    for (char c : body) {
        if (c == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if (c >= '0' && c <= '9') {
            coefficient = coefficient * 10 + (c - '0');
            if (decimals >= 0) ++decimals;
            if (++digits > most_digits || decimals > most_decimals) return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || decimals == 0) return std::nullopt;
    return Decimal(negative ? -coefficient : coefficient, std::max(decimals, 0));
}

Decimal Decimal::rounded(int decimals) const {
    if (decimals >= decimals_) return Decimal(coefficient_ * power_of_ten(decimals - decimals_), decimals);
    return Decimal(static_cast<std::int64_t>(divide_half_away(coefficient_, power_of_ten(decimals_ - decimals))), decimals);
}

Decimal Decimal::absolute() const { return coefficient_ < 0 ? -*this : *this; }

double Decimal::to_double() const { return static_cast<double>(coefficient_) / static_cast<double>(power_of_ten(decimals_)); }

std::string Decimal::to_string() const {
    const std::int64_t power = power_of_ten(decimals_);
    const std::int64_t magnitude = coefficient_ < 0 ? -coefficient_ : coefficient_;
    std::string text = fmt::format("{}{}", coefficient_ < 0 ? "-" : "", magnitude / power);
    if (decimals_ > 0) text += fmt::format(".{:0{}}", magnitude % power, decimals_);
    return text;
}

Decimal Decimal::operator-() const { return Decimal(-coefficient_, decimals_); }

Decimal operator+(const Decimal& left, const Decimal& right) {
    const int decimals = std::max(left.decimals_, right.decimals_);
    return Decimal(left.rounded(decimals).coefficient_ + right.rounded(decimals).coefficient_, decimals);
}

Decimal operator-(const Decimal& left, const Decimal& right) { return left + -right; }

Decimal operator*(const Decimal& left, const Decimal& right) {
    const int decimals = std::min(left.decimals_ + right.decimals_, most_decimals);
    const Wide product = static_cast<Wide>(left.coefficient_) * right.coefficient_;
    const int surplus = left.decimals_ + right.decimals_ - decimals;
    return Decimal(static_cast<std::int64_t>(divide_half_away(product, power_of_ten(surplus))), decimals);
}

std::optional<Decimal> Decimal::divide(const Decimal& dividend, const Decimal& divisor, int decimals) {
    if (divisor.zero()) return std::nullopt;
    const Wide top = static_cast<Wide>(dividend.coefficient_) * power_of_ten(divisor.decimals_) * power_of_ten(decimals);
    const Wide bottom = static_cast<Wide>(divisor.coefficient_) * power_of_ten(dividend.decimals_);
    const Wide quotient = divide_half_away(top, bottom);
    constexpr Wide limit = static_cast<Wide>(1'000'000'000'000'000'000);
    if (quotient > limit || quotient < -limit) return std::nullopt;
    return Decimal(static_cast<std::int64_t>(quotient), decimals);
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) {
    const Wide first = static_cast<Wide>(left.coefficient_) * power_of_ten(right.decimals_);
    const Wide second = static_cast<Wide>(right.coefficient_) * power_of_ten(left.decimals_);
    return first <=> second;
}

}  // namespace quarterdeck
