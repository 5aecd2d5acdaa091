// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing as people do it: the preview on the challenge's page, a file, and the import page of
// another city, where it is seen before it is taken in, updated, and undone.
#include "model/domain/draft.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/challengepage.h"
#include "ui/pages/challenge/sharepanel.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/import/valuesmodel.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestSharing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    ChallengeFilter m_filter;
    std::unique_ptr<edit::Portfolio> m_there;
    std::unique_ptr<edit::Portfolio> m_here;
    std::unique_ptr<ChallengePage> m_page;
    std::unique_ptr<ImportPage> m_import;

    std::unique_ptr<edit::Portfolio> portfolio()
    {
        return test::openSampleCity(m_city, m_folder.filePath(u"%1.stint"_s.arg(++m_files)),
                                    u"Ana"_s);
    }
    template <class Row>
    static void edit(edit::Portfolio &portfolio, const Row &row)
    {
        Draft draft(portfolio.now());
        draft.update(row);
        QVERIFY(portfolio.perform(draft.finish(u"edit"_s)));
    }
    SharePanel *panel() const { return m_page->findChild<SharePanel *>(); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    template <class W>
    W *named(const QString &name) const
    {
        for (W *widget : panel()->findChildren<W *>()) {
            if (widget->accessibleName() == name ||
                widget->property("text").toString().remove(u'&') == name)
                return widget;
        }
        return nullptr;
    }
    void load()
    {
        const QString path = m_folder.filePath(u"shared.stintchallenge"_s);
        panel()->openFor(m_city.permits);
        QVERIFY(panel()->saveTo(path));
        m_import->load(path);
        QTRY_VERIFY(!m_import->isBusy());
    }
    ValuesModel *values() const { return m_import->findChild<ValuesModel *>(); }
    QAction *importAction() const { return m_import->pageActions().last(); }

private slots:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
        m_there = portfolio();
        m_here = portfolio();
        Settings settings = m_here->now().settings();
        settings.city = u"Riverton"_s;
        edit(*m_here, settings);
        m_page = std::make_unique<ChallengePage>(Context{m_there.get(), &m_filter});
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({u"challenge"_s, EntityKind::Challenge, m_city.permits.value, u"share"_s});
        m_import = std::make_unique<ImportPage>(Context{m_here.get(), &m_filter});
        m_import->resize(1280, 720);
        m_import->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_import.reset();
        m_there.reset();
        m_here.reset();
    }

    void showsWhatGoes()
    {
        QVERIFY(panel()->isVisible());
        const auto *texts = named<RowList>(u"Texts that go"_s);
        const int before = texts->rowCount();
        QVERIFY(before > 5);
        QVERIFY(!texts->model()->index(0, 0).data().toString().contains(u"Look at this"_s));
        Challenge challenge = *m_there->now().find(m_city.permits);
        challenge.tried = u"Nadia Tremblay asked the counter.\nTwice."_s;
        edit(*m_there, challenge);
        QTRY_COMPARE(texts->rowCount(), before + 1);
        QVERIFY(texts->row(0).cells.last().strong.contains(u"Nadia Tremblay"_s));
        named<RowList>(u"Texts that go"_s)->setCurrentIndex(texts->model()->index(0, 0));
        QCOMPARE(named<QPlainTextEdit>(u"The whole text"_s)->toPlainText(), challenge.tried);

        const auto *goes = named<RowList>(u"What goes"_s);
        const int kinds = goes->rowCount();
        Note note;
        note.challenge = m_city.permits;
        note.text = u"Between us."_s;
        Draft draft(m_there->now());
        draft.add(note);
        QVERIFY(m_there->perform(draft.finish(u"note"_s)));
        QCoreApplication::processEvents();
        QCOMPARE(goes->rowCount(), kinds);
        named<QCheckBox>(u"Notes"_s)->click();
        QCOMPARE(goes->rowCount(), kinds + 1);
    }

    void confidentialIsRefused()
    {
        Challenge challenge = *m_there->now().find(m_city.permits);
        challenge.confidential = true;
        edit(*m_there, challenge);
        QTRY_VERIFY(!named<QPushButton>(u"Save file…"_s)->isEnabled());
        QVERIFY(!panel()->saveTo(m_folder.filePath(u"no.stintchallenge"_s)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.stintchallenge"_s)));
    }

    void escapeAndTheActionLeadOutAndIn()
    {
        QTest::keyClick(named<RowList>(u"Texts that go"_s), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        action(u"Share with another city…"_s)->trigger();
        QVERIFY(panel()->isVisible());
        QVERIFY(m_page->partNames().contains(u"share"_s));
    }

    void isSeenTakenInAndUndone()
    {
        const Snapshot before = m_here->now();
        load();
        QVERIFY(values()->rowCount() > 5);
        QCOMPARE(values()->index(0, ValuesModel::Fate).data().toString(), u"New"_s);
        QVERIFY(m_here->now().sameContent(before));
        QSignalSpy links(m_import.get(), &Page::linkActivated);
        importAction()->trigger();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<Link>().page, u"challenge"_s);
        QCOMPARE(m_here->now().table<Challenge>().size(), before.table<Challenge>().size() + 1);
        QVERIFY(m_here->undo());
        QVERIFY(m_here->now().sameContent(before));
        QVERIFY(m_here->redo());
        load();
        QVERIFY(!importAction()->isEnabled()); // all of it is there
    }

    void whatWasChangedHereIsReplacedOnlyIfAsked()
    {
        load();
        importAction()->trigger();
        const auto taken = [this] {
            const auto &all = m_here->now().table<Challenge>();
            return *std::ranges::find_if(all,
                                         [](const Challenge &c) { return !c.takenFrom.isEmpty(); });
        };
        const QString theirs = taken().title;
        Challenge mine = taken();
        mine.title = u"Our own words"_s;
        edit(*m_here, mine);
        load();
        QVERIFY(values()->keepsOwn());
        QCOMPARE(values()->index(0, ValuesModel::Here).data().toString(), mine.title);
        QCOMPARE(values()->index(0, ValuesModel::Comes).data().toString(), theirs);
        QVERIFY(!importAction()->isEnabled());
        QCheckBox *replace = nullptr;
        for (QCheckBox *box : m_import->findChildren<QCheckBox *>()) {
            if (box->text() == u"Replace what was changed here, too"_s)
                replace = box;
        }
        QVERIFY(replace->isVisible());
        replace->click();
        QTRY_VERIFY(!m_import->isBusy() && importAction()->isEnabled());
        importAction()->trigger();
        QCOMPARE(taken().title, theirs);
    }
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
