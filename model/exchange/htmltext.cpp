// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/htmltext.h"

#include "model/exchange/htmlentities.h"
#include "model/exchange/htmlwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Words behind a name without any "=" are no attributes: "a<b and c>d" is none.
const QRegularExpression &knownTag()
{
    static const QRegularExpression tag(
        uR"(<(/?(?:p|div|span|br|hr|a|b|i|u|s|em|strong|small|sup|sub|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tfoot|tr|td|th|caption|img|font|center|blockquote|pre|code|section|article|header|footer|nav|figure|figcaption|iframe|video|script|style|wbr|html|body|head|meta|link|button|form|input|label)(?:\s[^<>]*=[^<>]*+|\s*/?))>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag;
}

/// "&lt;/div&gt;" → "</div>", "&amp;rsquo;" → "&rsquo;".
QString unescapeTwice(QString html)
{
    static const QRegularExpression entity(uR"(&amp;(#?[A-Za-z0-9]{2,10};))"_s);
    html.replace(entity, u"&\\1"_s);
    if (!html.contains("&lt;"_L1))
        return html;
    static const QRegularExpression tag(
        uR"(&lt;(/?(?:p|div|span|br|hr|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|tbody|tr|td|th|img|font|blockquote)(?:\s(?:[^<>&]|&(?![lg]t;))*+)?)&gt;)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return html.replace(tag, u"<\\1>"_s);
}

struct Tag {
    QString name; ///< in small letters
    bool closing = false;
    QString attributes;
    qsizetype end = 0; ///< behind it
};

/// The tag that begins at `at`, or one without a name if "<" is only a character there.
Tag tagAt(const QString &html, qsizetype at)
{
    Tag tag;
    qsizetype i = at + 1;
    if (i < html.size() && html[i] == u'/') {
        tag.closing = true;
        ++i;
    }
    const qsizetype from = i;
    while (i < html.size() && html[i].isLetterOrNumber())
        ++i;
    if (i == from || !html[from].isLetter() || html[from].unicode() > 127)
        return {};
    tag.name = html.sliced(from, i - from).toLower();
    // A quote that stays open must not swallow the text behind: then the first ">" ends the tag.
    const qsizetype attributes = i;
    QChar quote;
    for (; i < html.size() && html[i] != u'<'; ++i) {
        const QChar c = html[i];
        if (c == u'>' && (quote.isNull() || tag.end == 0)) {
            tag.attributes = html.sliced(attributes, i - attributes);
            tag.end = i + 1;
            if (quote.isNull())
                return tag;
        }
        if (quote.isNull() && (c == u'"' || c == u'\'') && html[i - 1] == u'=')
            quote = c;
        else if (c == quote)
            quote = {};
    }
    return tag.end > 0 ? tag : Tag{};
}

QString attribute(const Tag &tag, QLatin1StringView name)
{
    static const QRegularExpression shape(
        uR"re(([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re"_s);
    for (auto it = shape.globalMatch(tag.attributes); it.hasNext();) {
        const auto m = it.next();
        if (m.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return decodeEntities(m.captured(2) + m.captured(3) + m.captured(4)).trimmed();
    }
    return {};
}

bool isDropped(const QString &name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "head"_L1 || name == "noscript"_L1;
}

void writeTag(HtmlWriter &out, const Tag &tag)
{
    if (tag.name == "a"_L1)
        tag.closing ? out.endLink() : out.beginLink(attribute(tag, "href"_L1));
    else if (tag.name == "img"_L1)
        out.image(attribute(tag, "alt"_L1), attribute(tag, "src"_L1));
    else if (tag.name == "iframe"_L1 || tag.name == "video"_L1)
        tag.closing ? void() : out.embedded(attribute(tag, "src"_L1));
    else
        tag.closing ? out.close(tag.name) : out.open(tag.name);
}

} // namespace

bool looksLikeHtml(const QString &text)
{
    if (text.contains(u'<') && knownTag().match(text).hasMatch())
        return true;
    static const QRegularExpression entity(
        uR"(&(?:#\d{2,6}|#x[0-9A-Fa-f]{2,6}|[A-Za-z]{2,8}\d{0,2});)"_s);
    return text.contains(u'&') && entity.match(text).hasMatch();
}

QString htmlToText(const QString &source)
{
    const QString html = unescapeTwice(source);
    static const QRegularExpression block(uR"(<(?:p|div|br|li|h[1-6]|tr|table|ul|ol)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    HtmlWriter out(!block.match(html).hasMatch());
    qsizetype textFrom = 0;
    for (qsizetype i = html.indexOf(u'<'); i >= 0;) {
        const auto flush = [&] { out.text(decodeEntities(html.sliced(textFrom, i - textFrom))); };
        if (QStringView(html).sliced(i).startsWith("<!--"_L1)) {
            flush();
            const qsizetype end = html.indexOf("-->"_L1, i);
            textFrom = end < 0 ? html.size() : end + 3;
        } else if (const Tag tag = tagAt(html, i); !tag.name.isEmpty()) {
            flush();
            textFrom = tag.end;
            if (isDropped(tag.name) && !tag.closing) {
                const qsizetype end =
                    html.indexOf("</"_L1 + tag.name, tag.end, Qt::CaseInsensitive);
                textFrom = end < 0 ? html.size() : end;
            }
            writeTag(out, tag);
        } else {
            i = html.indexOf(u'<', i + 1);
            continue;
        }
        i = html.indexOf(u'<', textFrom);
    }
    out.text(decodeEntities(html.sliced(textFrom)));
    return out.finish();
}

} // namespace stint::exchange
