// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported comes back: into the same portfolio without a change, into an empty one whole.
#include "model/exchange/csvwriter.h"
#include "model/exchange/jsonwriter.h"
#include "tests/exchange/exchangefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void csvIntoTheSame_data();
    void csvIntoTheSame();
    void csvEdited();
    void csvSavedByASpreadsheet();
    void csvIntoAnother();
    void jsonShape();
    void jsonIntoTheSame();
    void jsonIntoAnEmptyOne();
    void jsonRefersByCode();
    void jsonThatIsNone();
};

namespace {

/// One or more rows of everything, with every value that is hard to write down.
Snapshot full()
{
    Snapshot now = emptyPortfolio();
    now.apply(planCsv(now, fixtureBytes())->changes);
    Draft draft(now);
    Calendar calendar;
    calendar.name = u"Team hours"_s;
    calendar.week = u"Mon-Fri 09:00-17:00"_s;
    calendar.holidays = HolidayRule::Ontario;
    const auto calendarId = draft.add(calendar);
    CalendarDay day;
    day.calendar = calendarId;
    day.first = QDate(2026, 12, 24);
    day.name = u"Early close"_s;
    day.hours = u"09:00-12:00"_s;
    draft.add(day);
    Person twin;
    twin.name = u"Jo Roy"_s;
    twin.email = u"=jo@city.example"_s;
    const auto jo = draft.add(twin);
    twin.email = u"+other"_s;
    twin.calendar = calendarId;
    const auto otherJo = draft.add(twin);

    Challenge c = *challengeByCode(draft.now(), u"501"_s);
    c.status = Status::OffTrack;
    c.statusSince = QDate(2026, 10, 1);
    c.outcome = Outcome::Stopped;
    c.owner = otherJo;
    c.tags = {u"a, b"_s, u"\"quoted\""_s, u"plain"_s};
    c.description = u"=not a formula\n<p>kept as it is</p>\n  spaces &amp; all "_s;
    c.tagline = u"'apostrophe"_s;
    c.confidential = true;
    c.budget = {-5, u"USD"_s};
    for (const QString &name : {u"#tag"_s, u"#12 tag"_s, u"=SUM(A1)"_s, u"'tis"_s, u"% done"_s}) {
        ExtraField field;
        field.name = name;
        field.position = 50;
        c.extras.insert(draft.add(field).value, u"in "_s + name);
    }
    draft.update(c);

    Stint stint;
    stint.challenge = c.id;
    stint.team = draft.now().table<Organisation>().begin()->id;
    stint.start = QDate(2026, 1, 5);
    stint.weeks = 16;
    const auto stintId = draft.add(stint);
    PlanItem child;
    child.challenge = c.id;
    child.name = u"Build"_s;
    child.duration = WorkTime(90);
    child.constraintTime = CivilTime::at(QDate(2026, 1, 6), 13 * 60 + 30);
    child.stint = stintId;
    const auto first = draft.add(child);
    child.position = 1; // the same name again
    child.duration = WorkTime(30);
    const auto second = draft.add(child);
    PlanItem parent;
    parent.challenge = c.id;
    parent.name = u"Stint"_s;
    parent.kind = PlanKind::Summary;
    const auto parentId = draft.add(parent);
    PlanItem moved = *draft.find(first);
    moved.parent = parentId; // the parent comes later in the file
    draft.update(moved);
    Dependency link;
    link.predecessor = first;
    link.successor = second;
    link.lag = WorkTime(-480);
    draft.add(link);
    draft.add(Assignment{{}, first, jo, 50});
    Risk risk;
    risk.challenge = c.id;
    risk.title = u"- dash first"_s;
    risk.owner = jo;
    draft.add(risk);
    Decision decision;
    decision.number = u"D-2026-001"_s;
    decision.title = u"Extend"_s;
    decision.challenge = c.id;
    const auto old = draft.add(decision);
    decision.number = u"D-2026-002"_s;
    decision.supersedes = old;
    draft.add(decision);
    GateReview review;
    review.number = u"D-2026-003"_s;
    review.challenge = c.id;
    review.gate = draft.now().table<Gate>().begin()->id;
    review.reason = u"multi\nline, with comma"_s;
    draft.add(review);
    Note note;
    note.challenge = c.id;
    note.text = u"\"Quoted\"\r\nline"_s;
    draft.add(note);
    Attachment file;
    file.challenge = c.id;
    file.name = u"photo.png"_s;
    file.content = QByteArray("\x00\xFF\x10 bytes", 9);
    draft.add(file);
    now.apply(draft.finish(QString()));
    return now;
}

} // namespace

