// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchindex.h"

#include "model/store/rows.h"
#include "model/store/searchedfields.h"

using namespace Qt::StringLiterals;

namespace stint::store {

// Files keep these numbers. A new kind is added at the end; none is ever moved or taken out.
static_assert(static_cast<int>(EntityKind::Settings) == 1);
static_assert(static_cast<int>(EntityKind::Challenge) == 10);
static_assert(static_cast<int>(EntityKind::Attachment) == 24);
static_assert(static_cast<int>(EntityKind::RolloutSite) == 38);

namespace {

// Without content: the rows have it already. The prefixes make the first letters typed quick.
QByteArray definition(const QByteArray &name)
{
    return "CREATE VIRTUAL TABLE " + name +
           " USING fts5(title, text, content='', prefix='1 2 3', "
           "tokenize='unicode61 remove_diacritics 2')";
}

struct Words {
    QString title;
    QString text;

    bool isEmpty() const { return title.isEmpty() && text.isEmpty(); }
};

Words wordsOf(const EntityInfo &entity, const void *row)
{
    Words words;
    for (const FieldInfo &field : entity.fields) {
        const QString found = isSearched(entity.kind, field) ? searchedText(field, row) : QString();
        if (found.isEmpty())
            continue;
        QString &part = namesRow(field) ? words.title : words.text;
        part += found + u'\n';
    }
    return words;
}

bool haveSameWords(const EntityInfo &entity, const void *a, const void *b)
{
    return std::ranges::all_of(entity.fields, [&](const FieldInfo &field) {
        return !isSearched(entity.kind, field) || field.equal(a, b);
    });
}

bool canBeIndexed(qint64 id)
{
    return id > 0 && id < qint64(1) << idBits;
}

/// Takes words into an index, and out of it.
class IndexWriter
{
public:
    IndexWriter(Connection &connection, const QByteArray &table)
        : m_add(connection.prepare("INSERT INTO " + table +
                                   " (rowid, title, text) VALUES (?1, ?2, ?3)"))
        , m_remove(connection.prepare("INSERT INTO " + table + " (" + table +
                                      ", rowid, title, text) VALUES ('delete', ?1, ?2, ?3)"))
    {
    }

    bool add(const EntityInfo &entity, qint64 id, const void *row)
    {
        return write(m_add, entity, id, row);
    }
    bool remove(const EntityInfo &entity, qint64 id, const void *row)
    {
        return write(m_remove, entity, id, row);
    }

private:
    static bool write(Statement &statement, const EntityInfo &entity, qint64 id, const void *row)
    {
        const Words words = wordsOf(entity, row);
        if (words.isEmpty() || !canBeIndexed(id))
            return true;
        if (!statement.isValid())
            return false;
        statement.bind(1, indexedAs(entity.kind, id));
        statement.bind(2, words.title);
        statement.bind(3, words.text);
        return statement.run();
    }

    Statement m_add;
    Statement m_remove;
};

/// A table that is damaged so much that SQLite can't even drop it gets the insides of an empty one.
/// Only the program's own tables may be written so, and only for this.
Result<void> emptyByForce(Connection &connection)
{
    auto done = connection.run("DROP TABLE IF EXISTS temp.twin;" + definition("temp.twin"));
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (done)
        done = connection.run("DELETE FROM main.search_data; DELETE FROM main.search_config;"
                              "DELETE FROM main.search_idx; DELETE FROM main.search_docsize;"
                              "INSERT INTO main.search_data SELECT * FROM temp.twin_data;"
                              "INSERT INTO main.search_config SELECT * FROM temp.twin_config;");
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (done)
        done = connection.run("DROP TABLE temp.twin");
    return done;
}

/// Values that can't be read have no words; loading tells of them.
Result<void> indexRows(Connection &connection, const QByteArray &table)
{
    Result<void> result;
    IndexWriter writer(connection, table);
    Snapshot().forEachTable([&]<class Row>(const Table<Row> &) {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        if (!result || std::ranges::none_of(entity.fields, [&entity](const FieldInfo &field) {
                return isSearched(entity.kind, field);
            }))
            return;
        RowReader reader(connection, entity);
        bool written = true;
        while (written && reader.next()) {
            Row row;
            (void)reader.read(&row);
            written = writer.add(entity, reader.id(), &row);
        }
        if (!written || reader.failed())
            result = connection.failed();
    });
    return result;
}

/// Every word of an index with its place, in order.
class WordList
{
public:
    WordList(Connection &connection, const QByteArray &vocabulary)
        : m_statement(
              connection.prepare("SELECT term, doc, col, \"offset\" FROM temp." + vocabulary))
    {
    }

