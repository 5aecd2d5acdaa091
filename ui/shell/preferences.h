// SPDX-License-Identifier: GPL-3.0-or-later
// What the person at the screen has chosen, and how each file was last looked at. Kept in the
// user's own settings, not in the portfolio. Owned by app/; tests hand in a settings file.
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QSettings>
#include <memory>

namespace stint::ui {

class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    /// In the user's configuration folder.
    static std::unique_ptr<QSettings> userSettings();

    QString language() const; ///< "en" or "fr"; the system's if never chosen
    void setLanguage(const QString &language);
    ThemeKind theme() const;
    void setTheme(ThemeKind theme);
    QString person() const; ///< written into history; the login name if never given
    void setPerson(const QString &name);
    int textPercent() const; ///< 80…200
    void setTextPercent(int percent);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    QStringList recentFiles() const; ///< newest first, at most ten
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// How a file was last looked at: geometry, page, filters, states of pages.
    QVariantMap session(const QString &path) const;
    void setSession(const QString &path, const QVariantMap &session);

signals:
    void languageChanged();
    void themeChanged(); ///< theme or text size
    void personChanged();
    void motionChanged();
    void recentFilesChanged();

private:
    void set(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace stint::ui
