// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/challengefacts.h"

#include "model/governance/lifecycle.h"
#include "model/planning/lateness.h"
#include "ui/itemmodels/column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

ChallengeFacts::ChallengeFacts(const edit::Portfolio *portfolio)
    : m_portfolio(portfolio)
{
}

void ChallengeFacts::refresh() const
{
    const QDate day = today();
    if (m_revision == m_portfolio->now().revision && m_day == day)
        return;
    m_revision = m_portfolio->now().revision;
    m_day = day;
    m_hasDues = false;
    m_tallies.reset();
    m_gates.clear();
}

const governance::NextDue &ChallengeFacts::nextDue(Id<Challenge> challenge) const
{
    static const governance::NextDue none;
    refresh();
    if (!m_hasDues) {
        const auto finish = [this](Id<PlanItem> item) {
            const planning::ItemDates *dates = m_portfolio->planner().dates(item);
            return dates ? dates->finish : CivilTime();
        };
        m_dues = governance::nextDues(m_portfolio->now(), finish, m_day);
        m_hasDues = true;
    }
    const auto it = m_dues.constFind(challenge.value);
    return it == m_dues.constEnd() ? none : *it;
}

const ChallengeFacts::GateCount &ChallengeFacts::gate(const Challenge &challenge) const
{
    refresh();
    auto it = m_gates.find(challenge.id.value);
    if (it == m_gates.end()) {
        if (!m_tallies)
            m_tallies = std::make_unique<governance::Tallies>(m_portfolio->now());
        const governance::GateReport report = governance::gateReport(
            m_portfolio->now(), challenge, m_tallies->of(challenge.id), m_day);
        it = m_gates.insert(challenge.id.value,
                            {report.met(), static_cast<int>(report.criteria.size()),
                             report.isReady(), report.name});
    }
    return *it;
}

int ChallengeFacts::daysInStage(const Challenge &challenge) const
{
    return governance::daysInStage(challenge, today());
}

int ChallengeFacts::passedLimit(const Challenge &challenge) const
{
    const Stage *stage = m_portfolio->now().find(challenge.stage);
    if (!stage || stage->limitDays <= 0)
        return 0;
    return daysInStage(challenge) > stage->limitDays ? stage->limitDays : 0;
}

bool ChallengeFacts::isClosed(const Challenge &challenge) const
{
    return governance::isClosed(m_portfolio->now(), challenge);
}

QString lateText(const edit::Portfolio &portfolio, QDate due)
{
    const int days =
        planning::daysLate(portfolio.planner().calendar(), due, portfolio.clock().today());
    return QCoreApplication::translate("Due", "Late %1 d").arg(QLocale().toString(days));
}

QString dueText(const governance::NextDue &due, const ChallengeFacts &facts, bool brief)
{
    if (!due.isValid())
        return u"–"_s;
    if (due.isLate(facts.today()))
        return lateText(*facts.portfolio(), due.on);
    return brief ? QLocale().toString(due.on, u"d MMM"_s) : dateText(due.on);
}

