// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/misspelling.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace stint::exchange {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

qsizetype slips(const QString &a, const QString &b)
{
    const size_t width = static_cast<size_t>(b.size()) + 1;
    // Three lines of the table: that before the last one for letters exchanged.
    std::vector<qsizetype> before(width), last(width), line(width);
    std::iota(last.begin(), last.end(), qsizetype(0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        line[0] = i;
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            line[j] = std::min({last[j] + 1, line[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                line[j] = std::min(line[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, line);
    }
    return last.back();
}

} // namespace

bool isMisspelling(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 5, longer = 10;
    const QString one = a.simplified().toCaseFolded(), other = b.simplified().toCaseFolded();
    const qsizetype length = std::min(one.size(), other.size());
    const qsizetype most = length >= longer ? 2 : 1;
    if (one == other || length < shortest || std::abs(one.size() - other.size()) > most)
        return false;
    return digitsOf(one) == digitsOf(other) && slips(one, other) <= most;
}

} // namespace stint::exchange
