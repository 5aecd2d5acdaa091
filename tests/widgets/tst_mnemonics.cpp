// SPDX-License-Identifier: GPL-3.0-or-later
// An & that somebody typed is read, not taken for the mark of a key.
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadAsTheyAreShown()
    {
        QCOMPARE(withoutMnemonic(u"R&D & more"_s), u"R&&D && more"_s);
        QCOMPARE(readText(u"&Undo add R&&D"_s), u"Undo add R&D"_s);
        QCOMPARE(readText(withoutMnemonic(u"A&&B&"_s)), u"A&&B&"_s);
        QCOMPARE(readText(u"&"_s), QString());
    }

    void aButtonShowsWhatItsActionSays()
    {
        QAction action(u"&Undo add R&&D"_s);
        QPushButton button;
        follow(&button, &action);
        QCOMPARE(button.text(), u"Undo add R&&D"_s);
        QCOMPARE(button.accessibleName(), u"Undo add R&D"_s);
    }

    void aMenuOfNamesShowsThem()
    {
        Chip chip;
        chip.setChoices([] { return QList<Chip::Choice>{{1, u"Building & Planning"_s, {}}}; });
        chip.show();
        QStringList texts;
        QTimer::singleShot(0, &chip, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions())
                texts << action->text();
            menu->close();
        });
        QTest::keyClick(&chip, Qt::Key_Down);
        QCOMPARE(texts, QStringList{u"Building && Planning"_s});
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
