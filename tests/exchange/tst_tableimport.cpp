// SPDX-License-Identifier: GPL-3.0-or-later
// A source for the first time, again, and after it was edited.
#include "tests/exchange/exchangefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void guessesTheColumns();
    void takesEverything();
    void keepsWhatItCantUnderstand();
    void againChangesNothing();
    void aFirstRowOfDataIsRemarked();
    void editedCellsOnly();
    void stageStaysWithItsGate();
    void fatalRows();
    void shortRowsLeaveTheRest();
    void unreadableCellLeavesTheValue();
    void mapsAreChangedAndRemembered();
    void twoColumnsForOneField();
    void twoColumnsForOneExtraField();
    void onlyChallengesHaveExtraFields();
    void risksOfNoChallengeAreFoundAgain();
    void twoOfOneNameAreTwo();
    void limitsAreThoseOfCells();
    void whatIsDueBeforeItStartsIsSaid();
    void idsMakeNobody();
    void withoutCodes();
    void submissionsAreNumbered();
    void whatIsOnRecordStays();
    void tasksByChallengeCode();
    void many();
    void cancelled();
};

namespace {

Snapshot imported()
{
    Snapshot now = emptyPortfolio();
    now.apply(planCsv(now, fixtureBytes())->changes);
    return now;
}

QStringList at(const ImportPlan &plan, int row)
{
    QStringList places;
    for (const Problem &p : plan.problems) {
        if (p.row == row)
            places << columnLetters(p.column - 1);
    }
    return places;
}

} // namespace

void TestTableImport::guessesTheColumns()
{
    const auto csv = readCsv(fixtureBytes());
    const ColumnMap map =
        guessColumnMap(csv->table, entityInfo(EntityKind::Challenge), emptyPortfolio());
    const QStringList expected{u"code"_s,     u"title"_s,      u"tagline"_s,     u"sponsor"_s,
                               u"partners"_s, u"partners"_s,   u"tags"_s,        u"prize"_s,
                               u"start"_s,    u"due"_s,        u"fiscal_year"_s, u"Status"_s,
                               u"url"_s,      u"description"_s};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(map.at(i).name, expected[i]);
        QCOMPARE(map.at(i).use, i == 11 ? ColumnTarget::Use::Extra : ColumnTarget::Use::Field);
    }
}

void TestTableImport::takesEverything()
{
    const Snapshot now = imported();
    QCOMPARE(now.table<Challenge>().size(), 7);
    const Challenge &c = *challengeByCode(now, u"501"_s);
    QCOMPARE(c.title, u"Quieter Night Buses"_s);
    QCOMPARE(now.title(EntityKind::Organisation, c.sponsor.value), u"Transit Department"_s);
    QCOMPARE(c.partners,
             (QStringList{u"Public Works"_s, u"Ring Road Residents"_s, u"Acme Brakes, Inc."_s}));
    QCOMPARE(c.prize, (Money{42'500'000, u"CAD"_s}));
    QCOMPARE(c.start, QDate(2019, 3, 18));
    QCOMPARE(c.due, QDate(2019, 4, 22));
    QCOMPARE(c.description,
             u"The last bus leaves at 1 a.m. and residents’ windows rattle. See the noise map "
             "(https://city.example/noise)."_s);
    QCOMPARE(now.title(EntityKind::Stage, c.stage.value), u"Intake"_s);
    QCOMPARE(c.stageSince, QDate(2026, 11, 22));
    QCOMPARE(c.status, Status::Unknown);
    QCOMPARE(extraOf(now, c, u"Status"_s), u"closed"_s);

    const Challenge &maps = *challengeByCode(now, u"502"_s);
    QCOMPARE(maps.tags,
             (QStringList{u"Software and apps"_s, u"Analytics, visualizations, algorithms"_s}));
    QCOMPARE(maps.description, u"Goal\n\n• One map & one legend\n• Readable by everyone"_s);
    QCOMPARE(extraOf(now, maps, u"Submission End"_s), u"06/16/2020 5 p.m."_s);
    QCOMPARE(challengeByCode(now, u"503"_s)->tags,
             (QStringList{u"Ideas"_s, u"Analytics, visualizations, algorithms"_s}));
    QCOMPARE(challengeByCode(now, u"503"_s)->title, u"Snow \"First\" Sidewalks"_s);
    QCOMPARE(challengeByCode(now, u"503"_s)->description,
             u"Plain text, no tags: AT&T poles < 3 m stay.\nSecond line."_s);
    QVERIFY(challengeByCode(now, u"504"_s)->tags.isEmpty());
    QCOMPARE(challengeByCode(now, u"505"_s)->tagline, u"Café – été"_s);
    // One organisation however often it is named, and of the kind that the header says.
    QCOMPARE(now.table<Organisation>().size(), 5);
    QCOMPARE(now.table<Organisation>().begin()->kind, OrganisationKind::Agency);
}

