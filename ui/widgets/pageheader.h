// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a page: title, a note beside it, a view switch, buttons at the right; below it the
// place for the filter chips. A page that shows a set uses one, and the shell finds it
// (findChild) to put the chips in.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace stint::ui {

class HeadingLabel;
class SecondaryLabel;

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); ///< grey, beside the title
    void addLeft(QWidget *widget);     ///< after the title: a SegmentedControl
    void addRight(QWidget *widget);    ///< at the right: buttons, the primary one last
    void addBelow(QWidget *bar); ///< a line of its own: the filter's chips, many segments

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitNote();

    QWidget *m_row;
    HeadingLabel *m_title;
    SecondaryLabel *m_note;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QVBoxLayout *m_layout;
};

} // namespace stint::ui
