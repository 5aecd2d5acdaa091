// SPDX-License-Identifier: GPL-3.0-or-later
// Under the chart, on its time axis: what is asked of a person, or of all, against what they have;
// or, when challenges are shown without their plans, how many are open in which stage.
#pragma once

#include "ui/shell/page.h"
#include "ui/timeline/stripchart.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace stint::ui {

class HeadingLabel;
class SecondaryLabel;
class TimelineView;

class LoadStrip : public QWidget
{
    Q_OBJECT

public:
    LoadStrip(const Context &context, TimelineView *view, QWidget *parent = nullptr);

    static constexpr int leastHeight = 100; ///< at least; more with larger text
    /// The bars in sight, from left to right, as they are painted and told.
    const std::vector<StripBar> &bars();
    /// Goes to the work of one person; an empty id: of all.
    void setPerson(Id<Person> person);
    Id<Person> person() const;

signals:
    void levelRequested();
    void statusMessage(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What is counted.
    struct Subject {
        bool stages = false;
        QDate first, last;
        std::vector<Id<Challenge>> challenges;
        bool operator==(const Subject &) const = default;
    };

    Subject subject() const;
    void retranslate();
    void fillPeople();
    void placeControls();
    static bool concerns(const ChangeSet &changes);
    void forget();  ///< what was counted
    void refresh(); ///< counts and says it
    bool isStages() const;
    QRectF chart() const;
    void choose(QDate day);

    Context m_context;
    TimelineView *m_view;
    HeadingLabel *m_title;
    QComboBox *m_person;
    QPushButton *m_level;
    SecondaryLabel *m_note;
    QLabel *m_over;
    QTimer m_later;
    bool m_known = false;
    Subject m_subject;
    StripCounts m_counts;
    std::vector<StripBar> m_bars;
    QDate m_chosen; ///< begin of the bar that the keyboard is at
};

} // namespace stint::ui
