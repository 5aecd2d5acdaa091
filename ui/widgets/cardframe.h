// SPDX-License-Identifier: GPL-3.0-or-later
// A white surface with a thin border and, if it has a title, a title row: the panels of Home, of a
// challenge's page and of a gate.
#pragma once

#include <QFrame>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace stint::ui {

class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); ///< small grey text at the right of the title row
    /// A button at the right of the title row.
    void addTitleWidget(QWidget *widget);
    /// What the card holds goes in here; no margins.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    QVBoxLayout *m_body;
    bool m_restyling = false;
};

} // namespace stint::ui
