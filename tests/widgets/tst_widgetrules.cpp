// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every label and every input of the program.
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

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
