// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no file is open: begin one, open one, look at the sample city.
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace stint::ui {

class EmptyState;
class HeadingLabel;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(QAction *newFile, QAction *openFile, QAction *sample, QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);

signals:
    void recentChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_new;
    QAction *m_openFile;
    QAction *m_sample;
    EmptyState *m_state;
    HeadingLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace stint::ui