void TestTableImport::keepsWhatItCantUnderstand()
{
    const Snapshot before = emptyPortfolio();
    const auto plan = planCsv(before, fixtureBytes());
    QVERIFY(plan);
    QVERIFY(!plan->hasFatal());
    QCOMPARE(plan->rowsRead, 7);
    QCOMPARE(plan->added, 7);
    QCOMPARE(at(*plan, 4), (QStringList{u"H"_s, u"I"_s}));
    QCOMPARE(at(*plan, 5), (QStringList{u"I"_s}));
    Snapshot now = before;
    now.apply(plan->changes);
    const Challenge &c = *challengeByCode(now, u"503"_s);
    QVERIFY(!c.start.isValid());
    QCOMPARE(extraOf(now, c, u"Submission Start"_s), u"03/02/20202 05:00 PM"_s);
    QVERIFY(!c.prize.isValid());
    QCOMPARE(extraOf(now, c, u"Total Prize Offered (cash)"_s), u"up to $50,000"_s);
}

void TestTableImport::againChangesNothing()
{
    const Snapshot now = imported();
    const auto plan = planCsv(now, fixtureBytes());
    QVERIFY(plan);
    QVERIFY(plan->changes.isEmpty());
    QCOMPARE(plan->unchanged, 7);
    QVERIFY(plan->newOrganisations.isEmpty());
}

/// A spreadsheet saved without its line of names would lose its first row.
void TestTableImport::aFirstRowOfDataIsRemarked()
{
    const auto remark = [](const QStringList &cells) { return headerRemark(cells, 1).has_value(); };
    QVERIFY(remark({u"1003"_s, u"Haptic challenge"_s, u"$425,000"_s, u"closed"_s}));
    QVERIFY(remark({u"Permits"_s, u"03/10/2020 9 AM"_s, u"https://example.org/a"_s}));
    QVERIFY(!remark({u"Challenge ID"_s, u"Title"_s, u"Prize ($)"_s, u"2024"_s}));
    QVERIFY(!remark({u"Code"_s, u"Title"_s}));
}

void TestTableImport::editedCellsOnly()
{
    const Snapshot now = imported();
    QByteArray edited = fixtureBytes();
    edited.replace("Quieter Night Buses", "Silent Night Buses");
    edited.replace("\"$12,500\"", "\"$13,000\"");
    edited.replace("01/04/2021", "");
    const auto plan = planCsv(now, edited);
    QVERIFY(plan);
    QCOMPARE(plan->updated, 2);
    QCOMPARE(plan->unchanged, 5);
    QCOMPARE(plan->changes.rowCount(), 2);
    for (const auto &change : plan->changes.of<Challenge>()) {
        Challenge expected = *change.before;
        if (expected.code == u"501"_s) {
            expected.title = u"Silent Night Buses"_s;
        } else {
            expected.prize.minor = 1'300'000;
            expected.start = {};
        }
        QVERIFY(*change.after == expected);
    }
}

