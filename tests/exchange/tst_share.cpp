// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge goes from one portfolio to another and is updated there: what goes and what never
// does, what was changed here since, and files that somebody has tampered with.
#include "model/exchange/importplan.h"
#include "model/exchange/sharedfile.h"
#include "model/exchange/sharewriter.h"
#include "tests/exchange/exchangefixture.h"
#include "tests/support/samplecity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestShare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingPersonalGoes();
    void flagsWhatLooksPersonal_data();
    void flagsWhatLooksPersonal();
    void choices();
    void refusals();
    void takesIn();
    void tellsWhatTheyReport();
    void sameFileChangesNothing();
    void updates();
    void whatWasChangedHereStays();
    void anOlderFileTakesNothingBack();
    void whatWasRemoved();
    void isKnownWithoutTheKeptFile();
    void hostileFiles_data();
    void hostileFiles();
    void damagedFiles();

private:
    QByteArray share(const ShareChoices &with = {}) const
    {
        return shareChallenge(m_there, m_city.permits, with, test::sampleToday).value().file;
    }
    ImportPlan plan(const QByteArray &file, bool replaceOwn = false) const
    {
        ImportOptions options;
        options.today = test::sampleToday.addDays(10);
        options.replaceOwn = replaceOwn;
        auto made = planSharedImport(m_here, file, options);
        return made ? std::move(*made) : ImportPlan();
    }
    void take(const QByteArray &file, bool replaceOwn = false)
    {
        const Snapshot before = m_here;
        const ImportPlan made = plan(file, replaceOwn);
        m_here.apply(made.changes);
        m_here.nextId = std::max(m_here.nextId, m_nextId);
        Snapshot undone = m_here;
        undone.apply(made.changes.inverted());
        QVERIFY(undone.sameContent(before));
    }
    template <class Row>
    void edit(Snapshot &in, const Row &row)
    {
        in.table<Row>().put(row);
    }
    const Challenge &taken() const
    {
        const auto &all = m_here.table<Challenge>();
        return *std::ranges::find_if(all,
                                     [](const Challenge &c) { return !c.takenFrom.isEmpty(); });
    }
    const PlanItem &item(const QString &name) const
    {
        const auto &all = m_here.table<PlanItem>();
        return *std::ranges::find(all, name, &PlanItem::name);
    }
    template <class Row>
    static qsizetype countOf(const Snapshot &in, Id<Challenge> challenge)
    {
        return std::ranges::count(in.table<Row>(), challenge, &Row::challenge);
    }
    static int fates(const ImportPlan &plan, ValueFate::Kind kind)
    {
        return static_cast<int>(std::ranges::count(plan.values, kind, &ValueFate::kind));
    }
    static QJsonObject json(const QByteArray &file)
    {
        return QJsonDocument::fromJson(file).object();
    }

    /// The sample city with a summary and links in the plan that is shared.
    static Snapshot withPlan(const test::SampleCity &city);

    test::SampleCity m_city;
    Snapshot m_there; ///< the sample city, which shares
    Snapshot m_here;
    qint64 m_nextId = 1'000'000;
};

void TestShare::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_city = test::sampleCity();
    m_there = withPlan(m_city);
    m_here = emptyPortfolio();
}

Snapshot TestShare::withPlan(const test::SampleCity &city)
{
    Draft draft(city.snapshot);
    PlanItem summary;
    summary.challenge = city.permits;
    summary.name = u"Learn"_s;
    summary.kind = PlanKind::Summary;
    const Id<PlanItem> parent = draft.add(summary);
    Id<PlanItem> last;
    for (PlanItem item : Table<PlanItem>(city.snapshot.table<PlanItem>())) {
        item.parent = last ? Id<PlanItem>() : parent;
        draft.update(item);
        Dependency link;
        link.predecessor = last;
        link.successor = item.id;
        if (last)
            draft.add(link);
        last = item.id;
    }
    Snapshot with = city.snapshot;
    with.apply(draft.finish({}));
    return with;
}

