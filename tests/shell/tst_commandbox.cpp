// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the command box, what hangs beneath it, and where Enter leads.
#include "model/store/connection.h"
#include "tests/shell/smallwindow.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/commandlistdelegate.h"
#include "ui/shell/places.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QSignalSpy>

using namespace stint;
using namespace stint::test;

namespace {

class PageWithRegisters : public SmallPage
{
public:
    PageWithRegisters(const QString &name, QStringList parts)
        : SmallPage(name, false)
        , m_parts(std::move(parts))
    {
    }
    QStringList partNames() const override { return m_parts; }

private:
    QStringList m_parts;
};

template <class Row>
Id<Row> add(edit::Portfolio &portfolio, Row row)
{
    Draft draft(portfolio.now());
    const Id<Row> id = draft.add(std::move(row));
    return portfolio.perform(draft.finish(u"add"_s)) ? id : Id<Row>();
}

QStringList headings(const CommandList &list)
{
    QStringList texts;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(CommandListDelegate::HeadingRole).toBool())
            texts << index.data().toString();
    }
    return texts;
}

QModelIndex lineOf(const CommandList &list, const QString &text)
{
    const auto found =
        list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    return found.value(0);
}

} // namespace

class TestCommandBox : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void marksTheWordsThatWereFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("beginning")
            << u"Permit waiting times"_s << u"wai"_s << QStringList{u"waiting"_s};
        QTest::newRow("inside") << u"Permit waiting times"_s << u"ait"_s << QStringList();
        QTest::newRow("two") << u"Permit waiting times"_s << u"TIME per"_s
                             << QStringList{u"Permit"_s, u"times"_s};
        QTest::newRow("accents") << u"L’Élan, élu"_s << u"el"_s << QStringList{u"Élan"_s, u"élu"_s};
        QTest::newRow("decomposed") << u"E\u0301lan"_s << u"éla"_s << QStringList{u"E\u0301lan"_s};
        QTest::newRow("code") << u"26-05 Permits"_s << u"26-05"_s << QStringList{u"26"_s, u"05"_s};
        QTest::newRow("nothing typed") << u"Permits"_s << u" * "_s << QStringList();
        QTest::newRow("nothing there") << QString() << u"a"_s << QStringList();
    }
    void marksTheWordsThatWereFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(foundIn(text, lookedFor(typed)).found(), "found");
    }

    /// A word that begins as it was typed comes before one that only has it inside.
    void wordsThatBeginSoComeFirst()
    {
        auto f = make();
        QAction inside(u"Zkeyzboard shortcuts"_s);
        QAction begins(u"Report: Zboard pack"_s);
        CommandBox *box = f->window->commandBox();
        box->setActions([&] { return QList{&inside, &begins}; });
        QTest::keyClicks(box, u"zboard"_s);
        QCOMPARE(box->listed(), (QStringList{begins.text(), inside.text()}));
        box->setActions({});
    }

    void groupsRowsByKind()
    {
        auto f = make();
        Person person;
        person.name = u"Perry Mason"_s;
        add(*f->portfolio, person);
        Note note;
        note.challenge = Id<Challenge>(f->challenges[0]);
        note.text = u"Asked at the counter\nThey said that a permit takes nine weeks."_s;
        add(*f->portfolio, note);
        CommandBox *box = f->window->commandBox();
        auto *list = f->window->findChild<CommandList *>();
        QTest::keyClicks(box, u"per"_s);
        QCOMPARE(headings(*list).first(), u"Challenges"_s);
        QVERIFY(headings(*list).contains(u"People"_s) && headings(*list).contains(u"Notes"_s));
        QCOMPARE(headings(*list).size(), 3);
        QCOMPARE(box->listed().size(), 3);

        // The words that were found: bold, and said.
        const QString code = f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->code;
        const QModelIndex challenge = lineOf(*list, box->listed().first());
        QCOMPARE(challenge.data(CommandListDelegate::TitleRole).value<FoundText>().found(),
                 QStringList{u"Permit"_s});
        QVERIFY(challenge.data(Qt::AccessibleTextRole).toString().endsWith(u"found: Permit"_s));
        // A note is told by its first line; the words stand further down.
        const QModelIndex line = lineOf(*list, u"Asked at the counter"_s);
        const auto mention = line.data(CommandListDelegate::MentionRole).value<FoundText>();
        QCOMPARE(mention.text, u"…said that a permit takes nine weeks."_s);
        QCOMPARE(mention.found(), QStringList{u"permit"_s});
        QCOMPARE(line.data(CommandListDelegate::NoteRole).toString(), code);
        const QString spoken = line.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Note"_s) && spoken.contains(code) &&
                     spoken.endsWith(u"found: permit"_s),
                 qPrintable(spoken));
    }

    void leadsToAGateByItsCode()
    {
        auto f = make();
        CommandBox *box = f->window->commandBox();
        const auto challenge = Id<Challenge>(f->challenges[0]);
        const QString code = f->portfolio->now().find(challenge)->code;
        QSignalSpy chosen(box, &CommandBox::gateChosen);
        QTest::keyClicks(box, code);
        QVERIFY(!box->listed().contains(u"Gate of "_s + code)); // the challenge is what is meant
        box->clear();
        QTest::keyClicks(box, u"gate "_s + code);
        QCOMPARE(box->listed().value(0), u"Gate of "_s + code);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), challenge.value);
    }

    /// What needs a selection is there, but not now: "nothing found" would deny that it exists.
    void saysWhatIsNotPossibleNow()
    {
        auto f = make();
        CommandBox *box = f->window->commandBox();
        const auto actions = f->window->findChildren<QAction *>();
        const auto undo = std::ranges::find_if(
            actions, [](const QAction *a) { return a->text().contains(u"ndo"_s); });
        QVERIFY(undo != actions.end());
        const QString name = CommandList::plainText(*undo);
        const bool enabled = (*undo)->isEnabled();
        auto *list = f->window->findChild<CommandList *>();
        for (const bool now : {true, false}) {
            (*undo)->setEnabled(now);
            box->clear();
            QTest::keyClicks(box, name);
            const qsizetype at = box->listed().indexOf(name);
            QVERIFY2(at >= 0, qPrintable(box->listed().join(u'|')));
            QCOMPARE(list->actionAt(list->currentIndex()) == *undo, now);
        }
        (*undo)->setEnabled(enabled);
        box->clear();
    }

    void keysGoOverHeadings()
    {
        auto f = make();
        Person person;
        person.name = u"Perry Mason"_s;
        const auto perry = add(*f->portfolio, person);
        CommandBox *box = f->window->commandBox();
        auto *list = f->window->findChild<CommandList *>();
        QSignalSpy chosen(box, &CommandBox::rowChosen);
        QTest::keyClicks(box, u"per"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->kindAt(list->currentIndex()), EntityKind::Challenge);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(list->kindAt(list->currentIndex()), EntityKind::Person);
        QTest::keyClick(box, Qt::Key_Down); // there is no further line
        QCOMPARE(list->kindAt(list->currentIndex()), EntityKind::Person);
        QTest::keyClick(box, Qt::Key_PageUp);
        QCOMPARE(list->kindAt(list->currentIndex()), EntityKind::Challenge);
        QTest::keyClick(box, Qt::Key_PageDown);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<EntityKind>(), EntityKind::Person);
        QCOMPARE(chosen[0][1].toLongLong(), perry.value);
        QVERIFY(box->text().isEmpty() && !list->isVisible());
    }

    void followsEditsAndUndo()
    {
        auto f = make();
        CommandBox *box = f->window->commandBox();
        QTest::keyClicks(box, u"zebra"_s);
        QCOMPARE(box->listed(), QStringList{u"Nothing found. Try fewer letters."_s});
        Note note;
        note.text = u"Zebra crossings"_s;
        add(*f->portfolio, note);
        box->clear();
        QTest::keyClicks(box, u"zebra"_s);
        QCOMPARE(box->listed(), QStringList{u"Zebra crossings"_s});
        QVERIFY(f->portfolio->undo());
        box->clear();
        QTest::keyClicks(box, u"zebra"_s);
        QCOMPARE(box->listed(), QStringList{u"Nothing found. Try fewer letters."_s});
    }

    /// A file of which only the index is damaged is one in which nothing can be searched, until the
    /// next edit.
    void saysThatNothingCanBeSearched()
    {
        auto f = make();
        {
            auto connection =
                store::Connection::open(f->portfolio->path(), store::Connection::Mode::ReadWrite);
            sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
            QVERIFY(
                (*connection)->run("UPDATE search_data SET block = x'FFFFFFFFFFFFFFFFFFFFFFFF'"));
        }
        CommandBox *box = f->window->commandBox();
        QTest::keyClicks(box, u"permit"_s);
        QCOMPARE(box->listed().size(), 1);
        QVERIFY2(box->listed().first().startsWith(u"Nothing can be searched"_s),
                 qPrintable(box->listed().first()));
        Note note;
        note.text = u"Zebra crossings"_s;
        QVERIFY(add(*f->portfolio, note));
        box->clear();
        QTest::keyClicks(box, u"permit"_s);
        QVERIFY(box->listed().first().contains(u"Permit waiting times"_s));
    }

    void everyKindLeadsSomewhere()
    {
        auto f = make();
        edit::Portfolio &portfolio = *f->portfolio;
        const Id<Challenge> permits(f->challenges[0]);
        Adoption adoption;
        adoption.challenge = permits;
        RolloutSite site;
        site.adoption = add(portfolio, adoption);
        site.name = u"North"_s;
        const auto north = add(portfolio, site);
        GateVote vote;
        vote.challenge = permits;
        const auto voted = add(portfolio, vote);
        Issue issue;
        issue.title = u"Nobody answers"_s;
        const auto unanswered = add(portfolio, issue);
        Handover line;
        line.adoption = site.adoption;
        line.text = u"Manual"_s;
        const auto manual = add(portfolio, line);
        Rating rating;
        rating.challenge = permits;
        const auto rated = add(portfolio, rating);
        Stocktake stocktake;
        stocktake.name = u"Spring"_s;
        Minute minute;
        minute.stocktake = add(portfolio, stocktake);
        minute.text = u"Of no challenge"_s;
        const auto said = add(portfolio, minute);
        Note note;
        note.text = u"Of no challenge"_s;
        const auto noted = add(portfolio, note);
        Baseline baseline; // a part of a challenge that is gone
        const auto lost = add(portfolio, baseline);
        const Snapshot &now = portfolio.now();
        QCOMPARE(challengeOf(now, EntityKind::RolloutSite, north.value), permits);
        QCOMPARE(challengeOf(now, EntityKind::Issue, unanswered.value), Id<Challenge>());

        PageWithRegisters registers(u"registers"_s, {u"issues"_s, u"notes"_s});
        SmallPage challenge(u"challenge"_s, true);
        const std::vector<Page *> pages{&challenge, &registers};
        const auto placed = [&](EntityKind kind, qint64 id) {
            const Link link = placeOf(kind, id, now);
            return link.page.isEmpty() ? registerOf(link, pages, now) : link;
        };
        QCOMPARE(placed(EntityKind::Challenge, permits.value),
                 (Link{u"challenge"_s, EntityKind::Challenge, permits.value, {}}));
        QCOMPARE(placed(EntityKind::Issue, unanswered.value),
                 (Link{u"registers"_s, EntityKind::Issue, unanswered.value, {}}));
        QCOMPARE(placed(EntityKind::Adoption, site.adoption.value),
                 (Link{u"challenge"_s, EntityKind::Adoption, site.adoption.value, u"adoption"_s}));
        QCOMPARE(placed(EntityKind::RolloutSite, north.value),
                 (Link{u"challenge"_s, EntityKind::RolloutSite, north.value, u"adoption"_s}));
        QCOMPARE(placed(EntityKind::Handover, manual.value),
                 (Link{u"challenge"_s, EntityKind::Handover, manual.value, u"adoption"_s}));
        QCOMPARE(placed(EntityKind::Rating, rated.value),
                 (Link{u"challenge"_s, EntityKind::Rating, rated.value, u"scores"_s}));
        QCOMPARE(placed(EntityKind::Stocktake, minute.stocktake.value),
                 (Link{u"stocktake"_s, EntityKind::Stocktake, minute.stocktake.value, {}}));
        QCOMPARE(placed(EntityKind::Minute, said.value),
                 (Link{u"stocktake"_s, EntityKind::Minute, said.value, {}}));
        QCOMPARE(placed(EntityKind::Note, noted.value),
                 (Link{u"registers"_s, EntityKind::Note, noted.value, {}}));
        QCOMPARE(placed(EntityKind::Baseline, lost.value), Link());
        QCOMPARE(placed(EntityKind::GateVote, voted.value),
                 (Link{u"gate"_s, EntityKind::Challenge, permits.value, {}}));
    }
};

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
