// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as of a past day: every page shows it, none changes anything, and the way back
// leads to where one was.
#include "app/application.h"
#include "model/domain/draft.h"
#include "model/edit/portfolio.h"
#include "tests/support/samplecity.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/pastbar.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

const QDate past(2026, 11, 20);
const QDate today(2026, 11, 30);

QAction *action(const ui::MainWindow &window, const QString &start)
{
    for (QAction *action : window.actions()) {
        if (action->text().remove(u'&').startsWith(start))
            return action;
    }
    return nullptr;
}

QPushButton *button(const QWidget *where, const QString &text)
{
    for (auto *button : where->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool says(const QWidget *where, const QString &words)
{
    const auto labels = where->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class TestLookBack : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_city;
    Id<Challenge> m_permits;
    std::unique_ptr<app::Application> m_app;

    void start(QDate day)
    {
        m_app.reset();
        m_app = std::make_unique<app::Application>(
            *qobject_cast<QApplication *>(QCoreApplication::instance()),
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
            Clock::fixed(QDateTime(day, QTime(9, 12))));
        m_app->window().resize(1440, 900);
        m_app->window().show();
        QVERIFY(m_app->open(m_city, false));
        m_app->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    }
    void rename(const QString &title)
    {
        edit::Portfolio &portfolio = *m_app->portfolio();
        Challenge challenge = *portfolio.now().find(m_permits);
        challenge.title = title;
        Draft draft(portfolio.now());
        draft.update(challenge);
        QVERIFY(portfolio.perform(draft.finish(u"rename it"_s)));
    }
    ui::PastBar *bar() { return m_app->window().findChild<ui::PastBar *>(); }

private slots:
    /// The city as of 18 November; a challenge was renamed on the 30th.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"language"_s, u"en"_s);
        settings.setValue(u"person"_s, u"Helen Fraser"_s);
        settings.sync();
        m_city =
            m_folder.filePath(u"%1.stint"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        const test::SampleCity city = test::sampleCity();
        m_permits = city.permits;
        QVERIFY(test::openSampleCity(city, m_city, u"Helen Fraser"_s));
        start(today);
        rename(u"Quicker permits"_s);
    }
    void cleanup() { m_app.reset(); }

    void isAskedForByKeyboard()
    {
        ui::MainWindow &window = m_app->window();
        window.goTo({u"challenge"_s, EntityKind::Challenge, m_permits.value, {}});
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar()->isVisible());
        auto *day = bar()->findChild<QDateEdit *>();
        QCOMPARE(day->minimumDate(), test::sampleToday);
        QCOMPARE(day->maximumDate(), today.addDays(-1));
        QVERIFY(day->hasFocus());
        day->setDate(past);
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_VERIFY(
            says(bar(), u"The portfolio as of 20 Nov 2026. Nothing can be changed here."_s));
        QCOMPARE(window.currentPage()->here().id, m_permits.value);
        QVERIFY(window.windowTitle().contains(u"as of 20 Nov 2026"_s));
        QVERIFY(!action(window, u"Save a copy"_s)->isEnabled());
        QVERIFY(!action(window, u"Undo"_s)->isEnabled());

        // Another day from there, and back to where one was.
        window.goTo({u"people"_s, EntityKind::None, 0, {}});
        day = bar()->findChild<QDateEdit *>();
        QCOMPARE(day->maximumDate(), today.addDays(-1));
        day->setDate(past.addDays(1));
        QTest::mouseClick(button(bar(), u"Show that day"_s), Qt::LeftButton);
        QTRY_VERIFY(says(bar(), u"21 Nov 2026"_s));
        QCOMPARE(window.currentPage()->name(), u"people"_s);
        QTest::mouseClick(button(bar(), u"Back to today"_s), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(window.currentPage()->here().id, m_permits.value);
        QVERIFY(action(window, u"Undo"_s)->isEnabled());
        QVERIFY(!window.windowTitle().contains(u"as of"_s));
    }

    void escapeDoesNotAskAnyMore()
    {
        action(m_app->window(), u"View as of"_s)->trigger();
        QVERIFY(bar()->isVisible());
        QTest::keyClick(bar()->findChild<QDateEdit *>(), Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
    }

    void everyPageShowsThatDayAndChangesNothing()
    {
        ui::MainWindow &window = m_app->window();
        QVERIFY(m_app->lookBack(past));
        const Snapshot before = m_app->portfolio()->now();
        for (const ui::Page *page : window.pages()) {
            const bool ofOne = page->name() == "challenge"_L1 || page->name() == "gate"_L1;
            window.goTo({page->name(),
                         ofOne ? EntityKind::Challenge : EntityKind::None,
                         ofOne ? m_permits.value : 0,
                         {}});
            QTest::qWait(50);
            QCOMPARE(window.currentPage()->name(), page->name());
            QVERIFY2(bar()->isVisible(), qPrintable(page->name()));
            QVERIFY2(says(&window, u"Data as of Fri 20 Nov 2026"_s), qPrintable(page->name()));
            QVERIFY2(!says(&window, u"Quicker permits"_s), qPrintable(page->name()));
            // Whatever a page offers, it does not get through.
            for (QAction *offered : page->pageActions()) {
                const QString menu = offered->property("menu").toString();
                if (menu == "Challenge"_L1 && offered->isEnabled())
                    QVERIFY2(!offered->text().startsWith(u"New"_s), qPrintable(offered->text()));
            }
        }
        QVERIFY(m_app->portfolio()->now().sameContent(before));
        // What was late then is late; what came later is not known of.
        window.goTo({u"home"_s, EntityKind::None, 0, {}});
        QVERIFY(!says(&window, u"rename it"_s));
    }

    void sessionIsThatOfToday()
    {
        ui::MainWindow &window = m_app->window();
        window.goTo({u"people"_s, EntityKind::None, 0, {}});
        QVERIFY(m_app->lookBack(past));
        window.goTo({u"timeline"_s, EntityKind::None, 0, {}});
        window.close();
        m_app.reset();
        start(today);
        m_app->window().restoreSession();
        QCOMPARE(m_app->window().currentPage()->name(), u"people"_s);
        QVERIFY(!bar()->isVisible());
    }

    void anotherFileEndsIt()
    {
        const QString other = m_folder.filePath(u"other.stint"_s);
        QVERIFY(m_app->lookBack(past));
        emit m_app->window().newFileRequested(other);
        QTRY_COMPARE(m_app->portfolio()->path(), other);
        QVERIFY(!bar()->isVisible());
        // Its history begins today.
        action(m_app->window(), u"View as of"_s)->trigger();
        QVERIFY(!bar()->isVisible());
        QVERIFY(says(&m_app->window(), u"history begins today"_s));
    }
};

QTEST_MAIN(TestLookBack)
#include "tst_lookback.moc"
