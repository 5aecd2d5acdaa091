// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foundtext.h"

#include "model/store/searchedfields.h"
#include "ui/itemmodels/challengefilter.h"

namespace stint::ui {

namespace {

constexpr qsizetype charactersBefore = 12;
constexpr qsizetype charactersShown = 120;

/// As the search index takes words: letters and digits, with the marks upon them.
bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

template <class Visitor>
void forEachWord(const QString &text, Visitor &&visit)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype from = at;
        while (at < text.size() && isInWord(text[at]))
            ++at;
        if (at > from)
            visit(FoundText::Word{from, at - from});
    }
}

bool beginsWithAny(const QString &word, const QStringList &lookedFor)
{
    return std::ranges::any_of(lookedFor,
                               [&word](const QString &start) { return word.startsWith(start); });
}

/// The line around a word, with dots where it goes on.
QString lineAround(const QString &text, const FoundText::Word &word)
{
    qsizetype from = std::max<qsizetype>(0, word.from - charactersBefore);
    // From the beginning of a word on, if there is one before the word itself.
    while (from > 0 && from < word.from && !text[from - 1].isSpace())
        ++from;
    QString line = text.mid(from, charactersShown).simplified();
    if (from > 0)
        line.prepend(u'…');
    if (from + charactersShown < text.size())
        line.append(u'…');
    return line;
}

} // namespace

QStringList FoundText::found() const
{
    QStringList list;
    for (const Word &word : words)
        list << text.mid(word.from, word.length);
    list.removeDuplicates();
    return list;
}

QStringList lookedFor(const QString &typed)
{
    QStringList words;
    const QString plain = folded(typed);
    forEachWord(plain,
                [&](const FoundText::Word &word) { words << plain.mid(word.from, word.length); });
    return words;
}

FoundText foundIn(const QString &text, const QStringList &lookedFor)
{
    FoundText found{text, {}};
    forEachWord(text, [&](const FoundText::Word &word) {
        if (beginsWithAny(folded(text.mid(word.from, word.length)), lookedFor))
            found.words << word;
    });
    return found;
}

FoundText mention(const Snapshot &now, EntityKind kind, qint64 id, const QStringList &lookedFor)
{
    QStringList missing = lookedFor;
    const QString title = now.title(kind, id);
    for (const QString &word : foundIn(title, lookedFor).found())
        missing.removeIf([&](const QString &start) { return folded(word).startsWith(start); });
    const void *row = missing.isEmpty() ? nullptr : now.row(kind, id);
    if (!row)
        return {};
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (!store::isSearched(kind, field))
            continue;
        const FoundText whole = foundIn(store::searchedText(field, row), missing);
        if (!whole.words.isEmpty())
            return foundIn(lineAround(whole.text, whole.words.front()), lookedFor);
    }
    return {};
}

} // namespace stint::ui
