// SPDX-License-Identifier: GPL-3.0-or-later
// A row of choices of which one is on: "Table | Board", "Needs me | Whole team". Where they are too
// many for a row they stand under one another.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace stint::ui {

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr,
                              Qt::Orientation orientation = Qt::Horizontal);

    /// Begins a new line where one is full. Before there are segments.
    void setWrapping();
    /// Returns the index. `iconName` may be empty.
    int addSegment(const QString &text, const QString &iconName = {});
    void setSegmentText(int index, const QString &text);
    /// Only the first letter of each word, with the word in its tip: for want of room.
    void setAbbreviated(bool on);
    int current() const;
    /// Does not emit.
    void setCurrent(int index);

protected:
    bool event(QEvent *event) override;

signals:
    void currentChanged(int index); ///< by the person, not by setCurrent

private:
    bool m_wrapping = false; // first: the group, a child, is told of by an event
    bool m_abbreviated = false;
    QButtonGroup *m_group;
    Qt::Orientation m_orientation;
};

} // namespace stint::ui
