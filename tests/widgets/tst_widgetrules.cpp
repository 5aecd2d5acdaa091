// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every label and every input of the program.
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestWidgetRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void labelsSayWhatIsWritten()
    {
        QWidget window;
        QLabel words(u"Parks <b>new</b> & co"_s, &window);
        QLabel rich(u"<b>Late</b>"_s, &window);
        rich.setTextFormat(Qt::RichText);
        QLabel same(u"Parks <b>new</b> & co"_s, &window);
        same.setTextFormat(Qt::PlainText);
        window.show();
        QCOMPARE(words.textFormat(), Qt::PlainText);
        QCOMPARE(words.sizeHint(), same.sizeHint());
        QCOMPARE(rich.textFormat(), Qt::RichText);
    }

    void tipsSayWhatIsWritten()
    {
        QWidget window;
        window.show();
        QToolTip::showText(QPoint(10, 10), u"<img src=\"file:///none.png\">Parks"_s, &window);
        const QLabel *tip = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel"))
                tip = qobject_cast<QLabel *>(widget);
        }
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QVERIFY(tip->width() > tip->fontMetrics().horizontalAdvance(u"<img src=Parks"_s));
        QToolTip::hideText();
    }

    void theWheelScrollsThePage()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        auto *number = new QSpinBox;
        auto *date = new QDateEdit(QDate(2026, 11, 18));
        auto *choice = new QComboBox;
        choice->addItems({u"one"_s, u"two"_s, u"three"_s});
        choice->setCurrentIndex(1);
        auto *typed = new QComboBox;
        typed->setEditable(true);
        typed->addItems({u"one"_s, u"two"_s, u"three"_s});
        typed->setCurrentIndex(1);
        auto *line = new QLineEdit;
        for (QWidget *input : QList<QWidget *>{line, number, date, choice, typed})
            layout->addWidget(input);
        page->setMinimumHeight(2000);
        area.setWidget(page);
        area.resize(300, 400);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        line->setFocus();
        const auto turn = [](QWidget *on) {
            const QPointF at = on->rect().center();
            QWheelEvent event(at, on->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // what is made up is not passed on
            qApp->notify(on, &event);
        };
        int scrolled = 0;
        for (QWidget *input : QList<QWidget *>{number, number->findChild<QLineEdit *>(), date,
                                               choice, typed, typed->lineEdit()}) {
            turn(input);
            QVERIFY(area.verticalScrollBar()->value() > scrolled);
            scrolled = area.verticalScrollBar()->value();
            QVERIFY(line->hasFocus());
        }
        QCOMPARE(number->value(), 0);
        QCOMPARE(date->date(), QDate(2026, 11, 18));
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(typed->currentIndex(), 1);
        date->setFocus();
        turn(date);
        QVERIFY(date->date() != QDate(2026, 11, 18));
        typed->setFocus();
        turn(typed);
        QCOMPARE(typed->currentIndex(), 2);
        QCOMPARE(area.verticalScrollBar()->value(), scrolled);
    }

    /// On a page, which is no dialog.
    void returnPressesTheButtonWithTheFocus()
    {
        QWidget page;
        int pressed = 0;
        for (QPushButton *button :
             {primaryButton(u"Hand in"_s, {}, &page), plainButton(u"Vote"_s, {}, &page),
              linkButton(u"Clear"_s, &page)}) {
            connect(button, &QPushButton::clicked, &page, [&pressed] { ++pressed; });
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter);
        }
        QCOMPARE(pressed, 6);
    }

    void isInstalledOnce()
    {
        const qsizetype before = qApp->children().size();
        Theme::apply(*qApp, ThemeKind::Dark);
        Theme::apply(*qApp, ThemeKind::Light);
        QCOMPARE(qApp->children().size(), before);
    }
};

QTEST_MAIN(TestWidgetRules)
#include "tst_widgetrules.moc"
