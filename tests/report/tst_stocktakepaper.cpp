// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda says what the file has to tell, in the language of the paper; minutes say what was
// recorded, and nothing else.
#include "model/domain/draft.h"
#include "model/report/agendawords.h"
#include "model/report/reports.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

QString textOf(const report::Runs &runs)
{
    QString out;
    for (const report::Run &run : runs)
        out += run.text;
    return out;
}

/// Every text of the paper: headings, paragraphs, pairs and cells, one a line.
QStringList linesOf(const report::Document &document)
{
    QStringList lines;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block))
                lines << heading->text;
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                lines << textOf(paragraph->runs);
            if (const auto *pairs = std::get_if<report::KeyValues>(&block)) {
                for (const auto &[label, value] : pairs->pairs)
                    lines << label + u'=' + value;
            }
            const auto *table = std::get_if<report::Table>(&block);
            for (const QList<report::Cell> &row :
                 table ? table->rows : std::vector<QList<report::Cell>>()) {
                for (const report::Cell &cell : row) {
                    for (const report::Runs &line : cell.lines)
                        lines << textOf(line);
                }
            }
        }
    }
    return lines;
}

} // namespace

class TestStocktakePaper : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    std::unique_ptr<Draft> m_draft;
    Id<Stocktake> m_stocktake;

    report::Options options() const
    {
        report::Options options;
        options.words = report::Words(QLocale(QLocale::English, QLocale::Canada));
        options.asOf = test::sampleToday;
        return options;
    }
    QStringList agenda(const report::Options &options) const
    {
        const planning::Planner planner(m_draft->now());
        return linesOf(report::agendaPaper(m_draft->now(), planner, m_stocktake, options));
    }
    QStringList minutes() const
    {
        const planning::Planner planner(m_draft->now());
        return linesOf(report::minutesPaper(m_draft->now(), planner, m_stocktake, options()));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_draft = std::make_unique<Draft>(m_city.snapshot);
        Stocktake row;
        row.name = u"Stocktake with the mayor"_s;
        row.on = QDate(2026, 11, 25);
        row.since = QDate(2026, 8, 23);
        row.chair = m_city.director;
        row.attendees = u"Helen Fraser\nNadia Tremblay"_s;
        row.next = QDate(2027, 2, 24);
        m_stocktake = m_draft->add(row);
    }

    void theAgendaGoesFromDecisionsOn()
    {
        const QStringList lines = agenda(options());
        QVERIFY(lines.contains(u"Chair=Helen Fraser"_s));
        QVERIFY(lines.contains(u"Changes since=23 Aug 2026"_s));
        const qsizetype decisions = lines.indexOf(u"1. Decisions to take"_s);
        QVERIFY(decisions > 0);
        QVERIFY(lines.indexOf(u"Extend stint two weeks, CAD 18,400"_s) > decisions);
        QVERIFY(lines.contains(u"Go: Ideas → Prototype"_s));
        QVERIFY(lines.contains(u"In Intake now"_s));
        QVERIFY(lines.contains(u"At risk: Permit test data comes two weeks late."_s));
        QVERIFY(lines.contains(u"8 d late"_s));
    }

    /// Printed again, an agenda is what it was, with what was decided since.
    void theAgendaOfOneThatWasHeldStaysAsItWas()
    {
        report::Options of = options();
        of.eve = m_draft->now();
        Stocktake held = *m_draft->find(m_stocktake);
        held.held = true;
        m_draft->update(held);
        Decision asked = *m_draft->find(m_city.asked);
        asked.state = DecisionState::Carried;
        asked.stocktake = m_stocktake;
        asked.on = held.on;
        m_draft->update(asked);
        Decision there; // asked for and taken on the spot
        there.title = u"Lend two clerks"_s;
        there.state = DecisionState::Lost;
        there.stocktake = m_stocktake;
        there.on = held.on;
        m_draft->add(there);
        for (const Risk &risk : of.eve->table<Risk>())
            m_draft->remove(risk.id);
        const auto eveLines = agenda(of);
        QVERIFY(eveLines.contains(u"As the file was on=24 Nov 2026"_s));
        QVERIFY(eveLines.contains(u"Extend stint two weeks, CAD 18,400"_s));
        QVERIFY(eveLines.contains(u"Carried"_s));
        QVERIFY(eveLines.contains(u"Lend two clerks"_s));
        QVERIFY(eveLines.join(u'\n').contains(of.eve->table<Risk>().begin()->title));
        of.eve.reset(); // history begins later: what was decided there is told all the same
        const auto lines = agenda(of);
        QVERIFY(lines.contains(u"Extend stint two weeks, CAD 18,400"_s));
        QVERIFY(lines.contains(u"Lend two clerks"_s));
        QVERIFY(!lines.join(u'\n').contains(u"As the file was on"_s));
        QVERIFY(lines.join(u'\n').contains(u"What was on the agenda is not known"_s));
        QVERIFY(!lines.contains(u"8 d late"_s)); // as the file is now
    }

    /// What became of a decision elsewhere is not what was decided at this one.
    void anAgendaSaysWhatWasDecidedThereOnly()
    {
        report::Options of = options();
        of.eve = m_draft->now();
        Stocktake held = *m_draft->find(m_stocktake);
        held.held = true;
        m_draft->update(held);
        Decision asked = *m_draft->find(m_city.asked);
        asked.state = DecisionState::Carried;
        asked.on = held.on.addDays(60);
        m_draft->update(asked);
        QVERIFY(agenda(of).contains(u"Extend stint two weeks, CAD 18,400"_s));
        QVERIFY(!agenda(of).contains(u"Carried"_s));
    }

    /// A risk of the whole portfolio is one risk.
    void aRiskOfTheWholeIsCountedOnce()
    {
        Risk risk;
        risk.title = u"The election"_s;
        risk.likelihood = risk.impact = Level::High;
        m_draft->add(risk);
        const planning::Planner planner(m_draft->now());
        const QStringList lines = linesOf(report::boardPack(m_draft->now(), planner, options()));
        QCOMPARE(lines.filter(u"The election"_s).size(), 1);
    }

    /// The pack is for the stocktake that comes next, whatever else the settings say.
    void thePackIsForTheNextStocktake()
    {
        Settings settings = m_draft->now().settings();
        settings.meeting = u"Council"_s;
        settings.meetingOn = QDate(2026, 12, 24);
        settings.meetingPlace = u"Chamber"_s;
        m_draft->update(settings);
        const auto says = [&](const QString &words) {
            const planning::Planner planner(m_draft->now());
            const QStringList lines =
                linesOf(report::boardPack(m_draft->now(), planner, options()));
            return std::ranges::any_of(lines,
                                       [&](const QString &line) { return line.contains(words); });
        };
        QVERIFY(says(u"Stocktake with the mayor, Wednesday 25 November 2026"_s));
        QVERIFY(says(u"Chamber"_s)); // the stocktake names no place
        Stocktake held = *m_draft->find(m_stocktake);
        held.held = true;
        m_draft->update(held);
        QVERIFY(says(u"Council, Thursday 24 December 2026"_s));
    }

    /// What was decided otherwise than at a gate is on the one page too, and on what conditions.
    void theOnePagerSaysAllThatWasDecided()
    {
        const auto page = [&] {
            const planning::Planner planner(m_draft->now());
            return linesOf(
                       report::challengeSummary(m_draft->now(), planner, m_city.permits, options()))
                .join(u'\n');
        };
        QVERIFY(!page().contains(u"Lend two clerks"_s));
        Decision decision;
        decision.challenge = m_city.permits;
        decision.title = u"Lend two clerks"_s;
        decision.state = DecisionState::Carried;
        decision.on = QDate(2026, 11, 16);
        decision.decider = m_city.director;
        const auto id = m_draft->add(decision);
        GateReview review = *std::ranges::find(m_draft->now().table<GateReview>(), m_city.permits,
                                               &GateReview::challenge);
        review.conditions = u"Ask the clerks"_s;
        m_draft->update(review);
        const QString all = page();
        QVERIFY2(all.contains(u"Lend two clerks Helen Fraser"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Conditions: Ask the clerks."_s), qPrintable(all));
        // One that was put off was not decided, and one that was replaced no longer holds.
        decision = *m_draft->find(id);
        decision.state = DecisionState::Deferred;
        m_draft->update(decision);
        QVERIFY(!page().contains(u"Lend two clerks Helen Fraser"_s));
        decision.state = DecisionState::Carried;
        m_draft->update(decision);
        Decision later;
        later.challenge = m_city.permits;
        later.title = u"Lend one"_s;
        later.supersedes = id;
        later.id = m_draft->add(later);
        QVERIFY(page().contains(u"Lend two clerks"_s)); // it is only asked for
        later.state = DecisionState::Lost;
        m_draft->update(later);
        QVERIFY(page().contains(u"Lend two clerks"_s));
        later.state = DecisionState::Carried;
        m_draft->update(later);
        QVERIFY(!page().contains(u"Lend two clerks"_s));
    }

    void historySaysWhatTheStatusWas()
    {
        report::Options options = this->options();
        options.before = m_draft->now();
        Challenge was = *options.before->find(m_city.permits);
        was.status = Status::OnTrack;
        options.before->table<Challenge>().put(was);
        QVERIFY(agenda(options).contains(
            u"At risk, was on track: Permit test data comes two weeks late."_s));
    }

    void anAgendaOfNothingSaysSo()
    {
        const Snapshot empty;
        m_draft = std::make_unique<Draft>(empty);
        Stocktake row;
        row.name = u"Stocktake"_s;
        m_stocktake = m_draft->add(row);
        QVERIFY(agenda(options()).contains(u"The file has nothing to go through."_s));
    }

    void minutesHoldWhatWasRecorded()
    {
        QVERIFY(minutes().contains(u"Draft: the stocktake has not been closed yet."_s));
        Minute minute;
        minute.stocktake = m_stocktake;
        minute.challenge = m_city.permits;
        minute.text = u"The data comes next week.\nThe mayor thanks the clerks."_s;
        m_draft->add(minute);
        Action action;
        action.title = u"Send the data"_s;
        action.challenge = m_city.permits;
        action.owner = m_city.manager;
        action.due = QDate(2026, 12, 4);
        m_draft->add(action); // undertaken elsewhere
        action.title = u"Brief the clerks"_s;
        action.stocktake = m_stocktake;
        m_draft->add(action);
        Decision decision = *m_draft->find(m_city.asked);
        decision.state = DecisionState::Carried;
        decision.decider = m_city.director;
        decision.stocktake = m_stocktake;
        m_draft->update(decision);
        Stocktake held = *m_draft->find(m_stocktake);
        held.held = true;
        m_draft->update(held);

        const QStringList lines = minutes();
        QVERIFY(!lines.contains(u"Draft: the stocktake has not been closed yet."_s));
        QVERIFY(lines.contains(u"Present: Helen Fraser, Nadia Tremblay"_s));
        QVERIFY(lines.contains(u"26-05 Permit waiting times for small homes"_s));
        QVERIFY(lines.contains(u"The mayor thanks the clerks."_s));
        QVERIFY(lines.contains(u"Brief the clerks"_s));
        QVERIFY(!lines.contains(u"Send the data"_s));
        QVERIFY(lines.contains(u"4 Dec 2026"_s));
        QVERIFY(lines.contains(u"Carried"_s));
        QCOMPARE(lines.last(), u"Next stocktake: Wednesday 24 February 2027"_s);
    }
};

QTEST_GUILESS_MAIN(TestStocktakePaper)
#include "tst_stocktakepaper.moc"
