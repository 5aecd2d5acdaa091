// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/portfolio.h"

#include "model/store/snapshotsearch.h"

#include <QCoreApplication>
#include <QLocale>

namespace stint::edit {

namespace {

constexpr int watchMs = 1000;
constexpr qint64 mergeMs = 3000;

/// Whether every row is still as the change set saw it.
bool stillFits(const Snapshot &now, const ChangeSet &changes)
{
    bool fits = true;
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        for (const Change<Row> &change : list) {
            const Row *row = now.find(change.id());
            fits = fits && (change.before ? row && *row == *change.before : !row);
        }
    });
    return fits;
}

} // namespace

Portfolio::Portfolio(std::unique_ptr<store::Store> store, Snapshot loaded, Clock clock, QString who,
                     QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_now(std::move(loaded))
    , m_clock(clock)
    , m_who(std::move(who))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (auto seen = catchUp(); !seen) {
            m_watch.stop(); // say it once; the next edit says it again
            emit failed(seen.error().message);
        }
    });
    m_watch.start();
}

Portfolio::~Portfolio() = default;

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString &path, Clock clock,
                                                   const QString &who)
{
    auto store = store::Store::open(path);
    if (!store)
        return std::unexpected(store.error());
    auto loaded = (*store)->load();
    if (!loaded)
        return std::unexpected(loaded.error());
    return std::make_unique<Portfolio>(std::move(*store), std::move(*loaded), clock, who);
}

QString Portfolio::path() const
{
    return m_store->path();
}

bool Portfolio::isReadOnly() const
{
    return m_pastDay.isValid() || m_store->isReadOnly();
}

QString Portfolio::readOnlyReason() const
{
    if (!m_pastDay.isValid())
        return m_store->readOnlyReason();
    return QCoreApplication::translate("Edit",
                                       "The portfolio as of %1. Nothing can be changed here.")
        .arg(QLocale().toString(m_pastDay, QStringLiteral("d MMM yyyy")));
}

const planning::Planner &Portfolio::planner() const
{
    if (!m_planner)
        m_planner = std::make_unique<planning::Planner>(m_now);
    return *m_planner;
}

std::vector<planning::Moved> Portfolio::whatIf(const ChangeSet &changes) const
{
    planner();
    return m_planner->whatIf(m_now, changes);
}

void Portfolio::tryOut(const ChangeSet &changes) const
{
    planner();
    m_planner->tryOut(m_now, changes);
}

void Portfolio::endTrial() const
{
    if (m_planner)
        m_planner->endTrial();
}

Result<void> Portfolio::perform(const ChangeSet &changes, const QString &mergeKey)
{
    if (changes.isEmpty())
        return {};
    if (auto written = write(changes, changes.words); !written)
        return written;
    const QDateTime at = m_clock.utcNow();
    m_redo.clear();
    Step *last = m_undo.empty() ? nullptr : &m_undo.back();
    if (last && !mergeKey.isEmpty() && last->mergeKey == mergeKey &&
        last->at.msecsTo(at) < mergeMs) {
        last->changes.append(changes);
        last->changes.words = changes.words;
        last->at = at;
        if (last->changes.isEmpty())
            m_undo.pop_back();
    } else {
        m_undo.push_back({changes, mergeKey, at});
    }
    emit undoChanged();
    return {};
}

Result<void> Portfolio::perform(Result<ChangeSet> changes, const QString &mergeKey)
{
    if (!changes)
        return std::unexpected(changes.error());
    return perform(*changes, mergeKey);
}

QString Portfolio::undoWords() const
{
    return m_undo.empty() ? QString() : m_undo.back().changes.words;
}

QString Portfolio::redoWords() const
{
    return m_redo.empty() ? QString() : m_redo.back().changes.words;
}

