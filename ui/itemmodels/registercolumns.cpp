// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/registercolumns.h"

#include "model/governance/risks.h"
#include "ui/itemmodels/challengefacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class StintWeek : public Column
{
public:
    explicit StintWeek(std::function<QDate()> today)
        : m_today(std::move(today))
    {
    }
    QString key() const override { return u"=week"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Now");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const Stint &stint = *static_cast<const Stint *>(row);
        Cell cell;
        if (!stint.start.isValid())
            return cell;
        const qint64 day = stint.start.daysTo(m_today());
        if (day < 0) {
            cell.text =
                QCoreApplication::translate("Table", "starts %1").arg(dateText(stint.start));
            cell.tone = Cell::Secondary;
        } else if (stint.weeks > 0 && m_today() > lastDayOf(stint.start, stint.weeks)) {
            cell.text = QCoreApplication::translate("Table", "ended %1")
                            .arg(dateText(lastDayOf(stint.start, stint.weeks)));
            cell.tone = Cell::Secondary;
        } else {
            cell.text = QCoreApplication::translate("Table", "Week %1 of %2")
                            .arg(day / 7 + 1)
                            .arg(stint.weeks);
        }
        return cell;
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const Stint &stint = *static_cast<const Stint *>(row);
        return stint.start.isValid() ? stint.start.toJulianDay() : empty;
    }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 140; }

private:
    std::function<QDate()> m_today;
};

class RiskRating : public Column
{
public:
    QString key() const override { return u"=rating"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Rating");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const Risk &risk = *static_cast<const Risk *>(row);
        Cell cell;
        if (risk.state != RiskState::Open) {
            cell.text = choiceLabel(risk.state);
            cell.tone = Cell::Secondary;
            return cell;
        }
        const int product = governance::riskScore(risk);
        cell.mark = Cell::StatusShape;
        const Status gravity = governance::riskGravity(risk);
        cell.status = static_cast<quint8>(gravity);
        cell.text = gravity == Status::OffTrack
                        ? QCoreApplication::translate("Table", "High (%1)").arg(product)
                    : gravity == Status::AtRisk
                        ? QCoreApplication::translate("Table", "Medium (%1)").arg(product)
                        : QCoreApplication::translate("Table", "Low (%1)").arg(product);
        return cell;
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const Risk &risk = *static_cast<const Risk *>(row);
        return risk.state == RiskState::Open ? -governance::riskScore(risk) : 1;
    }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 124; }
};

class DecisionDue : public Column
{
public:
    explicit DecisionDue(const edit::Portfolio *portfolio)
        : m_portfolio(portfolio)
    {
    }
    QString key() const override { return u"=due"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Wanted");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const Decision &decision = *static_cast<const Decision *>(row);
        Cell cell;
        if (!isAwaited(decision))
            return cell;
        if (decision.due < m_portfolio->clock().today()) {
            cell.text = lateText(*m_portfolio, decision.due);
            cell.tone = Cell::Late;
        } else {
            cell.text = QCoreApplication::translate("Table", "by %1").arg(dateText(decision.due));
        }
        return cell;
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const Decision &decision = *static_cast<const Decision *>(row);
        return isAwaited(decision) ? decision.due.toJulianDay() : empty;
    }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 144; }

private:
    static bool isAwaited(const Decision &decision)
    {
        return decision.due.isValid() && needsDeciding(decision.state);
    }
    const edit::Portfolio *m_portfolio;
};

} // namespace

std::unique_ptr<Column> stintWeekColumn(std::function<QDate()> today)
{
    return std::make_unique<StintWeek>(std::move(today));
}

std::unique_ptr<Column> riskRatingColumn()
{
    return std::make_unique<RiskRating>();
}

std::unique_ptr<Column> decisionDueColumn(const edit::Portfolio *portfolio)
{
    return std::make_unique<DecisionDue>(portfolio);
}

} // namespace stint::ui
