// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include "model/exchange/csvscanner.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Spreadsheets may put "sep=;" before the header.
QChar takeSeparatorLine(QString &text)
{
    if (text.size() < 5 || !text.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    const QChar separator = text[4];
    qsizetype end = 5;
    while (end < text.size() && (text[end] == u'\r' || text[end] == u'\n'))
        ++end;
    if (end == 5 && text.size() > 5)
        return {};
    text.remove(0, end);
    return separator;
}

Problem problemOf(const CsvScanner::Oddity &oddity, int row, const QStringList &header)
{
    Problem problem{row, oddity.cell + 1, header.value(oddity.cell), {}, false};
    switch (oddity.kind) {
    case CsvScanner::Oddity::StrayQuote:
        problem.text = QCoreApplication::translate(
            "Exchange", "A quote inside the cell is not doubled. It was kept as text.");
        break;
    case CsvScanner::Oddity::OpenQuote:
        problem.text = QCoreApplication::translate(
            "Exchange", "A quote is opened and never closed. Close it or double it.");
        problem.fatal = true;
        break;
    case CsvScanner::Oddity::Nul:
        problem.text = QCoreApplication::translate(
            "Exchange", "The cell has a character that is no text. It was left out.");
        break;
    }
    return problem;
}

/// What kind of XML a text is; empty if it is none.
QString markupIn(const QString &text)
{
    const QString start = text.first(std::min<qsizetype>(text.size(), 2000)).trimmed();
    if (!start.startsWith("<?xml"_L1) && !start.startsWith("<!DOCTYPE"_L1, Qt::CaseInsensitive))
        return {};
    if (start.contains("schemas.microsoft.com/project"_L1))
        return QCoreApplication::translate("Exchange", "a plan of Microsoft Project");
    if (start.contains("<project "_L1))
        return QCoreApplication::translate("Exchange", "a plan of GanttProject");
    return QCoreApplication::translate("Exchange", "an XML document");
}

/// What bytes that are no table are; empty if they may be one.
QString otherFormat(const QByteArray &bytes, const QString &text, TextEncoding encoding)
{
    struct Known {
        QByteArrayView begin;
        const char *name;
    };
    static constexpr Known all[] = {
        {"%PDF-", QT_TRANSLATE_NOOP("Exchange", "a PDF document")},
        {"PK\x03\x04", QT_TRANSLATE_NOOP("Exchange", "a workbook or another packed file")},
        {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Exchange", "an old workbook")},
        {"SQLite format 3", QT_TRANSLATE_NOOP("Exchange", "a portfolio or another database")},
        {"\x89PNG", QT_TRANSLATE_NOOP("Exchange", "a picture")},
        {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Exchange", "a picture")},
    };
    for (const Known &known : all) {
        if (bytes.startsWith(known.begin))
            return QCoreApplication::translate("Exchange", known.name);
    }
    if (const QString markup = markupIn(text); !markup.isEmpty())
        return markup;
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be)
        return {};
    // A stray control character is somebody's slip; many of them are no text.
    const QStringView sample = QStringView(text).first(std::min<qsizetype>(text.size(), 4096));
    const auto odd = std::ranges::count_if(sample, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
    });
    return odd > 4 && odd > sample.size() / 20
               ? QCoreApplication::translate("Exchange", "binary data")
               : QString();
}

} // namespace

QChar guessSeparator(const QString &text)
{
    const QString sample = text.left(100'000);
    QChar best = u',';
    double bestScore = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        CsvScanner scanner(sample, separator);
        qsizetype width = 0, same = 0, records = 0;
        while (!scanner.atEnd() && records < 60) {
            const QStringList cells = scanner.next(2'000);
            if (cells.isEmpty() || (scanner.atEnd() && sample.size() < text.size()))
                continue;
            if (records++ == 0)
                width = cells.size();
            same += cells.size() == width ? 1 : 0;
        }
        if (width < 2 || records == 0)
            continue;
        const double score = static_cast<double>(same) / static_cast<double>(records) +
                             std::min(0.4, 0.02 * static_cast<double>(width));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

Result<CsvResult> readCsv(const QByteArray &bytes, const CsvOptions &options,
                          const Progress &progress)
{
    if (bytes.size() > options.maxBytes)
        return failure(QCoreApplication::translate(
                           "Exchange", "The source is larger than %1. Split it into smaller files.")
                           .arg(QLocale().formattedDataSize(options.maxBytes)));
    CsvResult result;
    result.encoding = options.encoding.value_or(guessEncoding(bytes));
    QString text = decodeText(bytes, result.encoding);
    if (const QString other = otherFormat(bytes, text, result.encoding); !other.isEmpty())
        return failure(QCoreApplication::translate(
                           "Exchange", "The source is %1, not a table. Save the table as CSV and "
                                       "import that.")
                           .arg(other));
    const QChar named = takeSeparatorLine(text);
    result.separator = options.separator ? *options.separator
                       : named.isNull()  ? guessSeparator(text)
                                         : named;

    SourceTable &table = result.table;
    CsvScanner scanner(text, result.separator);
    qsizetype cellCount = 0;
    for (int row = 1; !scanner.atEnd(); ++row) {
        if (progress && row % 500 == 0 &&
            !progress(static_cast<double>(scanner.position()) / static_cast<double>(text.size())))
            return failure(QCoreApplication::translate("Exchange", "Reading was stopped."));
        QStringList cells = scanner.next(options.maxColumns + 1);
        cellCount += cells.size() + 1;
        if (cells.size() > options.maxColumns)
            return failure(
                QCoreApplication::translate(
                    "Exchange",
                    "Row %1 has more than %2 cells. This is no table of challenges; check "
                    "the separator.")
                    .arg(row)
                    .arg(options.maxColumns));
        if (cellCount > options.maxCells)
            return failure(QCoreApplication::translate(
                "Exchange", "The source has more cells than can be read at once. Split it into "
                            "smaller files."));
        if (std::ranges::all_of(cells, [](const QString &c) { return c.trimmed().isEmpty(); }))
            continue;
        if (table.header.isEmpty()) {
            table.header = cleanHeader(cells);
            if (auto remark = headerRemark(cells, row))
                table.problems.push_back(std::move(*remark));
        } else {
            table.rows.push_back({row, std::move(cells)});
        }
        for (const auto &oddity : scanner.oddities())
            table.problems.push_back(problemOf(oddity, row, table.header));
    }
    if (table.header.isEmpty())
        return failure(QCoreApplication::translate(
            "Exchange", "The source is empty. It needs a row with the names of its columns."));
    return result;
}

} // namespace stint::exchange