    int step() { return m_statement.isValid() ? m_statement.step() : SQLITE_ERROR; }
    bool sameAs(const WordList &other) const
    {
        return m_statement.utf8(0) == other.m_statement.utf8(0) &&
               m_statement.integer(1) == other.m_statement.integer(1) &&
               m_statement.utf8(2) == other.m_statement.utf8(2) &&
               m_statement.integer(3) == other.m_statement.integer(3);
    }

    QString word() const { return m_statement.text(0); }

private:
    Statement m_statement;
};

/// Looks words up in two indexes. What the pages hold is not what is found if the way to them is
/// broken, and SQLite tells of neither.
class LookUp
{
public:
    explicit LookUp(Connection &connection)
        : m_connection(connection)
        , m_fresh(connection.prepare("SELECT rowid FROM temp.fresh WHERE fresh MATCH ?1"))
        , m_kept(connection.prepare("SELECT rowid FROM main.search WHERE search MATCH ?1"))
    {
    }

    /// True if both have the same rows for the word, and for its first letters as far as they
    /// differ from those of the word before. Words must come in order.
    Result<bool> sameFor(const QString &word)
    {
        if (word == m_word)
            return true;
        const QString before = std::exchange(m_word, word);
        Result<bool> same = sameRows('"' + word.toUtf8() + '"');
        for (const qsizetype letters : {1, 2, 3}) {
            const QString prefix = word.left(letters);
            if (same && *same && prefix.size() == letters && prefix != before.left(letters) &&
                !prefix.back().isHighSurrogate())
                same = sameRows('"' + prefix.toUtf8() + "\"*");
        }
        return same;
    }

private:
    Result<bool> sameRows(const QByteArray &match)
    {
        if (!m_fresh.isValid() || !m_kept.isValid())
            return m_connection.failed();
        for (Statement *statement : {&m_fresh, &m_kept}) {
            statement->reset();
            statement->bindUtf8(1, match);
        }
        for (;;) {
            const int one = m_fresh.step();
            const int other = m_kept.step();
            if ((one != SQLITE_ROW && one != SQLITE_DONE) ||
                (other != SQLITE_ROW && other != SQLITE_DONE))
                return m_connection.failed();
            if (one != other || (one == SQLITE_ROW && m_fresh.integer(0) != m_kept.integer(0)))
                return false;
            if (one == SQLITE_DONE)
                return true;
        }
    }

    Connection &m_connection;
    Statement m_fresh;
    Statement m_kept;
    QString m_word;
};

} // namespace

QByteArray searchTableSql()
{
    return definition(searchTable);
}

Result<void> indexChanges(Connection &connection, const ChangeSet &changes)
{
    Result<void> result;
    std::optional<IndexWriter> writer;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        const EntityInfo &entity = entityInfo(entityKind<Row>);
        for (const Change<Row> &change : list) {
            if (!result || (change.before && change.after &&
                            haveSameWords(entity, &*change.before, &*change.after)))
                continue;
            if (!writer)
                writer.emplace(connection, searchTable);
            const qint64 id = change.id().value;
            if ((change.before && !writer->remove(entity, id, &*change.before)) ||
                (change.after && !writer->add(entity, id, &*change.after)))
                result = connection.failed();
        }
    });
    return result;
}

Result<void> rebuildIndex(Connection &connection)
{
    const QByteArray drop = "DROP TABLE IF EXISTS search;";
    if (!connection.run(drop)) {
        if (auto emptied = emptyByForce(connection); !emptied)
            return emptied;
        if (auto dropped = connection.run(drop); !dropped)
            return dropped;
    }
    if (auto made = connection.run(searchTableSql()); !made)
        return made;
    return indexRows(connection, searchTable);
}

Result<bool> indexIsInStep(Connection &connection)
{
    const auto made = connection.run(
        definition("temp.fresh") +
        ";CREATE VIRTUAL TABLE temp.fresh_words USING fts5vocab('temp', 'fresh', 'instance');"
        "CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab('main', 'search', 'instance')");
    if (!made)
        return std::unexpected(made.error());
    if (auto filled = indexRows(connection, "fresh"); !filled)
        return std::unexpected(filled.error());
    WordList fresh(connection, "fresh_words");
    WordList kept(connection, "kept_words");
    LookUp lookUp(connection);
    for (;;) {
        const int one = fresh.step();
        const int other = kept.step();
        if ((one != SQLITE_ROW && one != SQLITE_DONE) ||
            (other != SQLITE_ROW && other != SQLITE_DONE))
            return connection.failed();
        if (one != other || (one == SQLITE_ROW && !fresh.sameAs(kept)))
            return false;
        if (one == SQLITE_DONE)
            return true;
        if (const auto same = lookUp.sameFor(fresh.word()); !same || !*same)
            return same;
    }
}

bool isIndexDamage(const Connection &connection)
{
    const int code = sqlite3_errcode(connection.handle()) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_ERROR;
}

} // namespace stint::store