void TestTableImport::stageStaysWithItsGate()
{
    Snapshot now = imported();
    const auto plan = planCsv(now, "Code,Title,Stage\n501,Quieter Night Buses,Discovery\n"
                                   "601,New one,Discovery\n602,Another,Nowhere\n");
    QVERIFY(plan);
    QCOMPARE(at(*plan, 2), (QStringList{u"C"_s}));
    QCOMPARE(at(*plan, 4), (QStringList{u"C"_s}));
    now.apply(plan->changes);
    const auto stage = [&](const QString &code) {
        return now.title(EntityKind::Stage, challengeByCode(now, code)->stage.value);
    };
    QCOMPARE(stage(u"501"_s), u"Intake"_s);
    QCOMPARE(stage(u"601"_s), u"Discovery"_s);
    QCOMPARE(stage(u"602"_s), u"Intake"_s);
    QCOMPARE(extraOf(now, *challengeByCode(now, u"602"_s), u"Stage"_s), u"Nowhere"_s);
}

void TestTableImport::fatalRows()
{
    const auto plan = planCsv(emptyPortfolio(), "Code,Title\nA,One\n,No code\nB,\nA,Other\nA,One\n"
                                                "C,Two,too many\nD,\"open\nE,Fine\n");
    QVERIFY(plan);
    QVERIFY(plan->hasFatal());
    QCOMPARE(plan->rowsRead, 8);
    QCOMPARE(plan->added, 2); // A and E
    QCOMPARE(plan->unchanged, 1);
    QCOMPARE(plan->skipped, 5);
    QStringList fatal;
    for (const Problem &p : plan->problems) {
        if (p.fatal)
            fatal << QString::number(p.row);
    }
    QCOMPARE(fatal.join(u' '), u"3 4 5 7 8"_s);
}

void TestTableImport::shortRowsLeaveTheRest()
{
    const Snapshot now = imported();
    const auto plan = planCsv(now, "Code,Title,Tagline\n501,Quieter Night Buses\n");
    QVERIFY(plan);
    QVERIFY(!plan->hasFatal());
    QVERIFY(!plan->changes.touches<Challenge>());
    QCOMPARE(plan->problems.size(), 1u);
}

void TestTableImport::unreadableCellLeavesTheValue()
{
    Snapshot now = imported();
    const auto plan = planCsv(now, "Code,Title,Due\n501,Quieter Night Buses,soon\n502,Flood Maps "
                                   "People Read,2020-06-16\n503,x,2020-10-08\n");
    QVERIFY(plan);
    now.apply(plan->changes);
    QCOMPARE(challengeByCode(now, u"501"_s)->due, QDate(2019, 4, 22));
    QCOMPARE(extraOf(now, *challengeByCode(now, u"501"_s), u"Due"_s), u"soon"_s);
}

void TestTableImport::mapsAreChangedAndRemembered()
{
    Snapshot now = emptyPortfolio();
    const auto csv = readCsv("Code,Title,Kind,When\n1,One,x,03/04/2026\n");
    const EntityInfo &entity = entityInfo(EntityKind::Challenge);
    const auto json = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
    QVERIFY(!columnMapFromJson(json(R"({"columns": {"Nope": "title"}})"), csv->table, entity, now));
    QVERIFY(!columnMapFromJson(json(R"({"columns": {"Kind": "nope"}})"), csv->table, entity, now));
    QVERIFY(!columnMapFromJson(json("{}"), csv->table, entity, now));
    const auto map = columnMapFromJson(
        json(R"({"columns": {"Kind": "theme", "When": "start"}, "dates": "day_first"})"),
        csv->table, entity, now);
    QVERIFY(map);
    QCOMPARE(map->at(0).name, u"code"_s);
    ImportOptions options = optionsFor(csv->table, now);
    options.map = *map;
    now.apply(planTableImport(now, csv->table, options)->changes);
    QCOMPARE(challengeByCode(now, u"1"_s)->theme, u"x"_s);
    QCOMPARE(challengeByCode(now, u"1"_s)->start, QDate(2026, 4, 3));
    QVERIFY(rememberedColumnMap(csv->table, entity, now) == *map);
    QVERIFY(planTableImport(now, csv->table, options)->changes.isEmpty());
    QCOMPARE(columnMapFromJson(toJson(*map, csv->table.header), csv->table, entity, now).value(),
             *map);
}

