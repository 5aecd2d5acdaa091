// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a person, or takes a new name; who is new is added with the edit that names them. A name
// that only one person's begins with is highlighted, and Return or Tab takes it; Escape declines.
#pragma once

#include "model/domain/snapshot.h"

#include <QComboBox>

namespace stint::ui {

class PersonBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PersonBox(QWidget *parent = nullptr);

    /// The people of the file, in order of name; keeps what is chosen or typed.
    void setPeople(const Snapshot &now);
    void setPerson(Id<Person> person);
    void setName(const QString &name);
    /// Empty if a name was typed that is not on file.
    Id<Person> person() const;
    QString name() const; ///< without the role

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    int known() const; ///< index of who is typed or chosen; -1 if not on file
    QModelIndex onlySuggestion() const;
    void highlight();
    void takeHighlighted();
};

} // namespace stint::ui
