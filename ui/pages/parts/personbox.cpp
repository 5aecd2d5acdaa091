// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/personbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
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
    // Queued: the suggestions write the name once more.
    connect(
        this, &QComboBox::activated, this, [this] { lineEdit()->setCursorPosition(0); },
        Qt::QueuedConnection);
}

void PersonBox::setPeople(const Snapshot &now)
{
    const QSignalBlocker quiet(this);
    QString typed = currentText();
    const int index = known();
    // Who is shown in full stays who it is, whatever they are called by now.
    const QVariant shown = index >= 0 && itemText(index) == typed ? itemData(index) : QVariant();
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
    if (const int at = shown.isValid() ? findData(shown) : -1; at >= 0)
        typed = itemText(at);
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

/// The one suggestion that goes on from what is typed, as a name or a word of it; invalid if there
/// are several, or if what is typed is a name itself.
QModelIndex PersonBox::onlySuggestion() const
{
    const QAbstractItemModel *suggestions = completer()->completionModel();
    const QString typed = currentText().simplified();
    QModelIndex only;
    for (int row = 0; row < suggestions->rowCount(); ++row) {
        const QModelIndex index = suggestions->index(row, completer()->completionColumn());
        const QString name = index.data().toString();
        if (!name.startsWith(typed, Qt::CaseInsensitive) &&
            !name.contains(u' ' + typed, Qt::CaseInsensitive))
            continue;
        if (only.isValid())
            return {};
        only = index;
    }
    return known() < 0 ? only : QModelIndex();
}

void PersonBox::highlight()
{
    if (!completer()->popup()->isVisible())
        return;
    const QSignalBlocker quiet(completer()); // what is typed stays until it is taken
    completer()->popup()->setCurrentIndex(onlySuggestion());
}

/// The arrow keys step past the only suggestion: it is meant all the same.
void PersonBox::takeHighlighted()
{
    QAbstractItemView *popup = completer()->popup();
    if (!popup->isVisible())
        return;
    const QModelIndex current = popup->currentIndex();
    const int index = findText((current.isValid() ? current : onlySuggestion()).data().toString());
    popup->hide();
    if (index < 0)
        return;
    setCurrentIndex(index);
    setEditText(itemText(index));
    emit activated(index);
}

void PersonBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeHighlighted();
    const QString before = currentText();
    QComboBox::keyPressEvent(event);
    if (currentText() != before)
        highlight();
}

void PersonBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->setCursorPosition(0);
}

bool PersonBox::focusNextPrevChild(bool next)
{
    takeHighlighted();
    return QComboBox::focusNextPrevChild(next);
}

} // namespace stint::ui
