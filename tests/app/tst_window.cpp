// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a small city: every control has a name and is reached by Tab, on every page
// and in both languages; language and theme change while it is open; the session comes back.
#include "app/application.h"
#include "app/language.h"
#include "model/domain/draft.h"
#include "model/edit/portfolio.h"
#include "model/report/words.h"
#include "tests/support/samplecity.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/inspector.h"
#include "ui/shell/noticebar.h"
#include "ui/widgets/editors.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

QString describe(const QWidget *widget)
{
    QString path;
    for (const QWidget *w = widget; w && !w->isWindow(); w = w->parentWidget())
        path = u'/' + QString::fromLatin1(w->metaObject()->className()) + path;
    return path;
}

/// Visible controls that take the focus.
QList<QWidget *> controls(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool shown = widget->isVisible() && widget->isEnabled() && widget->window() == window;
        if (shown && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            found << widget;
    }
    return found;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// What Tab reaches from where the focus is, round to where it began.
QSet<QWidget *> reachedByTab(QWidget *window)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < 400; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            break;
        if (i > 2 && reached.contains(focus) && i > reached.size() + 3)
            break;
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        Q_UNUSED(window);
    }
    return reached;
}

/// English source → French, of what has a translation.
QHash<QString, QString> french()
{
    QHash<QString, QString> map;
    QFile file(QStringLiteral(STINT_SOURCE "/resources/translations/stint_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return map;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && !xml.attributes().hasAttribute("type"_L1)) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (text != source && !source.contains(u'%'))
                map.insert(source, text);
        }
    }
    return map;
}

QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (auto *box = qobject_cast<const QComboBox *>(widget))
            texts << box->currentText();
    }
    for (const QAction *action : window->findChildren<QAction *>())
        texts << action->text();
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_city;

    std::unique_ptr<app::Application> start(const QString &settings = u"settings.ini"_s)
    {
        auto application = std::make_unique<app::Application>(
            *qobject_cast<QApplication *>(QCoreApplication::instance()),
            std::make_unique<QSettings>(m_folder.filePath(settings), QSettings::IniFormat),
            Clock::fixed(QDateTime(test::sampleToday, QTime(9, 12))));
        application->window().resize(1440, 900);
        application->window().show();
        return application;
    }

