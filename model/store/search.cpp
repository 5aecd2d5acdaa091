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
    const auto isWord = [](const QString &word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }) ||
               word.toUcs4().size() < word.size();
    };
    QString spaced = text.left(mostWords * longestWord);
    spaced.replace(QChar(u'\0'), u' ');
    for (const QString &word : spaced.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() == mostWords)
            break;
        if (isWord(word))
            words << '"' + word.left(longestWord).replace(u'"', u"\"\""_s).toUtf8() + "\"*";
    }
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

    /// Whether there are few enough. Counts no further than that.
    Result<bool> canBeRanked(Span span)
    {
        const auto found = ask("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 "
                               "AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)",
                               span, mostRanked + 1);
        if (!found)
            return std::unexpected(found.error());
        return found->front() <= mostRanked;
    }
    Result<std::vector<qint64>> best(Span span)
    {
        return ask("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 "
                   "ORDER BY bm25(search, 10.0, 1.0), rowid LIMIT ?4",
                   span, mostRanked);
    }
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

/// Too many to rank them all: challenges are ranked still, if there are not too many of them
/// alone; of the others the first rows of each kind stand for all.
Result<void> findFirst(Query &query, qsizetype perKind, Hits &hits)
{
    const Span challenges = spanOf(EntityKind::Challenge);
    const auto rankable = query.canBeRanked(challenges);
    if (!rankable)
        return std::unexpected(rankable.error());
    if (*rankable) {
        const auto best = query.best(challenges);
        if (!best)
            return std::unexpected(best.error());
        hits.add(*best);
        hits.close(EntityKind::Challenge);
    }
    Span rest;
    for (;;) {
        const auto next = query.first(rest, perKind);
        if (!next)
            return std::unexpected(next.error());
        // A damaged index may also go backwards.
        const qint64 last = next->empty() ? -1 : next->back();
        if (last < rest.first)
            return {};
        hits.add(*next);
        rest.first = hits.isFull(kindAt(last)) ? spanOf(kindAt(last)).last + 1 : last + 1;
    }
}

} // namespace

Result<std::vector<Hit>> findRows(Connection &connection, const QString &text, qsizetype perKind)
{
    Hits hits(perKind);
    const QByteArray match = matchExpression(text);
    if (match.isEmpty() || perKind <= 0)
        return std::vector<Hit>();
    Query query(connection, match);
    const auto rankable = query.canBeRanked({});
    if (!rankable)
        return std::unexpected(rankable.error());
    if (*rankable) {
        const auto best = query.best({});
        if (!best)
            return std::unexpected(best.error());
        hits.add(*best);
    } else if (auto found = findFirst(query, perKind, hits); !found) {
        return std::unexpected(found.error());
    }
    return std::move(hits).challengesFirst();
}

} // namespace stint::store
