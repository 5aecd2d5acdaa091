// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::report {

Words::Words(QLocale locale, std::shared_ptr<const QTranslator> translator)
    : m_locale(std::move(locale))
    , m_translator(std::move(translator))
{
}

namespace {

thread_local const QTranslator *spoken = nullptr;

} // namespace

Speaking::Speaking(const Words &words)
    : m_before(std::exchange(spoken, words.m_translator.get()))
{
}

Speaking::~Speaking()
{
    spoken = m_before;
}

const QTranslator *Speaking::translator()
{
    return spoken;
}

QString Words::translate(const char *context, const char *text, const char *note, int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, text, note, n);
    QString said = m_translator->translate(context, text, note, n);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (n >= 0)
        said.replace(u"%n"_s, QString::number(n));
    return said;
}

QString Words::longDate(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"dddd d MMMM yyyy"_s) : QString();
}

QString Words::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"d MMM yyyy"_s) : QString();
}

QString Words::shortDate(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"d MMM"_s) : QString();
}

QString Words::nearDate(QDate date, QDate near) const
{
    if (!date.isValid())
        return {};
    return qAbs(date.daysTo(near)) > 180 && date.year() != near.year() ? this->date(date)
                                                                       : shortDate(date);
}

QString Words::month(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"MMMM yyyy"_s) : QString();
}

QString Words::quarter(QDate first) const
{
    const auto name = [&](int month) {
        return m_locale.standaloneMonthName(month, QLocale::ShortFormat);
    };
    return u"%1–%2 %3"_s.arg(name(first.month()), name(first.month() + 2),
                             QString::number(first.year()));
}

QString Words::percent(int n) const
{
    return m_locale.language() == QLocale::French ? number(n) + u"\u00a0%"_s : number(n) + u'%';
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString sentences(const QString &text, int count)
{
    const QString line = oneLine(text);
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        qsizetype end = at;
        for (; end < line.size(); ++end) {
            const QChar c = line.at(end);
            if ((c == u'.' || c == u'?' || c == u'!') &&
                (end + 1 == line.size() || line.at(end + 1) == u' ') && end - at > 3)
                break;
        }
        if (end >= line.size())
            return line;
        at = end + 1;
    }
    return at < line.size() ? line.first(at).trimmed() + u" …"_s : line;
}

} // namespace stint::report
