// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/htmlwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Lines between what is before and after an element of this name; 0 if it is part of a line.
int linesAround(const QString &tag)
{
    static const QStringList paragraphs = {
        u"p"_s,     u"h1"_s,         u"h2"_s,  u"h3"_s, u"h4"_s, u"h5"_s,      u"h6"_s,
        u"table"_s, u"blockquote"_s, u"pre"_s, u"dl"_s, u"hr"_s, u"section"_s, u"article"_s};
    static const QStringList lines = {u"div"_s,    u"li"_s,      u"tr"_s,     u"dt"_s,
                                      u"dd"_s,     u"caption"_s, u"figure"_s, u"figcaption"_s,
                                      u"header"_s, u"footer"_s,  u"center"_s, u"form"_s};
    return paragraphs.contains(tag) ? 2 : lines.contains(tag) ? 1 : 0;
}

bool isCell(const QString &tag)
{
    return tag == "td"_L1 || tag == "th"_L1;
}

bool saysSomething(const QString &address)
{
    return !address.isEmpty() && !address.startsWith(u'#') &&
           !address.startsWith("javascript:"_L1, Qt::CaseInsensitive) &&
           !address.startsWith("data:"_L1, Qt::CaseInsensitive);
}

/// "http://www.city.ca/" and "www.city.ca" are the same to a reader.
QString bare(QString address)
{
    for (const auto prefix : {"mailto:"_L1, "https://"_L1, "http://"_L1, "www."_L1}) {
        if (address.startsWith(prefix, Qt::CaseInsensitive))
            address.remove(0, prefix.size());
    }
    while (address.endsWith(u'/'))
        address.chop(1);
    return address.toLower();
}

} // namespace

QString HtmlWriter::indent() const
{
    const auto depth = std::clamp<qsizetype>(static_cast<qsizetype>(m_lists.size()) - 1, 0, 8);
    return QString(2 * depth, u' ');
}

void HtmlWriter::breakLine(int lines)
{
    if (m_inCell) {
        m_space = true;
        return;
    }
    m_space = false;
    if (!m_out.isEmpty())
        m_breaks = std::max(m_breaks, lines);
}

void HtmlWriter::put(const QString &words)
{
    if (m_breaks > 0) {
        m_out += QString(m_breaks, u'\n');
        m_breaks = 0;
    } else if (m_space && !m_out.isEmpty() && !m_out.endsWith(u'\n')) {
        m_out += u' ';
    }
    m_space = false;
    if (m_bullet) {
        m_bullet = false;
        const bool numbered = !m_lists.empty() && m_lists.back().numbered;
        m_out += indent() + (numbered ? u"%1. "_s.arg(m_lists.back().item) : u"\u2022 "_s);
    }
    m_out += words;
}

void HtmlWriter::text(const QString &decoded)
{
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            put(word);
        word.clear();
    };
    for (const QChar c : decoded) {
        if (c == u'\u200b' || c == u'\ufeff' || c == u'\u00ad')
            continue;
        if ((m_keepLines || m_pre > 0) && c == u'\n') {
            flush();
            // A blank line stays one; more of them say no more.
            breakLine(m_breaks > 0 ? 2 : 1);
        } else if (c.isSpace()) {
            flush();
            m_space = true;
        } else {
            word += c;
        }
    }
    flush();
}

void HtmlWriter::open(const QString &tag)
{
    if (tag == "br"_L1) {
        breakLine(std::min(2, m_breaks + 1));
        return;
    }
    if (tag == "ul"_L1 || tag == "ol"_L1) {
        breakLine(m_lists.empty() ? 2 : 1);
        if (m_lists.size() < 100)
            m_lists.push_back({tag == "ol"_L1, 0});
        return;
    }
    if (isCell(tag)) {
        m_space = true;
        if (m_breaks == 0 && !m_out.isEmpty() && !m_out.endsWith(u'\n'))
            put(u"|"_s);
        m_space = true;
        m_inCell = true;
        return;
    }
    if (tag == "tr"_L1 || tag == "table"_L1)
        m_inCell = false;
    if (tag == "pre"_L1)
        ++m_pre;
    if (tag == "li"_L1) {
        breakLine(1);
        m_bullet = true;
        if (!m_lists.empty())
            ++m_lists.back().item;
        return;
    }
    // A paragraph in a list item is the item's line, not a gap in the list.
    if (const int lines = linesAround(tag); lines > 0 && !m_bullet)
        breakLine(m_lists.empty() ? lines : 1);
}

void HtmlWriter::close(const QString &tag)
{
    if (tag == "ul"_L1 || tag == "ol"_L1) {
        if (!m_lists.empty())
            m_lists.pop_back();
        m_bullet = false;
        breakLine(m_lists.empty() ? 2 : 1);
        return;
    }
    if (tag == "pre"_L1)
        m_pre = std::max(0, m_pre - 1);
    if (tag == "li"_L1)
        m_bullet = false;
    if (tag == "p"_L1 && m_bullet)
        return;
    if (tag == "tr"_L1 || tag == "table"_L1 || isCell(tag))
        m_inCell = false;
    if (const int lines = linesAround(tag); lines > 0)
        breakLine(m_lists.empty() ? lines : 1);
}

void HtmlWriter::beginLink(const QString &address)
{
    endLink(); // links don't nest; one that was left open ends here
    m_address = saysSomething(address) ? address : QString();
    m_linkFrom = m_out.size();
}

void HtmlWriter::endLink()
{
    if (m_linkFrom < 0)
        return;
    const QString words = m_out.sliced(std::min(m_linkFrom, m_out.size())).simplified();
    m_linkFrom = -1;
    if (m_address.isEmpty())
        return;
    const bool sameAsWords = bare(words) == bare(m_address);
    const QString shown = m_address.startsWith("mailto:"_L1) ? m_address.sliced(7) : m_address;
    m_address.clear();
    if (sameAsWords)
        return;
    const bool space = m_space;
    m_space = !words.isEmpty();
    put(words.isEmpty() ? shown : u"(%1)"_s.arg(shown));
    m_space = space;
}

void HtmlWriter::image(const QString &alt, const QString &source)
{
    const QString file = source.startsWith("data:"_L1) ? QString() : source.section(u'/', -1);
    const QString name = alt.isEmpty() ? file.section(u'?', 0, 0) : alt.simplified();
    m_space = true;
    put(name.isEmpty()
            ? u"[%1]"_s.arg(QCoreApplication::translate("Exchange", "picture"))
            : u"[%1]"_s.arg(QCoreApplication::translate("Exchange", "picture: %1").arg(name)));
    m_space = true;
}

void HtmlWriter::embedded(const QString &source)
{
    if (!saysSomething(source))
        return;
    breakLine(1);
    put(source);
    breakLine(1);
}

QString HtmlWriter::finish()
{
    endLink();
    return m_out.trimmed();
}

} // namespace stint::exchange
