// SPDX-License-Identifier: GPL-3.0-or-later
// Takes CSV text apart, one record at a time. Every character is looked at a bounded number of
// times, whatever the quotes do.
#pragma once

#include <QStringList>
#include <vector>

namespace stint::exchange {

class CsvScanner
{
public:
    struct Oddity {
        enum Kind { StrayQuote, OpenQuote, Nul } kind;
        int cell; ///< 0 is the first of the record
    };

    /// `text` must outlive this.
    CsvScanner(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    /// The next record; a blank line is one without cells. At most `maxCells` of them are kept,
    /// the rest is skipped up to the end of the line.
    QStringList next(qsizetype maxCells);
    /// What was odd about the record that next() gave.
    const std::vector<Oddity> &oddities() const { return m_oddities; }

private:
    bool endsCell(qsizetype i) const;
    bool readQuoted(QString &cell, int index);
    QString readPlain();
    void noteOnce(Oddity::Kind kind, int index);

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quotesEndWithTheLine = false; ///< after a quote that was open up to the end
    std::vector<Oddity> m_oddities;
};

} // namespace stint::exchange
