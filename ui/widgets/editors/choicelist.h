// SPDX-License-Identifier: GPL-3.0-or-later
// The list that drops down under a line while one types: what fits, best first, whatever the case
// and accents, and perhaps a last line that adds something new.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QVariant>

namespace stint::ui {

class ChoiceList : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        QString text;
        QIcon icon = {};
        bool isNew = false;
    };
    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<Choice> choices);
    /// Words of the last line with %1 for the text ("New person “%1”"); empty for no such line.
    /// `partsAreKnown`: nor is there one where the text is a whole word of something there, as a
    /// first name is of somebody's.
    void setNewText(const QString &words, bool partsAreKnown = false)
    {
        m_newText = words;
        m_partsAreKnown = partsAreKnown;
    }
    /// Shows the choices that contain `text`; all for an empty text.
    void setTyped(const QString &text);
    /// The choice that is called `text`, or null.
    const Choice *called(const QString &text) const;
    const Choice *holding(const QVariant &value) const;
    const Choice &at(int row) const { return m_shown[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Choice> m_all;
    std::vector<Choice> m_shown;
    QString m_newText;
    bool m_partsAreKnown = false;
};

} // namespace stint::ui