void TestRoundTrip::csvIntoTheSame_data()
{
    QTest::addColumn<int>("kind");
    for (const EntityInfo &entity : allEntities())
        QTest::newRow(entity.name.plural) << static_cast<int>(entity.kind);
}

void TestRoundTrip::csvIntoTheSame()
{
    QFETCH(int, kind);
    const Snapshot now = full();
    const EntityInfo &entity = entityInfo(static_cast<EntityKind>(kind));
    const QByteArray csv = exportCsv(now, entity);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFstint_id,"));
    QVERIFY(!csv.left(csv.indexOf('\n')).contains(",=SUM"));
    const auto plan = planCsv(now, csv, entity.kind);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    for (const Problem &p : plan->problems)
        QVERIFY2(false, qPrintable(p.toString()));
    QVERIFY(plan->changes.isEmpty());
    QCOMPARE(plan->unchanged, static_cast<int>(now.ids(entity.kind).size()));
}

void TestRoundTrip::csvEdited()
{
    const Snapshot now = full();
    QByteArray csv = exportCsv(now, entityInfo(EntityKind::PlanItem));
    csv.replace("90 min", "2 d");
    const auto plan = planCsv(now, csv, EntityKind::PlanItem);
    QCOMPARE(plan->updated, 1);
    QCOMPARE(plan->changes.of<PlanItem>().front().after->duration, WorkTime::days(2));
    QVERIFY(!exportCsv(now, entityInfo(EntityKind::Person)).contains(",=jo"));
}

void TestRoundTrip::csvSavedByASpreadsheet()
{
    const Snapshot now = full();
    QByteArray csv = exportCsv(now, entityInfo(EntityKind::Challenge));
    csv.replace("2019-03-18", "3/18/2019");
    csv.replace("2019-04-22", "soon");
    const auto plan = planCsv(now, csv);
    QCOMPARE(plan->problems.size(), 1u);
    QCOMPARE(plan->updated, 1); // only the text that could not be understood
    Snapshot after = now;
    after.apply(plan->changes);
    const Challenge &c = *challengeByCode(after, u"501"_s);
    QCOMPARE(c.start, QDate(2019, 3, 18));
    QCOMPARE(c.due, QDate(2019, 4, 22));
    QCOMPARE(extraOf(after, c, u"due"_s), u"soon"_s);
}

void TestRoundTrip::csvIntoAnother()
{
    const Snapshot now = full();
    Snapshot other = emptyPortfolio();
    other.apply(planCsv(other, exportCsv(now, entityInfo(EntityKind::Challenge)))->changes);
    QCOMPARE(other.table<Challenge>().size(), 7);
    const Challenge &c = *challengeByCode(other, u"501"_s);
    const Challenge &was = *challengeByCode(now, u"501"_s);
    QCOMPARE(c.description, was.description);
    QCOMPARE(c.tagline, was.tagline);
    QCOMPARE(c.tags, was.tags);
    QCOMPARE(c.budget, was.budget);
    QCOMPARE(c.outcome, Outcome::Stopped);
    QCOMPARE(extraOf(other, c, u"Status"_s), u"closed"_s);
}

void TestRoundTrip::jsonShape()
{
    const Snapshot now = full();
    const auto document = QJsonDocument::fromJson(exportJson(now));
    QVERIFY(document.isObject());
    const QJsonArray rows = document.object().value("challenges"_L1).toArray();
    QCOMPARE(rows.size(), 7);
    const QJsonObject c = rows[0].toObject();
    QCOMPARE(c.value("code"_L1).toString(), u"501"_s);
    QCOMPARE(c.value("stage"_L1).toString(), u"Intake"_s);
    QVERIFY(c.value("stage_id"_L1).isDouble());
    QCOMPARE(c.value("status"_L1).toString(), u"off_track"_s);
    QCOMPARE(c.value("prize"_L1).toObject(),
             (QJsonObject{{u"minor"_s, 42'500'000}, {u"currency"_s, u"CAD"_s}}));
    QCOMPARE(c.value("start"_L1).toString(), u"2019-03-18"_s);
    QCOMPARE(c.value("extras"_L1).toObject().value("Status"_L1).toString(), u"closed"_s);
    const auto task = document.object().value("tasks"_L1).toArray()[0].toObject();
    QCOMPARE(task.value("duration_minutes"_L1).toInt(), 90);
    const auto only =
        QJsonDocument::fromJson(exportJson(now, &entityInfo(EntityKind::Risk))).object();
    QVERIFY(only.contains("risks"_L1) && !only.contains("challenges"_L1));
}

