// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/personbox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1;

} // namespace

PersonBox::PersonBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::editTextChanged, this, &PersonBox::edited);
    // A name is known by its beginning.
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        if (!lineEdit()->hasFocus())
            lineEdit()->setCursorPosition(0);
    });
}

void PersonBox::setPeople(const Snapshot &now)
{
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    std::vector<const Person *> people;
    for (const Person &person : now.table<Person>())
        people.push_back(&person);
    std::ranges::sort(people, [](const Person *a, const Person *b) {
        return a->name.localeAwareCompare(b->name) < 0;
    });
    clear();
    for (const Person *person : people) {
        addItem(person->role.isEmpty() ? person->name : person->name + u", "_s + person->role,
                person->id.value);
        setItemData(count() - 1, person->name, nameRole);
    }
    setCurrentIndex(findText(typed));
    setEditText(typed);
}

void PersonBox::setPerson(Id<Person> person)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(person ? findData(person.value) : -1);
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
}

void PersonBox::setName(const QString &name)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(-1);
    setEditText(name);
    if (const int index = known(); index >= 0)
        setCurrentIndex(index);
}

int PersonBox::known() const
{
    const QString typed = currentText().simplified();
    for (int i = 0; !typed.isEmpty() && i < count(); ++i) {
        if (itemText(i).compare(typed, Qt::CaseInsensitive) == 0 ||
            itemData(i, nameRole).toString().compare(typed, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Id<Person> PersonBox::person() const
{
    const int index = known();
    return index < 0 ? Id<Person>() : Id<Person>(itemData(index).toLongLong());
}

QString PersonBox::name() const
{
    const int index = known();
    return index < 0 ? currentText().simplified() : itemData(index, nameRole).toString();
}

} // namespace stint::ui
