// SPDX-License-Identifier: GPL-3.0-or-later
// One of several: a status, a stage, a person, an organisation, yes or no. Type a few letters, or
// open the list with Alt+Down or F4. A person or organisation that isn't there yet can be added
// from the list. Enter or Tab takes what is highlighted.
#pragma once

#include "ui/widgets/editors.h"

#include <QLineEdit>

namespace stint::ui {

class ChoiceList;

class ChoiceEdit : public QLineEdit, public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString problem() const override;
    void begin(const QString &typed) override;
    void showChoices() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// The choices as they are in the file now.
    ChoiceList &list() const;
    void fill() const;
    void dropDown(const QString &typed);
    void take(int row);

    const FieldInfo &m_field;
    edit::Portfolio *m_portfolio;
    ChoiceList *m_list;
    mutable qint64 m_filled = -1; ///< the revision that the list was made of
    int m_offered = -1;           ///< the row that was highlighted for them
    QVariant m_chosen;            ///< holds while the text is m_chosenText
    QString m_chosenText;
    QString m_newName; ///< chosen from the list, to be added
};

} // namespace stint::ui
