// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the preview: over each column its name in the source, and below it a list to choose
// where it goes.
#pragma once

#include "model/exchange/columnmap.h"

#include <QHeaderView>

class QComboBox;

namespace stint::ui {

class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    void setColumns(const QStringList &header, EntityKind kind, const exchange::ColumnMap &map);
    QComboBox *chooser(int column) const; ///< null beyond the columns that have one
    QSize sizeHint() const override;

signals:
    void chosen(int column, const stint::exchange::ColumnTarget &target);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(QComboBox *box, const QString &name) const;
    void build();
    void place();

    QList<QComboBox *> m_choosers;
    QStringList m_header;
    exchange::ColumnMap m_map;
    EntityKind m_kind = EntityKind::Challenge;
};

} // namespace stint::ui
