// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/rowwords.h"

#include "ui/itemmodels/challengefilter.h"

#include <QElapsedTimer>

namespace stint::ui {

RowWords::RowWords(RowsModel *rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
{
    connect(rows, &RowsModel::aboutToFollow, this, &RowWords::follow);
}

void RowWords::clear()
{
    m_words.clear();
    m_missing.clear();
    m_revision = -1;
}

void RowWords::follow(const ChangeSet &changes)
{
    bool others = false;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (list.empty())
            return;
        if (entityKind<Row> == m_rows->kind()) {
            for (const Change<Row> &change : list)
                m_words.remove(change.id().value);
            return;
        }
        for (int c = 0; c < m_rows->columnCount(); ++c)
            others = others || m_rows->column(c).dependsOn(entityKind<Row>);
    });
    if (others)
        m_words.clear();
    m_revision = -1;
}

QString RowWords::wordsOf(const Snapshot &now, const void *row) const
{
    QString words;
    for (int c = 0; c < m_rows->columnCount(); ++c)
        words += m_rows->column(c).cell(now, row).text + u'\n';
    return folded(words);
}

bool RowWords::has(const Snapshot &now, qint64 id)
{
    if (m_wanted.isEmpty())
        return true;
    auto known = m_words.constFind(id);
    if (known == m_words.constEnd()) {
        const void *row = now.row(m_rows->kind(), id);
        if (!row)
            return false;
        known = m_words.insert(id, wordsOf(now, row));
    }
    return std::ranges::all_of(m_wanted, [&](const QString &word) { return known->contains(word); });
}

bool RowWords::prepare(int milliseconds)
{
    const Snapshot &now = m_rows->now();
    if (m_revision != now.revision) {
        m_missing = now.ids(m_rows->kind());
        std::erase_if(m_missing, [&](qint64 id) { return m_words.contains(id); });
        m_revision = now.revision;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_missing.empty() && timer.elapsed() < milliseconds) {
        const qint64 id = m_missing.back();
        m_missing.pop_back();
        if (const void *row = m_words.contains(id) ? nullptr : now.row(m_rows->kind(), id))
            m_words.insert(id, wordsOf(now, row));
    }
    return !m_missing.empty();
}

} // namespace stint::ui
