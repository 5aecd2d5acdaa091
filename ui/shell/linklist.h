// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan item waits for and what waits for it: each link with its kind and lag, edited in
// place. Beneath the fields of the inspector.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/result.h"

#include <QWidget>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class LinkList : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(edit::Portfolio *portfolio, QWidget *parent = nullptr);
    ~LinkList() override;

    /// An empty id hides the list, as does an item without links.
    void setItem(Id<PlanItem> item);

signals:
    void errorOccurred(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;
    void refresh();
    void build(const std::vector<Id<Dependency>> &links);
    void addHeading(const QString &text);
    void addRow(Id<Dependency> link);
    void show(Row &row);
    void write(Row &row);
    void perform(const Result<ChangeSet> &changes);

    edit::Portfolio *m_portfolio;
    Id<PlanItem> m_item;
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<Id<Dependency>> m_links; ///< of the rows
    std::vector<QWidget *> m_widgets;    ///< all that build() made
};

} // namespace stint::ui
