// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/prioritycolumns.h"

#include "model/governance/priorities.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using governance::PriorityRollUp;
using governance::TargetState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

QString count(int n)
{
    return QLocale().toString(n);
}

/// Added up once for a revision.
class RollUps
{
public:
    explicit RollUps(const edit::Portfolio *portfolio)
        : m_portfolio(portfolio)
    {
    }
    const PriorityRollUp &of(const Snapshot &now, Id<Priority> id)
    {
        if (m_revision != now.revision) {
            m_revision = now.revision;
            m_sums.clear();
            for (const PriorityRollUp &sum : governance::rollUpPriorities(now))
                m_sums.insert(sum.priority.value, sum);
        }
        return m_sums[id.value];
    }
    QDate today() const { return m_portfolio->clock().today(); }

private:
    const edit::Portfolio *m_portfolio;
    qint64 m_revision = -1;
    QHash<qint64, PriorityRollUp> m_sums;
};

struct Say {
    const char *key;
    const char *label; ///< in the context "Table"
    Cell (*cell)(const PriorityRollUp &sum, const Priority &row, QDate today);
    qint64 (*rank)(const PriorityRollUp &sum);
    int width;
};

Cell openCell(const PriorityRollUp &sum, const Priority &, QDate)
{
    return {.text = sum.open > 0 ? count(sum.open) : QString()};
}

Cell standCell(const PriorityRollUp &sum, const Priority &, QDate)
{
    QStringList parts;
    if (sum.onTrack > 0)
        parts << Words::tr("%n on track", nullptr, sum.onTrack);
    if (sum.atRisk > 0)
        parts << Words::tr("%n at risk", nullptr, sum.atRisk);
    if (sum.offTrack > 0)
        parts << Words::tr("%n off track", nullptr, sum.offTrack);
    Cell cell{.text = parts.join(u", "_s)};
    if (parts.isEmpty())
        return cell;
    cell.mark = Cell::StatusShape;
    cell.status = static_cast<quint8>(sum.offTrack > 0 ? Status::OffTrack
                                      : sum.atRisk > 0 ? Status::AtRisk
                                                       : Status::OnTrack);
    return cell;
}

Cell adoptedCell(const PriorityRollUp &sum, const Priority &row, QDate today)
{
    const TargetState state = sum.target(row, today);
    Cell cell;
    if (state == TargetState::None) {
        cell.text = sum.adopted > 0 ? count(sum.adopted) : QString();
        return cell;
    }
    cell.text = Words::tr("%1 of %2").arg(count(sum.adopted), count(row.targetCount));
    if (state == TargetState::Met)
        cell.text = Words::tr("%1, met").arg(cell.text);
    else if (state == TargetState::Missed)
        cell.text = Words::tr("%1, missed").arg(cell.text);
    cell.tone = state == TargetState::Missed ? Cell::Late : Cell::Normal;
    return cell;
}

Cell budgetCell(const PriorityRollUp &sum, const Priority &, QDate)
{
    QStringList amounts;
    for (const Money &amount : sum.budget)
        amounts << amount.toString(QLocale());
    return {.text = amounts.join(u", "_s)};
}

constexpr Say says[] = {
    {"=open", QT_TRANSLATE_NOOP("Table", "Open challenges"), openCell,
     [](const PriorityRollUp &sum) { return qint64(-sum.open); }, 110},
    {"=stand", QT_TRANSLATE_NOOP("Table", "How they stand"), standCell,
     [](const PriorityRollUp &sum) { return qint64(-1000 * sum.offTrack - sum.atRisk); }, 220},
    {"=adopted", QT_TRANSLATE_NOOP("Table", "Adopted"), adoptedCell,
     [](const PriorityRollUp &sum) { return qint64(-sum.adopted); }, 110},
    {"=budget", QT_TRANSLATE_NOOP("Table", "Budget of the open ones"), budgetCell,
     [](const PriorityRollUp &sum) {
         return sum.budget.empty() ? Column::empty : -sum.budget.front().minor;
     },
     150},
};

class PriorityColumn : public Column
{
public:
    PriorityColumn(const Say &say, std::shared_ptr<RollUps> sums)
        : m_say(say)
        , m_sums(std::move(sums))
    {
    }
    QString key() const override { return QString::fromLatin1(m_say.key); }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", m_say.label);
    }
    Cell cell(const Snapshot &now, const void *row) const override
    {
        const Priority &priority = *static_cast<const Priority *>(row);
        return m_say.cell(m_sums->of(now, priority.id), priority, m_sums->today());
    }
    QString tip(const Snapshot &now, const void *row) const override { return cell(now, row).text; }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &now, const void *row) const override
    {
        return m_say.rank(m_sums->of(now, static_cast<const Priority *>(row)->id));
    }
    bool dependsOn(EntityKind kind) const override
    {
        return kind == EntityKind::Challenge || kind == EntityKind::Priority ||
               kind == EntityKind::Stage;
    }
    int defaultWidth() const override { return m_say.width; }

private:
    const Say &m_say;
    std::shared_ptr<RollUps> m_sums;
};

} // namespace

std::vector<std::unique_ptr<Column>> priorityColumns(const edit::Portfolio *portfolio)
{
    const auto sums = std::make_shared<RollUps>(portfolio);
    std::vector<std::unique_ptr<Column>> columns;
    for (const Say &say : says)
        columns.push_back(std::make_unique<PriorityColumn>(say, sums));
    return columns;
}

} // namespace stint::ui
