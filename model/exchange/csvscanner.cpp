// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvscanner.h"

using namespace Qt::StringLiterals;

namespace stint::exchange {

bool CsvScanner::endsCell(qsizetype i) const
{
    if (i >= m_text.size())
        return true;
    const QChar c = m_text[i];
    return c == m_separator || c == u'\n' || c == u'\r';
}

void CsvScanner::noteOnce(Oddity::Kind kind, int index)
{
    for (const Oddity &o : m_oddities) {
        if (o.kind == kind && o.cell == index)
            return;
    }
    m_oddities.push_back({kind, index});
}

bool CsvScanner::readQuoted(QString &cell, int index)
{
    bool stray = false;
    QString read;
    qsizetype i = m_at + 1, from = i;
    for (; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (m_quotesEndWithTheLine && (c == u'\n' || c == u'\r'))
            break;
        if (c != u'"')
            continue;
        if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
            read += QStringView(m_text).sliced(from, i + 1 - from);
            from = ++i + 1;
            continue;
        }
        // Spaces between the closing quote and the separator are nobody's text.
        qsizetype end = i + 1;
        while (end < m_text.size() && m_text[end] == u' ' && m_text[end] != m_separator)
            ++end;
        if (endsCell(end)) {
            read += QStringView(m_text).sliced(from, i - from);
            m_at = end;
            cell = read;
            if (stray)
                noteOnce(Oddity::StrayQuote, index);
            return true;
        }
        stray = true;
        i = end - 1; // the spaces were looked at
    }
    m_quotesEndWithTheLine = m_quotesEndWithTheLine || i >= m_text.size();
    noteOnce(Oddity::OpenQuote, index);
    return false;
}

QString CsvScanner::readPlain()
{
    const qsizetype from = m_at;
    while (!endsCell(m_at))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

QStringList CsvScanner::next(qsizetype maxCells)
{
    m_oddities.clear();
    QStringList cells;
    for (int index = 0; !atEnd(); ++index) {
        // A quote opens a cell even after spaces: "a", "b" is common.
        qsizetype quote = m_at;
        while (quote < m_text.size() && m_text[quote] == u' ' && m_text[quote] != m_separator)
            ++quote;
        QString cell;
        const qsizetype from = m_at;
        bool done = false;
        if (quote < m_text.size() && m_text[quote] == u'"') {
            m_at = quote;
            done = readQuoted(cell, index);
        }
        if (!done) {
            m_at = from;
            cell = readPlain();
        }
        if (cell.contains(QChar(u'\0'))) {
            cell.remove(QChar(u'\0'));
            noteOnce(Oddity::Nul, index);
        }
        if (cells.size() < maxCells)
            cells << cell;
        if (atEnd() || m_text[m_at] != m_separator)
            break;
        ++m_at;
        if (atEnd() && cells.size() < maxCells)
            cells << QString(); // the separator was the last character
    }
    if (!atEnd() && m_text[m_at] == u'\r')
        ++m_at;
    if (!atEnd() && m_text[m_at] == u'\n')
        ++m_at;
    if (cells.size() == 1 && cells.front().isEmpty())
        cells.clear();
    return cells;
}

} // namespace stint::exchange
