// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clipboardtext.h"

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QString quotedIfNeeded(const QString &cell)
{
    const bool needed = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') ||
                        cell.startsWith(u'"');
    if (!needed)
        return cell;
    QString text = cell;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

/// Reads one cell from `at`, which ends on the separator after it or at the end of the text.
QString readCell(const QString &text, qsizetype &at)
{
    const auto ends = [&](qsizetype i) {
        return i >= text.size() || text[i] == u'\t' || text[i] == u'\n' || text[i] == u'\r';
    };
    if (at < text.size() && text[at] == u'"') {
        QString cell;
        qsizetype i = at + 1;
        for (; i < text.size(); ++i) {
            if (text[i] != u'"') {
                cell += text[i];
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[i++];
            } else {
                break;
            }
        }
        // A quote that nothing closes, or that closes in the middle of a cell, is just a character.
        if (i < text.size() && ends(i + 1)) {
            at = i + 1;
            return cell;
        }
    }
    const qsizetype from = at;
    while (!ends(at))
        ++at;
    return text.sliced(from, at - from);
}

} // namespace

QString clipboardText(const CellBlock &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quotedIfNeeded(row[i]);
        }
        text += u'\n';
    }
    return text;
}

CellBlock cellsFromClipboard(const QString &text)
{
    constexpr qsizetype limit = 1'000'000;
    CellBlock rows;
    qsizetype width = 0, count = 0;
    for (qsizetype at = 0; at < text.size() && count < limit;) {
        QStringList row;
        for (;; ++count) {
            row << readCell(text, at);
            if (at >= text.size() || text[at] != u'\t' || count >= limit)
                break;
            ++at;
        }
        ++count;
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
        width = std::max(width, row.size());
        rows.push_back(std::move(row));
    }
    for (QStringList &row : rows) {
        while (row.size() < width && count++ < 2 * limit)
            row << QString();
    }
    return rows;
}

} // namespace stint::exchange
