// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/lists.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// The items of "['a', \"b, c\"]"; nothing if the cell is no such list.
std::optional<QStringList> bracketList(const QString &cell)
{
    const QString text = cell.trimmed();
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return {};
    QStringList items;
    const qsizetype end = text.size() - 1;
    for (qsizetype i = 1; i < end;) {
        if (text[i].isSpace() || text[i] == u',') {
            ++i;
            continue;
        }
        QString item;
        const QChar quote = text[i];
        if (quote == u'\'' || quote == u'"') {
            for (++i; i < end && text[i] != quote; ++i) {
                if (text[i] == u'\\' && i + 1 < end)
                    ++i;
                item += text[i];
            }
            ++i;
        } else {
            while (i < end && text[i] != u',')
                item += text[i++];
        }
        items << item.simplified();
    }
    return items;
}

/// A company's form is part of its name: "Molloy & Associates, LLC".
bool belongsToThePrevious(const QString &part)
{
    static const QRegularExpression form(
        uR"(^(inc|llc|llp|ltd|ltée|corp|co|l\.l\.c|s\.a|gmbh|jr|sr|ph\.?d|m\.?d)\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(part).hasMatch();
}

QStringList splitAt(const QString &text, QChar separator)
{
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
        if ((c == separator && depth == 0) || c == u'\n') {
            parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    return parts << part;
}

/// "a, b, and c": the last one begins with the conjunction.
QString withoutAnd(const QString &part)
{
    for (const auto word : {"and "_L1, "et "_L1}) {
        if (part.startsWith(word, Qt::CaseInsensitive))
            return part.sliced(word.size()).trimmed();
    }
    return part;
}

bool isProse(const QString &text)
{
    static const QRegularExpression sentence(uR"(\p{Ll}{3,}\. +\p{Lu})"_s);
    return text.contains(": "_L1) || sentence.match(text).hasMatch();
}

} // namespace

bool saysNothing(const QString &text)
{
    static const QSet<QString> words = {u""_s,     u"none"_s,  u"n/a"_s,  u"na"_s, u"nil"_s,
                                        u"null"_s, u"nan"_s,   u"-"_s,    u"–"_s,  u"—"_s,
                                        u"[]"_s,   u"aucun"_s, u"s.o."_s, u"s/o"_s};
    return words.contains(folded(text));
}

ListReader::ListReader(const QStringList &column)
{
    QSet<QString> withComma;
    for (const QString &cell : column) {
        QStringList sure;
        if (const auto items = bracketList(cell))
            sure = *items;
        else if (cell.contains(u';'))
            sure = splitAt(cell, u';');
        for (const QString &item : sure) {
            const QString name = folded(withoutAnd(item.trimmed()));
            if (name.contains(u',') && name.size() < 100)
                withComma.insert(name);
        }
    }
    m_withComma = QStringList(withComma.begin(), withComma.end());
    std::ranges::sort(m_withComma, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

QStringList ListReader::split(const QString &cell) const
{
    if (saysNothing(cell))
        return {};
    if (const auto items = bracketList(cell))
        return *items;
    QStringList parts;
    if (cell.contains(u';')) {
        for (const QString &part : splitAt(cell, u';'))
            parts << withoutAnd(part.simplified());
        return parts;
    }
    if (isProse(cell))
        return {cell.simplified()};
    // Known items with commas are set aside first, so that their commas don't split them.
    QString rest = cell.simplified();
    QStringList aside;
    for (const QString &item : m_withComma) {
        for (qsizetype at = rest.indexOf(item, 0, Qt::CaseInsensitive); at >= 0;
             at = rest.indexOf(item, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + item.size();
            const bool begins = at == 0 || rest.left(at).trimmed().endsWith(u',');
            const bool ends = end == rest.size() || rest[end] == u',';
            if (!begins || !ends || aside.size() > 100)
                continue;
            aside << rest.mid(at, item.size());
            rest.replace(at, item.size(), QChar(char16_t(0xE000 + aside.size() - 1)));
        }
    }
    for (const QString &raw : splitAt(rest, u',')) {
        const QString part = raw.simplified();
        const int held = part.size() == 1 ? part[0].unicode() - 0xE000 : -1;
        if (held >= 0 && held < aside.size())
            parts << aside[held];
        else if (belongsToThePrevious(part) && !parts.isEmpty())
            parts.back() += ", "_L1 + part;
        else
            parts << withoutAnd(part);
    }
    return parts;
}

QStringList ListReader::read(const QString &cell) const
{
    QStringList items;
    for (const QString &item : split(cell)) {
        if (!item.isEmpty() && !items.contains(item))
            items << item;
    }
    return items;
}

} // namespace stint::exchange