private slots:
    void initTestCase()
    {
        m_city = m_folder.filePath(u"Port Marlow.stint"_s);
        const test::SampleCity city = test::sampleCity();
        QVERIFY(test::openSampleCity(city, m_city, u"Helen Fraser"_s));
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"language"_s, u"en"_s);
        settings.setValue(u"person"_s, u"Helen Fraser"_s);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void startPageOffersFirstSteps()
    {
        auto application = start(u"none.ini"_s);
        QVERIFY(!application->portfolio());
        int named = 0;
        for (QWidget *control : controls(&application->window())) {
            QVERIFY2(!nameOf(control).isEmpty(), qPrintable(describe(control)));
            ++named;
        }
        QVERIFY(named >= 5);
    }

    void controlsHaveNamesAndAreReached_data()
    {
        QTest::addColumn<QString>("page");
        auto application = start();
        QVERIFY(application->open(m_city, false));
        for (const ui::Page *page : application->window().pages())
            QTest::newRow(qPrintable(page->name())) << page->name();
    }
    void controlsHaveNamesAndAreReached()
    {
        QFETCH(QString, page);
        auto application = start();
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        ui::Link link{page, EntityKind::None, 0, {}};
        if (page == "challenge"_L1 || page == "gate"_L1) {
            link.kind = EntityKind::Challenge;
            link.id = application->portfolio()->now().ids(EntityKind::Challenge).front();
        }
        window.goTo(link);
        QCOMPARE(window.currentPage()->name(), page);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::qWait(150);

        QStringList wrong;
        const QList<QWidget *> all = controls(&window);
        for (QWidget *control : all)
            QVERIFY2(!nameOf(control).isEmpty(), qPrintable(describe(control)));
        window.commandBox()->setFocus(Qt::TabFocusReason);
        const QSet<QWidget *> reached = reachedByTab(&window);
        for (QWidget *control : all) {
            // Of a group of choices Tab reaches the one that is on; arrows reach the others.
            auto *button = qobject_cast<QAbstractButton *>(control);
            const bool inGroup = button && (button->group() || button->autoExclusive());
            if (!reached.contains(control) && !inGroup && control->isVisible())
                wrong << u"not reached by Tab: %1 \"%2\""_s.arg(describe(control), nameOf(control));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// No text stays English once French is chosen, wherever there is French for it.
    void languageChangesWhileOpen()
    {
        auto application = start();
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        QHash<QString, QString> words = french();
        for (const Stage &stage : application->portfolio()->now().table<Stage>())
            words.remove(stage.name); // the team's own word stays
        QStringList stayed;
        for (ui::Page *page : window.pages()) {
            if (!page->isInNavigation())
                continue;
            application->preferences().setLanguage(u"en"_s);
            window.goTo({page->name(), EntityKind::None, 0, {}});
            QTest::qWait(50);
            const QStringList before = textsOf(&window);
            application->preferences().setLanguage(u"fr"_s);
            const auto english = [&] {
                const QStringList after = textsOf(&window);
                QStringList list;
                for (const QString &text : before) {
                    if (words.contains(text) && after.contains(text) &&
                        !words.values().contains(text))
                        list << page->name() + u": "_s + text;
                }
                return list;
            };
            (void)QTest::qWaitFor([&] { return english().isEmpty(); }, 2000);
            stayed << english();
        }
        application->preferences().setLanguage(u"en"_s);
        stayed.removeDuplicates();
        QVERIFY2(stayed.isEmpty(), qPrintable(u'\n' + stayed.join(u'\n')));
        // And back again.
        QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
    }

    /// A French paper is French all through, from an English window too.
    void aPaperSpeaksItsOwnLanguage()
    {
        app::Language language;
        language.set(u"en"_s);
        auto french = std::make_shared<QTranslator>();
        QVERIFY(french->load(u":/i18n/stint_fr.qm"_s));
        const auto said = [] {
            return QCoreApplication::translate("Governance", "Somebody has to confirm it");
        };
        const QString english = said();
        QCOMPARE(english, u"Somebody has to confirm it"_s);
        {
            const report::Speaking speaking(
                report::Words(QLocale(QLocale::French, QLocale::Canada), french));
            QVERIFY(said() != english);
            QString elsewhere;
            std::unique_ptr<QThread> other(QThread::create([&] { elsewhere = said(); }));
            other->start();
            QVERIFY(other->wait());
            QCOMPARE(elsewhere, english);
        }
        QCOMPARE(said(), english);
    }

    void beginsInFrench()
    {
        QSettings(m_folder.filePath(u"french.ini"_s), QSettings::IniFormat)
            .setValue(u"language"_s, u"fr"_s);
        auto application = start(u"french.ini"_s);
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        for (const ui::Page *page : window.pages())
            window.goTo({page->name(), EntityKind::None, 0, {}});
        QCOMPARE(window.menuBar()->actions().first()->text(), french().value(u"&File"_s));
        application->preferences().setLanguage(u"en"_s);
    }

    void themeChangesWhileOpen()
    {
        auto application = start();
        QVERIFY(application->open(m_city, false));
        application->preferences().setTheme(ui::ThemeKind::Dark);
        QCOMPARE(ui::Theme::of(application->window().palette()).kind, ui::ThemeKind::Dark);
        const QImage dark = application->window().grab().toImage();
        QVERIFY(dark.pixelColor(4, dark.height() / 2).lightness() < 60);
        application->preferences().setTheme(ui::ThemeKind::Light);
        const QImage light = application->window().grab().toImage();
        QVERIFY(light.pixelColor(4, light.height() / 2).lightness() > 200);
    }

    void sessionComesBackPerFile()
    {
        {
            auto application = start();
            QVERIFY(application->open(m_city));
            application->window().goTo({u"people"_s, EntityKind::None, 0, {}});
            application->window().resize(1200, 760);
            application->window().close();
        }
        auto application = start();
        QVERIFY(application->open(m_city));
        QCOMPARE(application->window().currentPage()->name(), u"people"_s);
        QCOMPARE(application->window().size(), QSize(1200, 760));
        QCOMPARE(application->preferences().recentFiles().first(), m_city);
    }

    /// A small window has no room for it until somebody asks, also when it comes back.
    void aSmallWindowKeepsItsRoomForThePage()
    {
        const QString city = m_folder.filePath(u"Small.stint"_s);
        QVERIFY(QFile::copy(m_city, city));
        for (const bool wanted : {false, true, true}) {
            auto application = std::make_unique<app::Application>(
                *qobject_cast<QApplication *>(QCoreApplication::instance()),
                std::make_unique<QSettings>(m_folder.filePath(u"small.ini"_s),
                                            QSettings::IniFormat),
                Clock::fixed(QDateTime(test::sampleToday, QTime(9, 12))),
                app::Application::Start::Shown);
            ui::MainWindow &window = application->window();
            // The screen of tests is as small as a projector's: it takes all of it.
            QVERIFY(window.screen()->availableSize().height() >= window.frameSize().height());
            QVERIFY(window.width() < 1360);
            QVERIFY(application->open(city));
            window.goTo({u"challenges"_s, EntityKind::None, 0, {}});
            const auto actions = window.findChildren<QAction *>();
            const auto inspector = std::ranges::find_if(actions, [](const QAction *action) {
                return action->shortcut() == QKeySequence(Qt::Key_F9);
            });
            QVERIFY(inspector != actions.end());
            if (wanted && !(*inspector)->isChecked())
                (*inspector)->trigger();
            QCoreApplication::processEvents();
            QCOMPARE(window.isInspectorShown(), wanted);
            window.close();
        }
    }

    void aNewDayKeepsPageAndUndo()
    {
        auto application = start();
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        window.goTo({u"people"_s, EntityKind::None, 0, {}});
        edit::Portfolio &portfolio = *application->portfolio();
        Challenge challenge = *portfolio.now().table<Challenge>().begin();
        challenge.title += u" again"_s;
        Draft draft(portfolio.now());
        draft.update(challenge);
        QVERIFY(portfolio.perform(draft.finish(u"rename it"_s)));
        const QPointer<ui::Page> before = window.currentPage();
        application->beginDay();
        QTRY_VERIFY(!before);
        QCOMPARE(window.currentPage()->name(), u"people"_s);
        QCOMPARE(portfolio.undoWords(), u"rename it"_s);
        QVERIFY(portfolio.undo());
    }

    void aFileThatCannotBeOpenedLeavesTheOldOne()
    {
        auto application = start();
        QVERIFY(application->open(m_city, false));
        const QString wrong = m_folder.filePath(u"letter.stint"_s);
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear mayor,\n");
        file.close();
        emit application->window().openRequested(wrong);
        QTRY_VERIFY(says(*application, u"letter.stint"_s));
        QVERIFY(application->portfolio());
        QCOMPARE(application->portfolio()->path(), m_city);
    }

    /// What can't be written yet would go with its file.
    void anotherFileWaitsForWhatIsTyped()
    {
        const QString other = m_folder.filePath(u"waits.stint"_s);
        auto application = start();
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        window.goTo({u"challenges"_s, EntityKind::None, 0, {}});
        const qint64 first = application->portfolio()->now().table<Challenge>().begin()->id.value;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        emit window.currentPage()->selectionChanged(EntityKind::Challenge, {first});
        const auto dueField = [&]() -> QLineEdit * {
            for (QLineEdit *line : window.inspector()->findChildren<QLineEdit *>()) {
                if (line->isVisible() && line->accessibleName() == u"Due"_s)
                    return line;
            }
            return nullptr;
        };
        QTRY_VERIFY(dueField());
        QLineEdit *due = dueField();
        due->setFocus();
        QTest::keyClicks(due, u"the day after"_s);
        emit window.newFileRequested(other);
        QTRY_VERIFY(says(*application, u"the day after"_s));
        QCOMPARE(application->portfolio()->path(), m_city);
        QCOMPARE(due->text(), u"the day after"_s);
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Escape);
        emit window.newFileRequested(other);
        QTRY_COMPARE(application->portfolio()->path(), other);
    }

    void recentFileIsOpenedFromTheMenu()
    {
        const QString other = m_folder.filePath(u"other.stint"_s);
        auto application = start();
        ui::MainWindow &window = application->window();
        emit window.newFileRequested(other);
        QTRY_VERIFY(application->portfolio());
        QVERIFY(application->open(m_city, false));
        QMenu *recent = nullptr;
        for (QMenu *menu : window.findChildren<QMenu *>()) {
            if (menu->title() == u"Open &recent"_s)
                recent = menu;
        }
        QVERIFY(recent);
        recent->popup(window.pos());
        QTRY_VERIFY(recent->isVisible());
        QAction *wanted = recent->actions().value(1);
        QCOMPARE(wanted->text(), QDir::toNativeSeparators(other));
        // The menu goes away with the window's old document, but not under the mouse.
        QTest::mouseClick(recent, Qt::LeftButton, {}, recent->actionGeometry(wanted).center());
        QTRY_COMPARE(application->portfolio()->path(), other);
    }

    void typingIsNotSavedYetAndUndoPassesEmptyFields()
    {
        auto application = start();
        QVERIFY(application->open(m_city, false));
        ui::MainWindow &window = application->window();
        edit::Portfolio &portfolio = *application->portfolio();
        const qint64 first = portfolio.now().ids(EntityKind::Challenge).front();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.goTo({u"challenge"_s, EntityKind::Challenge, first, u"details"_s});
        QPointer<QLineEdit> field;
        // The tab is filled a moment after it is shown.
        const auto find = [&] {
            for (QLineEdit *line : window.currentPage()->findChildren<QLineEdit *>()) {
                if (line->isVisible() && line->isEnabled() && !line->isReadOnly() &&
                    ui::editorOf(line)) {
                    field = line;
                    line->setFocus();
                    break;
                }
            }
            QTest::qWait(150);
            return field && QApplication::focusWidget() == field;
        };
        QTRY_VERIFY(find());
        const auto says = [&](const QString &words) {
            const auto labels = window.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *l) { return l->text() == words; });
        };
        QVERIFY(says(u"All changes saved"_s));

        // Nothing was typed here, so Ctrl+Z is the document's.
        Challenge challenge = *portfolio.now().find(Id<Challenge>(first));
        const QString reason = challenge.statusReason;
        challenge.statusReason = u"Because"_s;
        Draft draft(portfolio.now());
        draft.update(challenge);
        QVERIFY(portfolio.perform(draft.finish(u"say why"_s)));
        QVERIFY(field);
        QTRY_COMPARE(QApplication::focusWidget(), field.data());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(portfolio.now().find(Id<Challenge>(first))->statusReason, reason);

        QTest::keyClicks(field, u"x"_s);
        QVERIFY(says(u"Not saved yet: Enter keeps it"_s));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // and this is the field's
        QVERIFY(!portfolio.redoWords().isEmpty());
        const qint64 revision = portfolio.now().revision;
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // once too often
        QCOMPARE(portfolio.now().revision, revision);
        QTest::keyClicks(field, u" and more"_s);
        QVERIFY(says(u"Not saved yet: Enter keeps it"_s));
        QTest::keyClick(field, Qt::Key_Return); // kept, and said so though the field has the focus
        QVERIFY(says(u"All changes saved"_s));
        window.goTo({u"home"_s, EntityKind::None, 0, {}});
        QTRY_VERIFY(says(u"All changes saved"_s));
    }

    void whoLooksOnTakesOverWhenTheWriterGoes()
    {
        const QString shared = m_folder.filePath(u"shared.stint"_s);
        auto writer = start(u"writer.ini"_s);
        emit writer->window().newFileRequested(shared);
        QTRY_VERIFY(writer->portfolio());
        auto application = start();
        QVERIFY(application->open(shared, false));
        QVERIFY(application->portfolio()->isReadOnly());
        writer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!application->portfolio()->isReadOnly(), 20'000);
        QCOMPARE(application->portfolio()->path(), shared);
    }

    void aFileThatIsOpenElsewhereIsNotReplaced()
    {
        const QString held = m_folder.filePath(u"held.stint"_s);
        auto elsewhere = start(u"elsewhere.ini"_s);
        emit elsewhere->window().newFileRequested(held);
        QTRY_VERIFY(elsewhere->portfolio());
        auto application = start();
        QVERIFY(application->open(m_city, false));
        emit application->window().newFileRequested(held);
        QTRY_VERIFY(says(*application, u"held.stint"_s));
        QCOMPARE(application->portfolio()->path(), m_city);
        QVERIFY(QFile::exists(held));
    }

private:
    static bool says(app::Application &application, const QString &words)
    {
        const auto bars = application.window().findChildren<ui::NoticeBar *>();
        return std::ranges::any_of(
            bars, [&](auto *bar) { return bar->isVisible() && bar->text().contains(words); });
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