void TestShare::nothingPersonalGoes()
{
    for (Organisation organisation : Table<Organisation>(m_there.table<Organisation>())) {
        organisation.contact = u"desk-%1@example.org"_s.arg(organisation.id.value);
        edit(m_there, organisation);
    }
    for (Person person : Table<Person>(m_there.table<Person>())) {
        person.email = u"p%1@example.org"_s.arg(person.id.value);
        person.phone = u"555-01%1"_s.arg(person.id.value % 90 + 10);
        edit(m_there, person);
    }
    QStringList secrets;
    for (const Organisation &o : m_there.table<Organisation>())
        secrets << o.contact;
    for (const Person &p : m_there.table<Person>())
        secrets << p.name << p.email << p.phone;
    const ShareChoices all{true, true, true};
    for (const Challenge &challenge : m_there.table<Challenge>()) {
        const auto share = shareChallenge(m_there, challenge.id, all, test::sampleToday);
        QVERIFY2(share, qPrintable(share.error().message));
        QString file = QString::fromUtf8(share->file);
        for (const Share::Text &text : share->texts) {
            if (text.doubt.isEmpty())
                continue;
            const QString quoted = QString::fromUtf8(
                QJsonDocument(QJsonArray{text.text}).toJson(QJsonDocument::Compact));
            file.remove(quoted.sliced(2, quoted.size() - 4));
        }
        for (const QString &secret : secrets)
            QVERIFY2(secret.isEmpty() || !file.contains(secret, Qt::CaseInsensitive),
                     qPrintable(challenge.code + u": "_s + secret));
    }
}

void TestShare::flagsWhatLooksPersonal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("flagged");
    const auto row = [](const char *name, const QString &text, bool flagged) {
        QTest::newRow(name) << text << flagged;
    };
    row("e-mail", u"write to clerk@city.example.org."_s, true);
    row("phone", u"call (514) 555-0134"_s, true);
    row("foreign phone", u"au +33 1 42 92 81 00"_s, true);
    row("local phone", u"extension 555-0134"_s, true);
    row("name", u"as NADIA  tremblay said"_s, true);
    row("family name", u"Fraser wants it by May"_s, true);
    row("no family name", u"the frasers of this world"_s, false);
    row("given name", u"asked Nadia about it"_s, true);
    row("name behind a title", u"met Mrs Abernathy twice"_s, true);
    row("French title", u"selon M. de Grandpré"_s, true);
    row("street", u"the house at 55 Elm St was empty"_s, true);
    row("numbered street", u"300 W 5th Avenue"_s, true);
    row("French street", u"le 55, rue de l’Orme"_s, true);
    row("French avenue", u"12 bis avenue Foch"_s, true);
    row("no street", u"3 avenues and 40 Open Streets in 2026"_s, false);
    row("no given name", u"the nadia of fortune"_s, false);
    row("dates and amounts", u"2026-11-18, 2024-2026, CAD 1 200 000, 41 days"_s, false);
    row("plain", u"Permits for small homes take too long."_s, false);
}

void TestShare::flagsWhatLooksPersonal()
{
    QFETCH(QString, text);
    QFETCH(bool, flagged);
    Challenge challenge = *m_there.find(m_city.fresh);
    challenge.rootCauses = text;
    edit(m_there, challenge);
    const auto share = shareChallenge(m_there, challenge.id, {}, test::sampleToday);
    QVERIFY(share);
    const auto it = std::ranges::find(share->texts, text.simplified(),
                                      [](const Share::Text &t) { return t.text.simplified(); });
    QVERIFY(it != share->texts.end());
    QVERIFY2(it->doubt.isEmpty() != flagged, qPrintable(it->doubt));
    QCOMPARE(it->where, u"Root causes"_s);
    QCOMPARE(share->doubts() > 0, flagged);
    if (flagged)
        QVERIFY(it == share->texts.begin());
}

