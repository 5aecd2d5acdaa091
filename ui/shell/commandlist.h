// SPDX-License-Identifier: GPL-3.0-or-later
// The lines beneath the command box: commands, and what was found in the portfolio under a heading
// for each kind. Holds no rule of what is found.
#pragma once

#include "ui/shell/foundtext.h"

#include <QListView>

class QAction;
class QStandardItemModel;

namespace stint::ui {

class CommandList : public QListView
{
    Q_OBJECT

public:
    explicit CommandList(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &text);
    /// A line that says something and can't be chosen.
    void addRemark(const QString &text);
    void addAction(QAction *action);
    /// `note` stands at the right; `mention` is a piece of the row's text, if not empty.
    void addRow(EntityKind kind, qint64 id, const FoundText &title, const FoundText &mention,
                const QString &note);

    bool isEmpty() const;
    /// What there is to read, without headings.
    QStringList texts() const;
    QAction *actionAt(const QModelIndex &index) const;
    EntityKind kindAt(const QModelIndex &index) const; ///< None for a line without a row
    qint64 idAt(const QModelIndex &index) const;

    void chooseFirst();
    /// So many lines further, over headings.
    void move(int step);
    /// For all its lines, so many at most, within so many pixels.
    int heightFor(int mostLines, int room) const;

    static QString plainText(const QAction *action); ///< without mnemonic and dots

private:
    QStandardItemModel *m_model;
};

} // namespace stint::ui