// A step leaves its stack only after it has been written, so a full disk costs no undo.
Result<void> Portfolio::undo()
{
    if (m_undo.empty())
        return {};
    const QString words =
        QCoreApplication::translate("Edit", "undo: %1").arg(m_undo.back().changes.words);
    const auto at = static_cast<std::ptrdiff_t>(m_undo.size()) - 1;
    if (auto written = write(m_undo.back().changes.inverted(), words); !written)
        return written;
    // An edit made in answer to changed(), of what was being typed, stands above the step by now;
    // there is nothing to redo after it.
    const bool answered = std::ssize(m_undo) > at + 1;
    Step step = std::move(m_undo[static_cast<size_t>(at)]);
    m_undo.erase(m_undo.begin() + at);
    step.mergeKey.clear();
    if (!answered)
        m_redo.push_back(std::move(step));
    emit undoChanged();
    return {};
}

Result<void> Portfolio::redo()
{
    if (m_redo.empty())
        return {};
    const QString words =
        QCoreApplication::translate("Edit", "redo: %1").arg(m_redo.back().changes.words);
    const Step step = m_redo.back();
    const auto at = static_cast<std::ptrdiff_t>(m_undo.size());
    if (auto written = write(step.changes, words); !written)
        return written;
    // Below the edits made in answer to changed(), which have cleared what could be redone.
    m_undo.insert(m_undo.begin() + at, step);
    if (!m_redo.empty())
        m_redo.pop_back();
    emit undoChanged();
    return {};
}

Result<Snapshot> Portfolio::asOf(QDate day) const
{
    Snapshot state = m_now;
    if (auto back = m_store->goBack(state, day.addDays(1).startOfDay().toUTC()); !back)
        return std::unexpected(back.error());
    return state;
}

Result<std::unique_ptr<Portfolio>> Portfolio::lookBack(QDate day) const
{
    auto state = asOf(day);
    if (!state)
        return std::unexpected(state.error());
    auto store = store::Store::open(path(), store::Store::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    auto past = std::make_unique<Portfolio>(std::move(*store), std::move(*state),
                                            Clock::fixed(QDateTime(day, QTime(23, 59))), m_who);
    past->m_pastDay = day;
    past->m_lookedBackOn = m_clock.today();
    past->m_watch.stop(); // what is written now is none of its business
    return past;
}

Result<std::pair<QDate, QDate>> Portfolio::pastDays() const
{
    const auto first = m_store->historyBegins();
    if (!first)
        return std::unexpected(first.error());
    const QDate today = m_pastDay.isValid() ? m_lookedBackOn : m_clock.today();
    return std::pair(first->toLocalTime().date(), today.addDays(-1));
}

Result<std::vector<store::Hit>> Portfolio::search(const QString &text, qsizetype perKind) const
{
    if (!m_pastDay.isValid())
        return m_store->search(text, perKind);
    if (!m_pastSearch)
        m_pastSearch = std::make_unique<store::SnapshotSearch>(m_now);
    return m_pastSearch->find(text, perKind);
}

Result<bool> Portfolio::catchUp()
{
    if (!m_store->changedElsewhere())
        return false;
    const auto entries = m_store->historyAfter(m_now.revision);
    if (!entries)
        return std::unexpected(entries.error());
    for (const store::HistoryEntry &entry : *entries) {
        m_now.apply(entry.changes);
        m_now.revision = entry.revision;
        follow(entry.changes);
    }
    return !entries->empty();
}

Result<void> Portfolio::write(const ChangeSet &changes, const QString &words)
{
    if (isReadOnly())
        return failure(readOnlyReason());
    if (!stillFits(m_now, changes)) {
        return failure(QCoreApplication::translate(
                           "Edit", "“%1” was not done: what it changes has been changed since. "
                                   "Look at the current values and try again.")
                           .arg(words));
    }
    const auto revision = m_store->commit(changes, m_now.revision, m_clock.utcNow(), m_who, words);
    if (!revision)
        return std::unexpected(revision.error());
    m_now.apply(changes);
    m_now.revision = *revision;
    follow(changes);
    return {};
}

void Portfolio::follow(const ChangeSet &changes)
{
    std::vector<planning::Moved> moved;
    if (m_planner)
        moved = m_planner->update(m_now, changes);
    emit changed(changes);
    if (!moved.empty())
        emit rescheduled(moved);
}

} // namespace stint::edit
