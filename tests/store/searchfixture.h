// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is open and what is in it, for tests of searching.
#pragma once

#include "model/domain/draft.h"
#include "model/store/searchindex.h"
#include "model/store/snapshotsearch.h"
#include "model/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace stint::test {

using namespace Qt::StringLiterals;
using store::Hit;
using store::Store;
using Mode = store::Connection::Mode;

inline const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

/// A file that is open, and what is in it.
struct Document {
    std::unique_ptr<Store> store;
    Snapshot now;

    Result<void> perform(const ChangeSet &changes)
    {
        const auto revision = store->commit(changes, now.revision, noon, u"Anna"_s, changes.words);
        if (!revision)
            return std::unexpected(revision.error());
        now.apply(changes);
        now.revision = *revision;
        return {};
    }
    template <class Row>
    Id<Row> add(Row row)
    {
        Draft draft(now);
        const Id<Row> id = draft.add(std::move(row));
        return perform(draft.finish(u"add"_s)) ? id : Id<Row>();
    }
    std::vector<Hit> find(const QString &text, qsizetype perKind = 10)
    {
        const auto hits = store->search(text, perKind);
        if (!hits)
            QTest::qFail(qPrintable(hits.error().message), __FILE__, __LINE__);
        else
            sameWithoutIndex(*hits, text, perKind);
        return hits.value_or(std::vector<Hit>());
    }
    /// A past day is searched without the index, and finds the same.
    void sameWithoutIndex(std::vector<Hit> hits, const QString &text, qsizetype perKind) const
    {
        std::vector<Hit> others = store::SnapshotSearch(now).find(text, perKind);
        // Which of too many are left out may differ.
        for (const EntityInfo &entity : allEntities()) {
            const auto isFull = std::ranges::count(hits, entity.kind, &Hit::kind) == perKind;
            if (isFull && std::ranges::count(others, entity.kind, &Hit::kind) == perKind) {
                const auto ofKind = [&](const Hit &hit) { return hit.kind == entity.kind; };
                std::erase_if(hits, ofKind);
                std::erase_if(others, ofKind);
            }
        }
        const auto place = [](const Hit &hit) { return store::indexedAs(hit.kind, hit.id); };
        std::ranges::sort(hits, {}, place);
        std::ranges::sort(others, {}, place);
        QCOMPARE(others, hits);
    }
};

inline Challenge challenge(const QString &code, const QString &title, const QString &question = {})
{
    Challenge row;
    row.code = code;
    row.title = title;
    row.question = question;
    return row;
}

inline Note note(const QString &text)
{
    Note row;
    row.text = text;
    return row;
}

template <class Row>
Hit hit(Id<Row> id)
{
    return {entityKind<Row>, id.value};
}

inline bool isInStep(const QString &path)
{
    auto connection = store::Connection::open(path, Mode::ReadOnly);
    return connection && store::indexIsInStep(**connection).value_or(false);
}

/// Such a document in a new file, or again in the one there is.
inline Document makeDocument(const QString &path)
{
    return {std::move(*Store::create(path)), {}};
}
inline Document reopenDocument(const QString &path)
{
    Document document{std::move(*Store::open(path)), {}};
    document.now = document.store->load().value();
    return document;
}

} // namespace stint::test