void TestTableImport::twoColumnsForOneField()
{
    const Snapshot now = emptyPortfolio();
    const auto csv = readCsv("Code,Title,Other\n1,One,x\n");
    ImportOptions options = optionsFor(csv->table, now);
    options.map.columns[2] = {ColumnTarget::Use::Field, u"title"_s};
    QVERIFY(!planTableImport(now, csv->table, options));
}

void TestTableImport::twoColumnsForOneExtraField()
{
    const Snapshot now = emptyPortfolio();
    const auto csv = readCsv("Code,Title,Due,One,Two\n1,One,soon,x,y\n");
    const auto to = [&](const QString &one, const QString &two) {
        ImportOptions options = optionsFor(csv->table, now);
        options.map.columns[3] = {ColumnTarget::Use::Extra, one};
        options.map.columns[4] = {ColumnTarget::Use::Extra, two};
        return planTableImport(now, csv->table, options);
    };
    QVERIFY(to(u"One"_s, u"Two"_s));
    QVERIFY(!to(u"Mark"_s, u"Mark"_s));
    QVERIFY(!to(u"Mark"_s, u"mARK"_s));
    QVERIFY(!to(u"One"_s, u"due"_s)); // where what can't be read as a date is kept
    QVERIFY(!to(u"One"_s, u" "_s));
    QVERIFY(to(u"Two"_s, u"One"_s));
}

void TestTableImport::onlyChallengesHaveExtraFields()
{
    const Snapshot now = emptyPortfolio();
    const auto csv = readCsv("Name,Role,Other\nAna,Lead,x\n");
    const EntityInfo &people = entityInfo(EntityKind::Person);
    const auto mapped = [&](const char *text) {
        return columnMapFromJson(QJsonDocument::fromJson(text).object(), csv->table, people, now);
    };
    QVERIFY(!mapped(R"({"columns": {"Other": "extra:Other"}})"));
    const auto map = mapped(R"({"columns": {"Other": "role"}})");
    QVERIFY(map);
    QCOMPARE(map->at(1), ColumnTarget()); // pushed aside
    ImportOptions options = optionsFor(csv->table, now, EntityKind::Person);
    options.map = *map;
    const auto plan = planTableImport(now, csv->table, options);
    QVERIFY(plan);
    QCOMPARE(plan->problems.size(), 1u);
    QCOMPARE(plan->problems.front().columnName, u"Role"_s);
}

void TestTableImport::risksOfNoChallengeAreFoundAgain()
{
    Snapshot now = emptyPortfolio();
    const QByteArray source = "Risk,Likelihood\nFlood,High\n";
    now.apply(planCsv(now, source, EntityKind::Risk)->changes);
    QCOMPARE(now.table<Risk>().size(), 1);
    const auto again = planCsv(now, source, EntityKind::Risk);
    QCOMPARE(again->added, 0);
    QVERIFY(again->changes.isEmpty());
}

/// What has the name of another one is not that one: it is about another challenge, or on another
/// day.
void TestTableImport::twoOfOneNameAreTwo()
{
    Snapshot now = imported();
    const QString code = now.table<Challenge>().begin()->code;
    const QString other = std::next(now.table<Challenge>().begin())->code;
    for (const EntityKind kind : {EntityKind::Action, EntityKind::Issue}) {
        const QByteArray name = kind == EntityKind::Action ? "Action" : "Issue";
        const QByteArray head = name + ",Challenge\nCall the department,";
        now.apply(planCsv(now, head + code.toUtf8() + '\n', kind)->changes);
        const auto plan = planCsv(now, head + other.toUtf8() + '\n', kind);
        QCOMPARE(plan->added, 1);
        QCOMPARE(plan->updated, 0);
        QVERIFY(planCsv(now, head + code.toUtf8() + '\n', kind)->changes.isEmpty());
    }
    const QByteArray first = "Name,Date\nWith the mayor,2026-09-22\n";
    now.apply(planCsv(now, first, EntityKind::Stocktake)->changes);
    const auto second =
        planCsv(now, "Name,Date\nWith the mayor,2026-11-25\n", EntityKind::Stocktake);
    QCOMPARE(second->added, 1);
    QCOMPARE(second->updated, 0);
    now.apply(second->changes);
    const auto held =
        planCsv(now, "Name,Date,Held\nWith the mayor,2026-11-25,yes\n", EntityKind::Stocktake);
    QCOMPARE(held->updated, 1);
    now.apply(held->changes);
    QVERIFY(!now.table<Stocktake>().begin()->held);
}

