// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search.h"

#include "model/store/searchindex.h"

#include <QHash>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

// Ranking more rows than this takes longer than typing a letter, and says little of any of them.
constexpr qint64 mostRanked = 2000;
// Nobody types more; it keeps what is pasted by mistake from being asked for.
constexpr qsizetype mostWords = 24;
constexpr qsizetype longestWord = 100;

/// Each word in quotes, so that nothing typed is taken for an operator, and with a star: it is
/// looked for while it is being typed.
QByteArray matchExpression(const QString &text)
{
    QByteArrayList words;
    for (QString word : typedWords(text))
        words << '"' + word.replace(u'"', u"\"\""_s).toUtf8() + "\"*";
    return words.join(' ');
}

/// Places in the index, from the first to the last.
struct Span {
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

Span spanOf(EntityKind kind)
{
    return {indexedAs(kind, 0), indexedAs(kind, (qint64(1) << idBits) - 1)};
}

class Query
{
public:
    Query(Connection &connection, QByteArray match)
        : m_connection(connection)
        , m_match(std::move(match))
    {
    }

    /// All of them, the best first. For no more than can be ranked.
    Result<std::vector<qint64>> best(Span span)
    {
        return ask("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 "
                   "ORDER BY bm25(search, 10.0, 1.0), rowid LIMIT ?4",
                   span, mostRanked);
    }
    /// The first ones of the file.
    Result<std::vector<qint64>> first(Span span, qint64 limit)
    {
        return ask("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 "
                   "ORDER BY rowid LIMIT ?4",
                   span, limit);
    }

private:
    Result<std::vector<qint64>> ask(const QByteArray &sql, Span span, qint64 limit)
    {
        Statement statement = m_connection.prepare(sql);
        if (!statement.isValid())
            return m_connection.failed();
        statement.bindUtf8(1, m_match);
        statement.bind(2, span.first);
        statement.bind(3, span.last);
        statement.bind(4, limit);
        std::vector<qint64> numbers;
        int rc = SQLITE_DONE;
        while ((rc = statement.step()) == SQLITE_ROW)
            numbers.push_back(statement.integer(0));
        if (rc != SQLITE_DONE)
            return m_connection.failed();
        return numbers;
    }

    Connection &m_connection;
    QByteArray m_match;
};

/// What was found, so many of each kind.
class Hits
{
public:
    explicit Hits(qsizetype perKind)
        : m_perKind(perKind)
    {
    }

    void add(const std::vector<qint64> &places)
    {
        for (const qint64 place : places) {
            const EntityKind kind = kindAt(place);
            if (isKind(kind) && !isFull(kind)) {
                ++m_count[kind];
                m_hits.push_back({kind, idAt(place)});
            }
        }
    }
    /// No more of this kind.
    void close(EntityKind kind) { m_count[kind] = m_perKind; }
    bool isFull(EntityKind kind) const { return m_count.value(kind) >= m_perKind; }
    std::vector<Hit> challengesFirst() &&
    {
        std::ranges::stable_partition(
            m_hits, [](const Hit &hit) { return hit.kind == EntityKind::Challenge; });
        return std::move(m_hits);
    }

private:
    /// A damaged index may name any number.
    static bool isKind(EntityKind kind)
    {
        return std::ranges::find(allEntities(), kind, &EntityInfo::kind) != allEntities().end();
    }

    qsizetype m_perKind;
    QHash<EntityKind, qsizetype> m_count;
    std::vector<Hit> m_hits;
};

/// Too many to rank them all: challenges are ranked still, if there are not too many of them alone;
/// of the other kinds the first rows of the file stand for all. `start` are the first that there
/// are. Every question costs SQLite a look at all of them, so none is asked in vain.
Result<void> findAmongMany(Query &query, const std::vector<qint64> &start, qsizetype perKind,
                           Hits &hits)
{
    const Span challenges = spanOf(EntityKind::Challenge);
    const bool isThere = std::ranges::any_of(
        start, [](qint64 place) { return kindAt(place) == EntityKind::Challenge; });
    if (isThere && start.back() > challenges.last) {
        const auto best = query.best(challenges);
        if (!best)
            return std::unexpected(best.error());
        hits.add(*best);
        hits.close(EntityKind::Challenge);
    }
    std::vector<qint64> next = start;
    while (!next.empty()) {
        hits.add(next);
        const qint64 last = next.back();
        const Span rest{hits.isFull(kindAt(last)) ? spanOf(kindAt(last)).last + 1 : last + 1};
        auto found = query.first(rest, perKind);
        if (!found)
            return std::unexpected(found.error());
        next = std::move(*found);
        // A damaged index may go backwards.
        if (!next.empty() && next.back() < rest.first)
            break;
    }
    return {};
}

} // namespace

QStringList typedWords(const QString &text)
{
    QStringList words;
    const auto isWord = [](const QString &word) {
        return std::ranges::any_of(word.toUcs4(),
                                   [](uint c) { return QChar::isLetterOrNumber(c); });
    };
    QString spaced = text.left(mostWords * longestWord);
    spaced.replace(QChar(u'\0'), u' ');
    for (const QString &word : spaced.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() == mostWords)
            break;
        if (isWord(word))
            words << word.left(longestWord);
    }
    return words;
}

Result<std::vector<Hit>> findRows(Connection &connection, const QString &text, qsizetype perKind)
{
    const QByteArray match = matchExpression(text);
    if (match.isEmpty() || perKind <= 0)
        return std::vector<Hit>();
    Query query(connection, match);
    Hits hits(perKind);
    const auto start = query.first({}, mostRanked + 1);
    if (!start)
        return std::unexpected(start.error());
    if (std::ssize(*start) > mostRanked) {
        if (auto found = findAmongMany(query, *start, perKind, hits); !found)
            return std::unexpected(found.error());
    } else if (!start->empty()) {
        const auto best = query.best({});
        if (!best)
            return std::unexpected(best.error());
        hits.add(*best);
    }
    return std::move(hits).challengesFirst();
}

} // namespace stint::store
