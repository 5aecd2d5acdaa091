// SPDX-License-Identifier: GPL-3.0-or-later
// A filter chip: a button with a menu of choices, "Stage ⌄", that shows when something is chosen:
// "Stage: Ideas, Prototype ×". The × (or Delete) clears it.
#pragma once

#include <QSet>
#include <QToolButton>
#include <QVariant>
#include <functional>

namespace stint::ui {

class Chip : public QToolButton
{
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        QString text;
        QIcon icon;
    };

    explicit Chip(QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< "Stage"
    /// Asked for each time the menu opens, so that it is never out of date.
    void setChoices(std::function<QList<Choice>()> choices);
    /// What is chosen, shown in the label. Does not emit.
    void setChosen(const QVariantList &values);
    const QVariantList &chosen() const { return m_chosen; }
    /// For a chip that is only on or off and shows `text` while on.
    void setOnText(const QString &text);

    QSize sizeHint() const override;

signals:
    void chosenChanged(const QVariantList &values);
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isOn() const { return !m_chosen.isEmpty() || !m_onText.isEmpty(); }
    QRect crossRect() const;
    QString shownText() const;
    void openMenu();
    void refresh();

    QString m_label;
    QString m_onText;
    QVariantList m_chosen;
    std::function<QList<Choice>()> m_choices;
    bool m_crossPressed = false;
};

} // namespace stint::ui
