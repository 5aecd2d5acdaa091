// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV: RFC 4180, and what spreadsheets and people make of it. Never fails on odd content; it
// says row and column and goes on. Only what is too big is refused.
#pragma once

#include "model/exchange/sourcetable.h"
#include "model/exchange/textencoding.h"
#include "model/values/result.h"

#include <optional>

namespace stint::exchange {

struct CsvOptions {
    std::optional<TextEncoding> encoding; ///< empty: recognised
    std::optional<QChar> separator;       ///< empty: recognised among , ; tab |
    qsizetype maxBytes = 200'000'000;
    qsizetype maxCells = 20'000'000;
    qsizetype maxColumns = 2'000;
};

struct CsvResult {
    SourceTable table;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
};

/// A quote inside a cell that neither ends it nor is doubled stays as text and is reported; one
/// that is never closed makes its row a fatal problem. NUL characters are left out and reported.
/// Fails if there is no header, if it is too big, or when `progress` ends it.
Result<CsvResult> readCsv(const QByteArray &bytes, const CsvOptions &options = {},
                          const Progress &progress = {});

/// The separator that splits the first rows best.
QChar guessSeparator(const QString &text);

} // namespace stint::exchange
