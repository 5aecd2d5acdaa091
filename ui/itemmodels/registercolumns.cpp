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
        const int score = governance::riskScore(risk);
        cell.mark = Cell::StatusShape;
        cell.status = static_cast<quint8>(governance::riskGravity(score));
        cell.text = riskRatingWord(score);
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

class RiskTrend : public Column
{
public:
    QString key() const override { return u"=trend"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Trend");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const Risk &risk = *static_cast<const Risk *>(row);
        Cell cell;
        if (risk.state != RiskState::Open)
            return cell;
        const int trend = governance::riskTrend(risk);
        cell.tone = trend > 0 ? Cell::Late : Cell::Secondary;
        cell.text = trend > 0   ? QCoreApplication::translate("Table", "↑ grows")
                    : trend < 0 ? QCoreApplication::translate("Table", "↓ shrinks")
                                : QCoreApplication::translate("Table", "→ as before");
        return cell;
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const Risk &risk = *static_cast<const Risk *>(row);
        return risk.state == RiskState::Open ? -governance::riskTrend(risk) : 2;
    }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 96; }
};

/// When something is due that is still to be done, or how late it is.
class StillDue : public Column
{
public:
    /// The day it is due; invalid for what is done.
    using Due = QDate (*)(const void *row);

    StillDue(const edit::Portfolio *portfolio, const char *label, Due due)
        : m_portfolio(portfolio)
        , m_label(label)
        , m_due(due)
    {
    }
    QString key() const override { return u"=due"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", m_label);
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const QDate due = m_due(row);
        Cell cell;
        if (!due.isValid())
            return cell;
        if (due < m_portfolio->clock().today()) {
            cell.text = lateText(*m_portfolio, due);
            cell.tone = Cell::Late;
        } else {
            cell.text = QCoreApplication::translate("Table", "by %1").arg(dateText(due));
        }
        return cell;
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const QDate due = m_due(row);
        return due.isValid() ? due.toJulianDay() : empty;
    }
    QVariant plain(const Snapshot &, const void *row) const override { return m_due(row); }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 144; }

private:
    const edit::Portfolio *m_portfolio;
    const char *m_label;
    Due m_due;
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

QString riskRatingWord(int score)
{
    switch (governance::riskGravity(score)) {
    case Status::OffTrack:
        return QCoreApplication::translate("Table", "High (%1)").arg(score);
    case Status::AtRisk:
        return QCoreApplication::translate("Table", "Medium (%1)").arg(score);
    default:
        return QCoreApplication::translate("Table", "Low (%1)").arg(score);
    }
}

std::unique_ptr<Column> riskTrendColumn()
{
    return std::make_unique<RiskTrend>();
}

std::unique_ptr<Column> decisionDueColumn(const edit::Portfolio *portfolio)
{
    return std::make_unique<StillDue>(
        portfolio, QT_TRANSLATE_NOOP("Table", "Wanted"), [](const void *row) {
            const auto &decision = *static_cast<const Decision *>(row);
            return needsDeciding(decision.state) ? decision.due : QDate();
        });
}

std::unique_ptr<Column> actionDueColumn(const edit::Portfolio *portfolio)
{
    return std::make_unique<StillDue>(
        portfolio, QT_TRANSLATE_NOOP("Table", "Due"), [](const void *row) {
            const auto &action = *static_cast<const Action *>(row);
            return action.state == ActionState::Open ? action.due : QDate();
        });
}

} // namespace stint::ui