void TestRoundTrip::jsonIntoTheSame()
{
    const Snapshot now = full();
    const auto plan = planJsonImport(now, exportJson(now), {});
    QVERIFY(plan);
    for (const Problem &p : plan->problems)
        QVERIFY2(false, qPrintable(p.toString()));
    QVERIFY(plan->changes.isEmpty());
    QCOMPARE(plan->added, 0);
}

void TestRoundTrip::jsonIntoAnEmptyOne()
{
    const Snapshot now = full();
    const QByteArray json = exportJson(now);
    for (Snapshot other : {Snapshot(), emptyPortfolio()}) {
        other.nextId += 1000; // other ids than in the source
        const auto plan = planJsonImport(other, json, {});
        QVERIFY(plan);
        for (const Problem &p : plan->problems)
            QVERIFY2(false, qPrintable(p.toString()));
        other.apply(plan->changes);
        for (const EntityInfo &entity : allEntities())
            QCOMPARE(other.ids(entity.kind).size(), now.ids(entity.kind).size());
        // Ids differ; everything that people see is the same, references by what they point to.
        const auto plain = [](const Snapshot &s) {
            QStringList lines;
            for (const EntityInfo &entity : allEntities()) {
                for (const qint64 id : s.ids(entity.kind)) {
                    const void *row = s.row(entity.kind, id);
                    QString line = QString::fromLatin1(entity.name.table);
                    for (const FieldInfo &f : entity.fields) {
                        if (f.kind == FieldKind::Reference) {
                            line += u'|' + s.title(f.target, f.get(row).toLongLong());
                        } else if (f.kind == FieldKind::Extras) {
                            QStringList parts;
                            const auto extras = f.get(row).value<Extras>();
                            for (auto it = extras.begin(); it != extras.end(); ++it)
                                parts << s.title(EntityKind::ExtraField, it.key()) + it.value();
                            parts.sort();
                            line += u'|' + parts.join(u'+');
                        } else {
                            line += u'|' + QString::fromUtf8(
                                               QJsonDocument(QJsonArray{f.toJson(row)}).toJson());
                        }
                    }
                    lines << line;
                }
            }
            lines.sort();
            return lines;
        };
        QCOMPARE(plain(other), plain(now));
        QVERIFY(planJsonImport(other, json, {})->changes.isEmpty());
    }
}

/// Written by hand, without ids.
void TestRoundTrip::jsonRefersByCode()
{
    const QByteArray json = R"({"format": "stint", "version": 1,
        "challenges": [{"code": "C1", "title": "Snow"}],
        "tasks": [{"challenge": "C1", "name": "Plough", "kind": "task", "duration_minutes": 480}]})";
    Snapshot now = emptyPortfolio();
    const auto plan = planJsonImport(now, json, ImportOptions());
    QVERIFY(plan);
    QVERIFY2(plan->problems.empty(),
             plan->problems.empty() ? "" : qPrintable(plan->problems.front().toString()));
    now.apply(plan->changes);
    QCOMPARE(now.table<PlanItem>().begin()->challenge, challengeByCode(now, u"C1"_s)->id);
}

void TestRoundTrip::jsonThatIsNone()
{
    const Snapshot now = emptyPortfolio();
    QVERIFY(!planJsonImport(now, "{", {}));
    QVERIFY(!planJsonImport(now, "{\"a\": 1}", {}));
    QVERIFY(!planJsonImport(now, "{\"format\": \"stint\", \"version\": 99}", {}));
    const auto plan = planJsonImport(now,
                                     "[{\"code\": \"9\", \"title\": \"Nine\", \"owner\": \"Ana "
                                     "Diaz\", \"status\": 7}, {\"code\": \"x\"}, 3]",
                                     {});
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->skipped, 2);
    QCOMPARE(plan->newPeople, QStringList{u"Ana Diaz"_s});
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