namespace {

class NextDueColumn : public Column
{
public:
    explicit NextDueColumn(const ChallengeFacts *facts)
        : m_facts(facts)
    {
    }
    QString key() const override { return u"=next_due"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Next due");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const governance::NextDue &due = of(row);
        Cell cell;
        cell.text = dueText(due, *m_facts);
        cell.tone = due.isLate(m_facts->today()) ? Cell::Late : Cell::Normal;
        return cell;
    }
    QString tip(const Snapshot &, const void *row) const override
    {
        const governance::NextDue &due = of(row);
        if (!due.isValid())
            return {};
        return QCoreApplication::translate("Table", "%1: %2, %3")
            .arg(governance::dueKindLabel(due.kind), due.what, dateText(due.on));
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const governance::NextDue &due = of(row);
        return due.isValid() ? due.on.toJulianDay() : empty;
    }
    QVariant plain(const Snapshot &, const void *row) const override { return of(row).on; }
    bool dependsOn(EntityKind) const override { return true; }
    int defaultWidth() const override { return 104; }

private:
    const governance::NextDue &of(const void *row) const
    {
        return m_facts->nextDue(static_cast<const Challenge *>(row)->id);
    }
    const ChallengeFacts *m_facts;
};

class InStageColumn : public Column
{
public:
    explicit InStageColumn(const ChallengeFacts *facts)
        : m_facts(facts)
    {
    }
    QString key() const override { return u"=in_stage"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "In stage");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const int days = m_facts->daysInStage(*static_cast<const Challenge *>(row));
        Cell cell;
        cell.tone = Cell::Secondary;
        if (days >= 0)
            cell.text = QCoreApplication::translate("Table", "%1 d").arg(QLocale().toString(days));
        return cell;
    }
    QString tip(const Snapshot &now, const void *row) const override
    {
        const auto &challenge = *static_cast<const Challenge *>(row);
        const int limit = m_facts->passedLimit(challenge);
        if (limit == 0)
            return {};
        return QCoreApplication::translate("Table", "Longer in %1 than the limit of %2 days.")
            .arg(now.title(EntityKind::Stage, challenge.stage.value))
            .arg(limit);
    }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const int days = m_facts->daysInStage(*static_cast<const Challenge *>(row));
        return days < 0 ? empty : days;
    }
    QVariant plain(const Snapshot &, const void *row) const override
    {
        const int days = m_facts->daysInStage(*static_cast<const Challenge *>(row));
        return days < 0 ? QVariant() : QVariant(days);
    }
    bool isRightAligned() const override { return true; }
    bool dependsOn(EntityKind) const override { return false; }
    int defaultWidth() const override { return 68; }

private:
    const ChallengeFacts *m_facts;
};

class GateColumn : public Column
{
public:
    explicit GateColumn(const ChallengeFacts *facts)
        : m_facts(facts)
    {
    }
    QString key() const override { return u"=gate"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Gate");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const auto &gate = of(row);
        Cell cell;
        cell.text =
            gate.all == 0
                ? u"–"_s
                : QCoreApplication::translate("Table", "%1 of %2").arg(gate.met).arg(gate.all);
        return cell;
    }
    QString tip(const Snapshot &, const void *row) const override { return of(row).gate; }
    bool sortsByNumber() const override { return true; }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const auto &gate = of(row);
        return gate.all == 0 ? empty : gate.met * 1000 / gate.all;
    }
    bool isRightAligned() const override { return true; }
    bool dependsOn(EntityKind) const override { return true; }
    int defaultWidth() const override { return 60; }

private:
    const ChallengeFacts::GateCount &of(const void *row) const
    {
        return m_facts->gate(*static_cast<const Challenge *>(row));
    }
    const ChallengeFacts *m_facts;
};

} // namespace

std::vector<std::unique_ptr<Column>> challengeColumns(const Snapshot &now,
                                                      const ChallengeFacts *facts)
{
    std::vector<std::unique_ptr<Column>> columns = declaredColumns(now, EntityKind::Challenge);
    columns.push_back(std::make_unique<NextDueColumn>(facts));
    columns.push_back(std::make_unique<InStageColumn>(facts));
    columns.push_back(std::make_unique<GateColumn>(facts));
    // Budget is read together with the gate, at the right edge.
    const auto place = [&](const QString &key, size_t to) {
        const auto it =
            std::ranges::find_if(columns, [&](const auto &c) { return c->key() == key; });
        if (it == columns.end())
            return;
        auto column = std::move(*it);
        columns.erase(it);
        columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(to), std::move(column));
    };
    const QStringList first{u"code"_s,    u"title"_s,     u"stage"_s,     u"status"_s, u"owner"_s,
                            u"sponsor"_s, u"=next_due"_s, u"=in_stage"_s, u"=gate"_s,  u"budget"_s};
    for (qsizetype i = 0; i < first.size(); ++i)
        place(first[i], static_cast<size_t>(i));
    return columns;
}

} // namespace stint::ui
