// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a challenge's page: code and title, status and reason, whose it is, its stages.
#pragma once

#include "ui/shell/page.h"

#include "model/values/id.h"

class QHBoxLayout;
class QLabel;

namespace stint {
struct Challenge;
}

namespace stint::ui {

class Breadcrumbs;
class InlineText;
class SecondaryLabel;
class StageTrack;
class StatusEditor;

class ChallengeHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChallengeHeader(edit::Portfolio *portfolio, QWidget *parent = nullptr);
    void setChallenge(Id<Challenge> challenge);
    void addRight(QWidget *widget);
    void editTitle();
    void editStatus();
    StatusEditor *status() const { return m_status; }

signals:
    void linkActivated(const stint::ui::Link &link);
    void errorOccurred(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void takeFonts();
    void fitButtons();

    edit::Portfolio *m_portfolio;
    qint64 m_challenge = 0;
    Breadcrumbs *m_crumbs;
    QLabel *m_code;
    InlineText *m_title;
    QHBoxLayout *m_top;
    QWidget *m_buttons;
    StatusEditor *m_status;
    QLabel *m_people;
    StageTrack *m_track;
};

} // namespace stint::ui
