// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "model/values/loginname.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int recentLimit = 10;

QString sessionKey(const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    return u"sessions/"_s + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

std::unique_ptr<QSettings> Preferences::userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"stint"_s,
                                       u"stint"_s);
}

void Preferences::set(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
}

QString Preferences::language() const
{
    const QString chosen = m_settings->value(u"language"_s).toString();
    if (!chosen.isEmpty())
        return chosen;
    return QLocale::system().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    set(u"language"_s, language);
    emit languageChanged();
}

ThemeKind Preferences::theme() const
{
    const QString name = m_settings->value(u"theme"_s).toString();
    if (name == "dark"_L1)
        return ThemeKind::Dark;
    return name == "contrast"_L1 ? ThemeKind::Contrast : ThemeKind::Light;
}

void Preferences::setTheme(ThemeKind theme)
{
    if (theme == this->theme())
        return;
    set(u"theme"_s, theme == ThemeKind::Dark       ? u"dark"_s
                    : theme == ThemeKind::Contrast ? u"contrast"_s
                                                   : u"light"_s);
    emit themeChanged();
}

QString Preferences::person() const
{
    const QString name = m_settings->value(u"person"_s).toString();
    return name.isEmpty() ? loginName() : name;
}

void Preferences::setPerson(const QString &name)
{
    if (name.trimmed() == person())
        return;
    set(u"person"_s, name.trimmed());
    emit personChanged();
}

int Preferences::textPercent() const
{
    return qBound(80, m_settings->value(u"textPercent"_s, 100).toInt(), 200);
}

void Preferences::setTextPercent(int percent)
{
    if (percent == textPercent())
        return;
    set(u"textPercent"_s, percent);
    emit themeChanged();
}

bool Preferences::reducedMotion() const
{
    return m_settings->value(u"reducedMotion"_s, false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    set(u"reducedMotion"_s, reduced);
    emit motionChanged();
}

QStringList Preferences::recentFiles() const
{
    return m_settings->value(u"recentFiles"_s).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString full = QFileInfo(path).absoluteFilePath();
    files.removeAll(full);
    files.prepend(full);
    set(u"recentFiles"_s, files.first(qMin<qsizetype>(files.size(), recentLimit)));
    emit recentFilesChanged();
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) == 0)
        return;
    set(u"recentFiles"_s, files);
    emit recentFilesChanged();
}

QVariantMap Preferences::session(const QString &path) const
{
    return m_settings->value(sessionKey(path)).toMap();
}

void Preferences::setSession(const QString &path, const QVariantMap &session)
{
    set(sessionKey(path), session);
}

} // namespace stint::ui