void TestShare::choices()
{
    Challenge challenge = *m_there.find(m_city.permits);
    challenge.budget = Money{12'345'600, u"CAD"_s};
    challenge.extras.insert(77, u"Ward 9"_s);
    ExtraField ward;
    ward.id = Id<ExtraField>(77);
    ward.name = u"Ward"_s;
    Note note;
    note.id = Id<Note>(78);
    note.challenge = challenge.id;
    note.text = u"Between us: slow."_s;
    edit(m_there, challenge);
    edit(m_there, ward);
    edit(m_there, note);
    const QByteArray secrets[] = {"12345600", "Between us", "Ward 9"};
    for (const QByteArray &secret : secrets)
        QVERIFY2(!share().contains(secret), secret);
    const ShareChoices single[] = {{.money = true}, {.notes = true}, {.extras = true}};
    for (int i = 0; i < 3; ++i) {
        for (int k = 0; k < 3; ++k)
            QCOMPARE(share(single[i]).contains(secrets[k]), i == k);
    }
    const auto preview = shareChallenge(m_there, m_city.permits, {}, test::sampleToday);
    const auto stays = [&](const QString &what) {
        const auto it = std::ranges::find(preview->stays, what, &Share::Count::what);
        return it == preview->stays.end() ? 0 : it->count;
    };
    QCOMPARE(stays(u"Budget"_s), 1);
    QCOMPARE(stays(u"Owner"_s), 1);
    QVERIFY(stays(u"Notes"_s) >= 1);
    take(share({true, true, true}));
    QCOMPARE(taken().budget, challenge.budget);
    QCOMPARE(extraOf(m_here, taken(), u"Ward"_s), u"Ward 9"_s);
}