void TestTableImport::limitsAreThoseOfCells()
{
    Snapshot now = imported();
    const auto plan = planCsv(now,
                              "Challenge,Task name,Duration,Progress\n501,A,3 d,150\n"
                              "501,B,-2 d,50\n501,C,1 d,100\n",
                              EntityKind::PlanItem);
    QVERIFY(plan);
    QCOMPARE(plan->added, 3);
    QCOMPARE(at(*plan, 2), QStringList{u"D"_s});
    QCOMPARE(at(*plan, 3), QStringList{u"C"_s});
    QVERIFY(at(*plan, 4).isEmpty());
    now.apply(plan->changes);
    QCOMPARE(now.table<PlanItem>().begin()->progress, 0);

    const auto weeks = planCsv(now, "Name,Working hours\nGood,Mon-Fri 09:00-17:00\nBad,all day\n",
                               EntityKind::Calendar);
    QVERIFY(weeks);
    QCOMPARE(weeks->added, 1);
    QCOMPARE(weeks->skipped, 1);
}

void TestTableImport::whatIsDueBeforeItStartsIsSaid()
{
    Snapshot now = emptyPortfolio();
    const auto plan = planCsv(now, "Code,Title,Start,Due\n"
                                   "1,One,2026-05-01,2026-04-01\n"
                                   "2,Two,2026-05-01,2026-06-01\n");
    QVERIFY(plan);
    QCOMPARE(plan->added, 2);
    QCOMPARE(at(*plan, 2), QStringList{u"D"_s});
    QVERIFY(at(*plan, 3).isEmpty());
    now.apply(plan->changes);
    QCOMPARE(challengeByCode(now, u"1"_s)->due, QDate(2026, 4, 1));
}

void TestTableImport::idsMakeNobody()
{
    Snapshot now = emptyPortfolio();
    now.apply(planCsv(now, "Name\nNadia Roy\n", EntityKind::Person)->changes);
    const auto plan = planCsv(now, "Code,Title,Owner\n1,One,#99 Nadia Roy\n2,Two,#99 Jane Doe\n");
    QVERIFY(plan);
    QVERIFY(plan->newPeople.isEmpty());
    QCOMPARE(at(*plan, 3), QStringList{u"C"_s});
    now.apply(plan->changes);
    QCOMPARE(challengeByCode(now, u"1"_s)->owner, now.table<Person>().begin()->id);
    QVERIFY(!challengeByCode(now, u"2"_s)->owner);
}

void TestTableImport::withoutCodes()
{
    Snapshot now = emptyPortfolio();
    const QByteArray source = "Titre,Responsable\nDéneigement,Nadia Roy\nPermis,Nadia Roy\n";
    const auto plan = planCsv(now, source);
    QVERIFY(plan);
    now.apply(plan->changes);
    QCOMPARE(plan->newPeople, QStringList{u"Nadia Roy"_s});
    QVERIFY(challengeByCode(now, u"26-01"_s) && challengeByCode(now, u"26-02"_s));
    QVERIFY(planCsv(now, source)->changes.isEmpty());
}

