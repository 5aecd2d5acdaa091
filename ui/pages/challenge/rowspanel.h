// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one entity that belong to a challenge (or to a row of its page), in the shared table,
// with a button to add one.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/widgets/cardframe.h"

#include <functional>

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
    /// A part above the list that narrows it to the rows that it takes; there with the rows.
    void setAbove(QWidget *widget, std::function<bool(qint64)> takes);
    void narrow(); ///< it takes others now
    void setWords(const QString &title, const QString &add, const QString &empty);
    TableView *table() const { return m_table; }
    RowsModel *rows() const { return m_rows; }
    void add();

signals:
    void errorOccurred(const QString &message);
    void statusMessage(const QString &text);
    void adding(); ///< a row that is to be seen
    void selectionChanged(stint::EntityKind kind, const QList<qint64> &ids);

private:
    void refresh();
    void takeBackAdded();
    bool isOwned(const Snapshot &now, qint64 row) const;

    EntityKind m_kind;
    qint64 m_owner = 0;
    const FieldInfo *m_ownerField = nullptr;
    RowsModel *m_rows;
    TableView *m_table;
    SecondaryLabel *m_empty;
    QPushButton *m_add;
    QWidget *m_above = nullptr;
    QAction *m_remove;
    QString m_addField;
    qint64 m_added = 0; ///< revision of the file with the row whose name is being typed; 0: none
    std::function<bool(qint64)> m_takes;
};

} // namespace stint::ui