void TestShare::refusals()
{
    Challenge challenge = *m_there.find(m_city.permits);
    challenge.confidential = true;
    edit(m_there, challenge);
    auto share = shareChallenge(m_there, challenge.id, {}, test::sampleToday);
    QVERIFY(!share);
    QVERIFY(share.error().message.contains(u"confidential"_s));
    Settings settings = m_there.settings();
    settings.city.clear();
    edit(m_there, settings);
    share = shareChallenge(m_there, m_city.fresh, {}, test::sampleToday);
    QVERIFY(!share);
    QVERIFY(share.error().message.contains(u"Set-up"_s));
    QVERIFY(!shareChallenge(m_there, Id<Challenge>(999'999), {}, test::sampleToday));
    m_there = withPlan(m_city);
    Dependency back = *m_there.table<Dependency>().begin();
    std::swap(back.predecessor, back.successor);
    back.id = Id<Dependency>(600'000);
    edit(m_there, back);
    share = shareChallenge(m_there, m_city.permits, {}, test::sampleToday);
    QVERIFY(!share);
    QVERIFY2(share.error().message.contains(u"loop"_s), qPrintable(share.error().message));
    m_there = m_here = m_city.snapshot;
    const auto home = planSharedImport(m_here, this->share(), {});
    QVERIFY(!home);
    QVERIFY(home.error().message.contains(u"here already"_s));
}

void TestShare::takesIn()
{
    const Challenge &theirs = *m_there.find(m_city.permits);
    take(share());
    QCOMPARE(m_here.table<Challenge>().size(), 1);
    const Challenge &mine = taken();
    QCOMPARE(mine.title, theirs.title);
    QCOMPARE(mine.question, theirs.question);
    QCOMPARE(mine.code, u"26-01"_s);
    QCOMPARE(m_here.title(EntityKind::Stage, mine.stage.value), u"Intake"_s);
    QCOMPARE(mine.stageSince, test::sampleToday.addDays(10));
    QCOMPARE(mine.status, Status::Unknown);
    QVERIFY(!mine.owner && !mine.sponsor);
    QCOMPARE(mine.takenFrom, u"%1, 26-05, 18 Nov 2026"_s.arg(m_there.settings().city));
    QCOMPARE(countOf<PlanItem>(m_here, mine.id), countOf<PlanItem>(m_there, theirs.id));
    QCOMPARE(countOf<Risk>(m_here, mine.id), countOf<Risk>(m_there, theirs.id));
    QVERIFY(m_here.table<Person>().isEmpty() && m_here.table<Decision>().isEmpty());
    for (const PlanItem &own : m_here.table<PlanItem>()) {
        const auto &all = m_there.table<PlanItem>();
        const auto other = std::ranges::find_if(
            all, [&](const PlanItem &p) { return p.challenge == theirs.id && p.name == own.name; });
        QCOMPARE(own.duration.minutes, other->duration.minutes);
        QCOMPARE(m_here.title(EntityKind::PlanItem, own.parent.value),
                 m_there.title(EntityKind::PlanItem, other->parent.value));
        QCOMPARE(own.progress, 0);
        QVERIFY(!own.stint && !own.actualStart.isValid());
    }
    QVERIFY(!m_here.table<Dependency>().isEmpty());
}

void TestShare::tellsWhatTheyReport()
{
    take(share());
    QCOMPARE(m_here.table<Note>().size(), 1);
    const QString text = m_here.table<Note>().begin()->text;
    QVERIFY2(text.contains(u"Stage: Prototype"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Status: At risk"_s), qPrintable(text));
}

void TestShare::sameFileChangesNothing()
{
    take(share());
    const ImportPlan again = plan(share());
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.added + again.updated, 0);
    QCOMPARE(again.unchanged, again.rowsRead);
    QVERIFY(again.values.empty());
}

void TestShare::updates()
{
    take(share());
    const qsizetype items = m_here.table<PlanItem>().size();
    Challenge theirs = *m_there.find(m_city.permits);
    theirs.title = u"Permits in twenty days"_s;
    edit(m_there, theirs);
    const auto &plans = m_there.table<PlanItem>();
    PlanItem first = *std::ranges::find(plans, theirs.id, &PlanItem::challenge);
    const QString name = first.name;
    first.note = u"Two rounds"_s;
    edit(m_there, first);
    PlanItem added;
    added.id = Id<PlanItem>(500'000);
    added.challenge = theirs.id;
    added.name = u"Tell everybody"_s;
    edit(m_there, added);
    const ImportPlan made = plan(share());
    QCOMPARE(made.added, 1);
    QCOMPARE(made.updated, 2);
    QCOMPARE(fates(made, ValueFate::Changes), 2);
    QCOMPARE(made.values.front().field, u"Title"_s);
    QCOMPARE(made.values.front().comes, theirs.title);
    take(share());
    QCOMPARE(m_here.table<Challenge>().size(), 1);
    QCOMPARE(m_here.table<PlanItem>().size(), items + 1);
    QCOMPARE(taken().title, theirs.title);
    QCOMPARE(item(name).note, u"Two rounds"_s);
}

void TestShare::whatWasChangedHereStays()
{
    take(share());
    Challenge mine = taken();
    mine.title = u"Our own words"_s;
    mine.equity = u"Asked our residents"_s;
    edit(m_here, mine);
    Challenge theirs = *m_there.find(m_city.permits);
    theirs.title = u"Permits in twenty days"_s;
    theirs.tagline = u"Faster"_s;
    edit(m_there, theirs);
    const ImportPlan made = plan(share());
    QCOMPARE(fates(made, ValueFate::Stays), 2);
    QCOMPARE(fates(made, ValueFate::Changes), 1);
    take(share());
    QCOMPARE(taken().title, mine.title);
    QCOMPARE(taken().equity, mine.equity);
    QCOMPARE(taken().tagline, u"Faster"_s);
    take(share(), true);
    QCOMPARE(taken().title, theirs.title);
    QCOMPARE(taken().equity, theirs.equity);
    QCOMPARE(m_here.table<Challenge>().size(), 1);
}

void TestShare::anOlderFileTakesNothingBack()
{
    const QByteArray old =
        shareChallenge(m_there, m_city.permits, {}, test::sampleToday.addDays(-9)).value().file;
    Challenge renamed = *m_there.find(m_city.permits);
    renamed.title = u"Permits in ten days"_s;
    edit(m_there, renamed);
    take(share());
    ImportOptions options;
    options.today = test::sampleToday;
    const auto refused = planSharedImport(m_here, old, options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"is older"_s), qPrintable(refused.error().message));
    options.replaceOwn = true; // somebody means it
    QVERIFY(planSharedImport(m_here, old, options));
}

void TestShare::whatWasRemoved()
{
    take(share());
    const qsizetype risks = m_here.table<Risk>().size();
    QVERIFY(risks > 1);
    const Risk mine = *m_here.table<Risk>().begin();
    m_here.table<Risk>().remove(mine.id);
    const auto &all = m_there.table<Risk>();
    const Risk theirs = *std::ranges::find_if(
        all, [&](const Risk &r) { return r.challenge == m_city.permits && r.title != mine.title; });
    m_there.table<Risk>().remove(theirs.id);
    const ImportPlan made = plan(share());
    QCOMPARE(fates(made, ValueFate::Stays), 1);
    QCOMPARE(fates(made, ValueFate::GoneThere), 1);
    take(share());
    QCOMPARE(m_here.table<Risk>().size(), risks - 1);
    take(share(), true);
    QCOMPARE(m_here.table<Risk>().size(), risks);
}

void TestShare::isKnownWithoutTheKeptFile()
{
    take(share());
    const qsizetype items = m_here.table<PlanItem>().size();
    const qsizetype links = m_here.table<Dependency>().size();
    for (const Attachment &file : Table<Attachment>(m_here.table<Attachment>()))
        m_here.table<Attachment>().remove(file.id);
    Challenge theirs = *m_there.find(m_city.permits);
    theirs.title = u"Permits in twenty days"_s;
    edit(m_there, theirs);
    take(share());
    QCOMPARE(m_here.table<Challenge>().size(), 1);
    QCOMPARE(m_here.table<PlanItem>().size(), items);
    QCOMPARE(m_here.table<Dependency>().size(), links);
    QVERIFY(taken().title != theirs.title); // nobody knows any more who changed it
}

void TestShare::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    m_city = test::sampleCity();
    m_there = withPlan(m_city);
    const QJsonObject sound = json(share());
    const auto row = [](const char *name, const QJsonObject &file, const QString &words) {
        QTest::newRow(name) << QJsonDocument(file).toJson() << words;
    };
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject file = sound;
        file[key] = value;
        return file;
    };
    /// One value of the n-th row of a list is another.
    const auto tampered = [&](const QString &list, int n, const QString &key,
                              const QJsonValue &value) {
        QJsonArray rows = sound[list].toArray();
        QJsonObject changed = rows[n].toObject();
        changed[key] = value;
        rows[n] = changed;
        return with(list, rows);
    };
    QTest::newRow("empty") << QByteArray() << u"no shared challenge"_s;
    QTest::newRow("cut off") << share().first(2000) << u"cut off"_s;
    QTest::newRow("deep") << "{\"format\": \"stint-challenge\", \"x\": " + QByteArray(5000, '[')
                          << u"no shared challenge"_s;
    QTest::newRow("huge") << QByteArray(mostSharedBytes + 1, ' ') << u"larger than"_s;
    row("another format", with(u"format"_s, u"stint"_s), u"no shared challenge"_s);
    row("newer", with(u"version"_s, 2), u"newer version"_s);
    row("no version", with(u"version"_s, QJsonValue()), u"newer version"_s);
    row("from nowhere", with(u"from"_s, QJsonObject()), u"where it comes from"_s);
    row("no challenge", with(u"challenges"_s, QJsonArray()), u"no challenge"_s);
    row("tasks are a text", with(u"tasks"_s, u"many"_s), u"no list"_s);
    row("a task is a number", with(u"tasks"_s, QJsonArray{7}), u"missing"_s);
    row("no title", tampered(u"challenges"_s, 0, u"title"_s, u""_s), u"“Title”"_s);
    row("wrong kind", tampered(u"tasks"_s, 0, u"duration_minutes"_s, u"long"_s), u"“Duration”"_s);
    row("absurd length", tampered(u"tasks"_s, 0, u"duration_minutes"_s, 9e15), u"“Duration”"_s);
    row("less than nothing", tampered(u"tasks"_s, 0, u"duration_minutes"_s, -60), u"“Duration”"_s);
    row("absurd date", tampered(u"challenges"_s, 0, u"due"_s, u"9999-01-01"_s), u"“Due”"_s);
    row("absurd text", tampered(u"challenges"_s, 0, u"tried"_s, QString(100'001, u'x')),
        u"“What was tried”"_s);
    row("text with a null", tampered(u"challenges"_s, 0, u"tried"_s, QString(QChar())),
        u"“What was tried”"_s);
    row("absurd position", tampered(u"tasks"_s, 0, u"position"_s, 2147483647), u"“Position”"_s);
    row("absurd name", tampered(u"challenges"_s, 0, u"stage"_s, QString(5000, u'x')), u"“Stage”"_s);
    row("tags of numbers", tampered(u"challenges"_s, 0, u"tags"_s, QJsonArray{1, 2}), u"“Tags”"_s);
    row("unknown choice", tampered(u"tasks"_s, 0, u"kind"_s, u"party"_s), u"“Kind”"_s);
    row("number twice", tampered(u"tasks"_s, 0, u"id"_s, sound[u"tasks"_s][1][u"id"_s]),
        u"there twice"_s);
    row("leads nowhere", tampered(u"dependencies"_s, 0, u"successor"_s, 987'654),
        u"leads to nothing"_s);
    row("of another challenge", tampered(u"tasks"_s, 0, u"challenge"_s, 5), u"leads to nothing"_s);
    row("part of itself", tampered(u"tasks"_s, 0, u"parent"_s, sound[u"tasks"_s][0][u"id"_s]),
        u"part of itself"_s);
    const QJsonValue link = sound[u"dependencies"_s][0];
    QJsonArray links = sound[u"dependencies"_s].toArray();
    links.append(QJsonObject{{u"id"_s, 1},
                             {u"predecessor"_s, link[u"successor"_s]},
                             {u"successor"_s, link[u"predecessor"_s]}});
    row("loop", with(u"dependencies"_s, links), u"loop"_s);
    QJsonArray many;
    for (int i = 1; i <= 20001; ++i)
        many.append(QJsonObject{{u"id"_s, i}, {u"title"_s, u"r"_s}});
    row("too many", with(u"risks"_s, many), u"without notes"_s);
}

void TestShare::hostileFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    const auto made = planSharedImport(m_here, file, {});
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(words), qPrintable(made.error().message));
}

void TestShare::damagedFiles()
{
    const QByteArray sound = share();
    QRandomGenerator random(20261118);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray file = sound;
        const int hits = 1 << random.bounded(6);
        for (int i = 0; i < hits; ++i)
            file[random.bounded(static_cast<int>(file.size()))] =
                "0123456789-{}[]\",:x"[random.bounded(19)];
        ImportOptions options;
        options.today = test::sampleToday;
        const auto made = planSharedImport(m_here, file, options);
        refused += !made;
        QVERIFY(made || !made.error().message.isEmpty());
        if (made) {
            Snapshot with = m_here;
            with.apply(made->changes);
            for (const Dependency &link : with.table<Dependency>())
                QVERIFY(with.find(link.predecessor) && with.find(link.successor));
        }
    }
    QVERIFY(refused > 50);
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