void TestTableImport::submissionsAreNumbered()
{
    Snapshot now = emptyPortfolio();
    const QByteArray source = "Title,Question,Received on\n"
                              "Dark lamps,How might we see?,2026-11-01\nNoise,,\n";
    const auto plan = planCsv(now, source, EntityKind::Submission);
    QVERIFY(plan);
    QCOMPARE(plan->added, 2);
    now.apply(plan->changes);
    const auto &rows = now.table<Submission>();
    QCOMPARE(rows.begin()->receivedOn, QDate(2026, 11, 1));
    const Submission &second = *std::ranges::next(rows.begin());
    QVERIFY(second.receivedOn.isValid());
    QVERIFY(rows.begin()->number.endsWith(u"-001"_s));
    QVERIFY(second.number.endsWith(u"-002"_s));
    QVERIFY(planCsv(now, source, EntityKind::Submission)->changes.isEmpty());
}

void TestTableImport::whatIsOnRecordStays()
{
    Snapshot now = emptyPortfolio();
    Draft draft(now);
    Decision decision;
    decision.number = u"D-2026-001"_s;
    decision.title = u"Buy the scanner"_s;
    decision.state = DecisionState::Carried;
    const auto carried = draft.add(decision);
    decision.number = u"D-2026-002"_s;
    decision.state = DecisionState::Requested;
    const auto requested = draft.add(decision);
    now.apply(draft.finish(QString()));
    const auto plan = planCsv(now, "Number,Title\nD-2026-001,Lease it\nD-2026-002,Lease it\n",
                              EntityKind::Decision);
    QVERIFY(plan);
    QCOMPARE(plan->updated, 1);
    QCOMPARE(plan->unchanged, 1);
    QCOMPARE(plan->problems.size(), size_t(1));
    QVERIFY2(plan->problems.front().text.contains(u"already decided"_s),
             qPrintable(plan->problems.front().text));
    now.apply(plan->changes);
    QCOMPARE(now.find(carried)->title, u"Buy the scanner"_s);
    QCOMPARE(now.find(requested)->title, u"Lease it"_s);
}

void TestTableImport::tasksByChallengeCode()
{
    Snapshot now = imported();
    const QByteArray source = "Challenge,Task name,Duration,Kind\n501,Interviews,3 d,Task\n"
                              "501,Demo,0,Milestone\n999,Lost,1 d,Task\n502,Build,forever,Task\n";
    const auto plan = planCsv(now, source, EntityKind::PlanItem);
    QVERIFY(plan);
    QCOMPARE(plan->added, 3);
    QCOMPARE(plan->skipped, 1);
    QCOMPARE(at(*plan, 5), (QStringList{u"C"_s}));
    now.apply(plan->changes);
    const PlanItem &item = *now.table<PlanItem>().begin();
    QCOMPARE(item.challenge, challengeByCode(now, u"501"_s)->id);
    QCOMPARE(item.duration, WorkTime::days(3));
    QVERIFY(planCsv(now, source, EntityKind::PlanItem)->changes.isEmpty());
}

void TestTableImport::many()
{
    QByteArray source = "Code,Title,Agency,Type,Start,Prize,Description,Status\n";
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        source += "C" + n + ",Title " + n + ",Agency " + QByteArray::number(i % 300) +
                  ",\"['Ideas', 'Maps, tables']\",03/" + QByteArray::number(i % 28 + 1) +
                  "/2020 9 AM,\"$" + n + "\",<p>Text <b>" + n + "</b> &amp; more</p>,closed\n";
    }
    Snapshot now = emptyPortfolio();
    const auto plan = planCsv(now, source);
    QVERIFY(plan);
    QCOMPARE(plan->added, 10'000);
    QCOMPARE(plan->newOrganisations.size(), 300);
    now.apply(plan->changes);
    QCOMPARE(planCsv(now, source)->unchanged, 10'000);
}

void TestTableImport::cancelled()
{
    const auto csv = readCsv(fixtureBytes());
    const Snapshot now = emptyPortfolio();
    ImportOptions options = optionsFor(csv->table, now);
    options.progress = [](double) { return false; };
    QVERIFY(!planTableImport(now, csv->table, options));
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
