// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/choicelist.h"

#include "ui/itemmodels/challengefilter.h"

namespace stint::ui {

void ChoiceList::setChoices(std::vector<Choice> choices)
{
    m_all = std::move(choices);
    setTyped({});
}

void ChoiceList::setTyped(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    const QString wanted = folded(text.simplified());
    std::vector<Choice> inside;
    bool exact = wanted.isEmpty();
    for (const Choice &choice : m_all) {
        const QString have = folded(choice.text);
        exact = exact || have == wanted || (m_partsAreKnown && have.split(u' ').contains(wanted));
        if (have.startsWith(wanted))
            m_shown.push_back(choice);
        else if (have.contains(wanted))
            inside.push_back(choice);
    }
    m_shown.insert(m_shown.end(), inside.begin(), inside.end());
    if (!m_newText.isEmpty() && !exact)
        m_shown.push_back({{}, text.simplified(), {}, true});
    endResetModel();
}

const ChoiceList::Choice *ChoiceList::called(const QString &text) const
{
    const QString wanted = folded(text.simplified());
    const auto it = std::ranges::find_if(
        m_all, [&](const Choice &choice) { return folded(choice.text) == wanted; });
    return it == m_all.end() ? nullptr : &*it;
}

const ChoiceList::Choice *ChoiceList::holding(const QVariant &value) const
{
    const auto it = std::ranges::find(m_all, value, &Choice::value);
    return it == m_all.end() ? nullptr : &*it;
}

int ChoiceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Choice &choice = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.isNew ? m_newText.arg(choice.text) : choice.text;
    case Qt::EditRole:
        return choice.text;
    case Qt::DecorationRole:
        return choice.icon.isNull() ? QVariant() : QVariant(choice.icon);
    default:
        return {};
    }
}

} // namespace stint::ui
