// SPDX-License-Identifier: GPL-3.0-or-later
// The header line of a table: small grey words, the sorted column strong and with an arrow.
#pragma once

#include <QHeaderView>

namespace stint::ui {

class TableView;

class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(TableView *view);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    TableView *m_view;
};

} // namespace stint::ui
