// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/rowwords.h"

#include "ui/itemmodels/challengefilter.h"

#include <QElapsedTimer>
#include <string_view>

namespace stint::ui {

RowWords::RowWords(RowsModel *rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
{
    connect(rows, &RowsModel::aboutToFollow, this, &RowWords::follow);
}

void RowWords::clear()
{
    m_known.clear();
    m_text.clear();
    m_dead = 0;
    m_missing.clear();
    m_revision = -1;
    m_searched = false;
}

void RowWords::setWanted(const QStringList &words)
{
    m_wanted = words;
    m_searched = false;
}

void RowWords::follow(const ChangeSet &changes)
{
    bool others = false;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (list.empty())
            return;
        if (entityKind<Row> == m_rows->kind()) {
            for (const Change<Row> &change : list)
                forget(change.id().value);
            return;
        }
        for (int c = 0; c < m_rows->columnCount(); ++c)
            others = others || m_rows->column(c).dependsOn(entityKind<Row>);
    });
    if (others || m_dead > m_text.size() / 2)
        clear();
    m_revision = -1;
    m_searched = false;
}

void RowWords::forget(qint64 id)
{
    const auto known = std::ranges::find(m_known, id, &Words::id);
    if (known == m_known.end())
        return;
    m_dead += known->size;
    m_known.erase(known);
}

void RowWords::findMissing()
{
    const Snapshot &now = m_rows->now();
    if (m_revision == now.revision)
        return;
    std::ranges::sort(m_known, {}, &Words::id);
    m_missing.clear();
    auto known = m_known.begin();
    for (const qint64 id : now.ids(m_rows->kind())) {
        while (known != m_known.end() && known->id < id)
            ++known;
        if (known == m_known.end() || known->id != id)
            m_missing.push_back(id);
    }
    std::ranges::reverse(m_missing);
    m_revision = now.revision;
}

void RowWords::make(qint64 id)
{
    const Snapshot &now = m_rows->now();
    const void *row = now.row(m_rows->kind(), id);
    if (!row)
        return;
    QString words;
    for (int c = 0; c < m_rows->columnCount(); ++c)
        words += m_rows->column(c).cell(now, row).text + u'\n';
    const QByteArray text = folded(words).toUtf8();
    m_known.push_back({id, m_text.size(), text.size()});
    m_text += text;
}

bool RowWords::prepare(int milliseconds)
{
    findMissing();
    QElapsedTimer timer;
    timer.start();
    while (!m_missing.empty() && timer.elapsed() < milliseconds) {
        make(m_missing.back());
        m_missing.pop_back();
    }
    return !m_missing.empty();
}

void RowWords::search()
{
    findMissing();
    for (; !m_missing.empty(); m_missing.pop_back())
        make(m_missing.back());
    std::vector<std::string> wanted;
    for (const QString &word : m_wanted)
        wanted.push_back(word.toStdString());
    const std::string_view all(m_text.constData(), static_cast<size_t>(m_text.size()));
    for (Words &words : m_known) {
        const std::string_view text =
            all.substr(static_cast<size_t>(words.from), static_cast<size_t>(words.size));
        words.found = std::ranges::all_of(wanted, [&](const std::string &word) {
            return text.find(word) != std::string_view::npos;
        });
    }
    std::ranges::sort(m_known, {}, &Words::id);
    m_searched = true;
}

bool RowWords::has(qint64 id)
{
    if (m_wanted.isEmpty())
        return true;
    if (!m_searched)
        search();
    const auto known = std::ranges::lower_bound(m_known, id, {}, &Words::id);
    return known != m_known.end() && known->id == id && known->found;
}

} // namespace stint::ui
