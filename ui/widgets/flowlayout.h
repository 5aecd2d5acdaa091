// SPDX-License-Identifier: GPL-3.0-or-later
// Puts widgets beside each other and begins a new line when one is full, like words of a text.
#pragma once

#include <QLayout>

namespace stint::ui {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return m_asksForHeight; }
    /// Without: its widget takes the height that it needs by itself. To be asked for it has a whole
    /// page laid out several times.
    void setAsksForHeight(bool on) { m_asksForHeight = on; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_spacing;
    bool m_asksForHeight = true;
};

} // namespace stint::ui
