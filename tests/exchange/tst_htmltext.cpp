// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/htmltext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void recognises();
    void survivesAnything();
};

void TestHtmlText::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("entities",
        u"residents&rsquo; windows &amp; doors &#8211; 5&nbsp;p.m. &eacute;&#xe9;&#146;"_s,
        u"residents’ windows & doors – 5 p.m. éé’"_s);
    row("unknown entity", u"A&unknown; &;B & C"_s, u"A&unknown; &;B & C"_s);
    row("paragraphs", u"<p>One\n two</p>\n<p>Three<br/>four</p>"_s, u"One two\n\nThree\nfour"_s);
    row("heading", u"<h3>Goal</h3>Text<h4>Next</h4>"_s, u"Goal\n\nText\n\nNext"_s);
    row("bullets", u"<p>We want:</p><ul><li>a</li><li><p>b</p></li></ul><p>end</p>"_s,
        u"We want:\n\n• a\n• b\n\nend"_s);
    row("nested", u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s, u"• a\n  • b\n• c"_s);
    row("numbers", u"<ol><li>a</li><li>b</li></ol>"_s, u"1. a\n2. b"_s);
    row("link", u"See <a href=\"https://city.example/x?a=1&amp;b=2\">the map</a>."_s,
        u"See the map (https://city.example/x?a=1&b=2)."_s);
    row("link that is its text", u"<a href='https://city.example/'>city.example</a>"_s,
        u"city.example"_s);
    row("mail", u"<a href=mailto:a@city.example>a@city.example</a>"_s, u"a@city.example"_s);
    row("script and style",
        u"a<script>if (x < 1) { '<p>' }</script><style>p{}</style>b<!-- no -->c"_s, u"abc"_s);
    row("escaped twice", u"<p>Goal &amp;rsquo;s</p><p>&lt;/div&gt;</p>"_s, u"Goal ’s"_s);
    row("signs that are no tags", u"if a < b and c > d, <3"_s, u"if a < b and c > d, <3"_s);
    row("tag cut off", u"<p>text <a href=\"x"_s, u"text <a href=\"x"_s);
    row("quote left open", u"<p class=\"x>One</p><p>Two</p>"_s, u"One\n\nTwo"_s);
    row("table",
        u"<table><tr><th>Who</th><th>When</th></tr><tr><td><p>Ana</p></td><td>May</td></tr></table>"_s,
        u"Who | When\nAna | May"_s);
    row("picture", u"<img src='/a/map.png' alt=''> text"_s, u"[picture: map.png] text"_s);
    row("lines kept without blocks", u"<strong>One</strong>\nTwo &amp; three"_s,
        u"One\nTwo & three"_s);
}

void TestHtmlText::reads()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlToText(html), text);
}

void TestHtmlText::recognises()
{
    QVERIFY(looksLikeHtml(u"<p>x"_s));
    QVERIFY(looksLikeHtml(u"a<br/>b"_s));
    QVERIFY(looksLikeHtml(u"R&amp;D"_s));
    QVERIFY(!looksLikeHtml(u"a < b & c; d > e"_s));
    QVERIFY(!looksLikeHtml(u"AT&T"_s));
    QVERIFY(!looksLikeHtml(u"a<b and c>d"_s));
    QVERIFY(!looksLikeHtml(u"costs <b and more>"_s));
    QVERIFY(looksLikeHtml(u"see <a href=\"https://city.example\">this</a>"_s));
    QVERIFY(looksLikeHtml(u"line<br >line"_s));
    QVERIFY(!looksLikeHtml(u"mail <ana@city.example>"_s));
}

void TestHtmlText::survivesAnything()
{
    QRandomGenerator random(3);
    const QStringList parts{u"<"_s,      u">"_s,       u"</"_s, u"p"_s,    u"li"_s,
                            u"ul"_s,     u"a href="_s, u"\""_s, u"&lt;"_s, u"&"_s,
                            u"script"_s, u"<!--"_s,    u"x"_s,  u" "_s,    u";"_s,
                            u"#"_s,      u"amp"_s,     u"td"_s, u"</a>"_s, u"\n"_s};
    for (int round = 0; round < 3000; ++round) {
        QString html;
        for (int i = random.bounded(60); i > 0; --i)
            html += parts[random.bounded(int(parts.size()))];
        htmlToText(html);
        looksLikeHtml(html);
    }
    for (const QString &piece : {u"<ul>"_s, u"<a href=\""_s, u"&lt;p "_s, u"<!--"_s, u"&amp;"_s,
                                 u"<"_s, u"<p x"_s, u"<script>"_s})
        htmlToText(piece.repeated(100'000));
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
