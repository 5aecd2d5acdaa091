// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one entity that belong to a challenge (or to a row of its page), in the shared table,
// with a button to add one.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/widgets/cardframe.h"

class QAction;
class QPushButton;

namespace stint::ui {

class RowsModel;
class SecondaryLabel;
class TableView;

class RowsPanel : public CardFrame
{
    Q_OBJECT

public:
    /// `columns`: the keys shown before anybody has chosen.
    RowsPanel(edit::Portfolio *portfolio, EntityKind kind, const QStringList &columns,
              QWidget *parent = nullptr);

    void setChallenge(Id<Challenge> challenge) { setOwner(u"challenge", challenge.value); }
    /// The rows whose field `field` points to this one.
    void setOwner(QStringView field, qint64 id);
    /// Without a field to type into, there is no "add".
    void setAddField(const QString &key) { m_addField = key; }
    void setWords(const QString &title, const QString &add, const QString &empty);
    TableView *table() const { return m_table; }
    RowsModel *rows() const { return m_rows; }
    void add();

signals:
    void errorOccurred(const QString &message);
    void statusMessage(const QString &text);
    void selectionChanged(stint::EntityKind kind, const QList<qint64> &ids);

private:
    void refresh();

    EntityKind m_kind;
    qint64 m_owner = 0;
    RowsModel *m_rows;
    TableView *m_table;
    SecondaryLabel *m_empty;
    QPushButton *m_add;
    QAction *m_remove;
    QString m_addField;
};

} // namespace stint::ui
