// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/choiceedit.h"

#include "model/edit/portfolio.h"
#include "model/governance/lifecycle.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/widgets/editors/choicelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QIcon tile(const Stage &stage, const QPalette &palette)
{
    QPixmap pixmap(40, 40);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    paintStageTile(p, QRectF(1, 1, 18, 18), stage, true, Theme::of(palette));
    return pixmap;
}

QIcon shape(int status, const QPalette &palette)
{
    QPixmap pixmap(40, 40);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    paintStatusShape(p, QRectF(0, 0, 20, 20), status, Theme::of(palette));
    return pixmap;
}

} // namespace

ChoiceEdit::ChoiceEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
    , m_portfolio(portfolio)
    , m_list(new ChoiceList(this))
{
    QAction *open = addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show the list (Alt+Down)"));
    connect(open, &QAction::triggered, this, &ChoiceEdit::showChoices);
    if (field.kind == FieldKind::Reference && field.target == EntityKind::Person)
        m_list->setNewText(tr("New person “%1”"), true);
    if (field.kind == FieldKind::Reference && field.target == EntityKind::Organisation)
        m_list->setNewText(tr("New organisation “%1”"));

    auto *completer = new QCompleter(m_list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    completer->popup()->setAccessibleName(field.displayLabel());
    // Not setCompleter(): the list filters itself, and opens on its own terms.
    completer->setWidget(this);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                take(index.row());
                if (done)
                    done();
            });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_newName.clear();
        dropDown(text);
    });
    setProperty("completer", QVariant::fromValue<QObject *>(completer));
}

ChoiceList &ChoiceEdit::list() const
{
    if (m_filled != m_portfolio->now().revision)
        fill();
    return *m_list;
}

void ChoiceEdit::fill() const
{
    const Snapshot &now = m_portfolio->now();
    m_filled = now.revision;
    std::vector<ChoiceList::Choice> choices;
    switch (m_field.kind) {
    case FieldKind::Flag:
        choices.push_back({true, tr("Yes")});
        choices.push_back({false, tr("No")});
        break;
    case FieldKind::Choice:
        for (size_t i = 0; i < m_field.choices.size(); ++i) {
            const bool status = m_field.choices.data() == Choices<Status>::all.data();
            choices.push_back({static_cast<int>(i), choiceLabel(m_field.choices[i]),
                               status ? shape(static_cast<int>(i), palette()) : QIcon()});
        }
        break;
    case FieldKind::Reference:
        if (m_field.target == EntityKind::Stage) {
            for (const Stage *stage : governance::stagesInOrder(now))
                choices.push_back({stage->id.value, stage->name, tile(*stage, palette())});
            break;
        }
        for (const qint64 id : now.ids(m_field.target))
            choices.push_back({id, now.title(m_field.target, id)});
        {
            QCollator collator{QLocale()};
            collator.setNumericMode(true);
            std::ranges::stable_sort(choices, [&](const auto &a, const auto &b) {
                return collator.compare(a.text, b.text) < 0;
            });
        }
        break;
    default:
        break;
    }
    m_list->setChoices(std::move(choices));
}

QVariant ChoiceEdit::value() const
{
    if (!m_newName.isEmpty() && m_newName == text())
        return QVariant::fromValue(NewReference{m_newName});
    // Two may be called the same: what was shown or chosen stays what it is.
    if (!m_chosenText.isEmpty() && text() == m_chosenText)
        return m_chosen;
    if (const auto *choice = list().called(text()))
        return choice->value;
    return m_field.kind == FieldKind::Reference ? QVariant(qint64(0))
           : m_field.kind == FieldKind::Flag    ? QVariant(false)
                                                : QVariant(0);
}

void ChoiceEdit::setValue(const QVariant &value)
{
    m_chosen = value;
    m_chosenText.clear();
    if (m_field.kind == FieldKind::Reference)
        m_chosenText = m_portfolio->now().title(m_field.target, value.toLongLong());
    else if (const auto *choice = list().holding(value))
        m_chosenText = choice->text;
    m_newName.clear();
    setText(m_chosenText);
    selectAll();
}

QString ChoiceEdit::problem() const
{
    // What was shown or chosen is left, even if it is called something else by now.
    if (text().trimmed().isEmpty() || text() == m_newName || text() == m_chosenText ||
        list().called(text()))
        return {};
    if (m_field.kind == FieldKind::Reference && m_field.target == EntityKind::Person)
        return tr("Nobody is called “%1”. Choose a name from the list, or “New person”.")
            .arg(text());
    return tr("There is no “%1” here. Choose from the list.").arg(text());
}

void ChoiceEdit::begin(const QString &typed)
{
    setText(typed);
    deselect();
    end(false);
    dropDown(typed);
}

void ChoiceEdit::showChoices()
{
    fill(); // in the colours of today
    dropDown({});
}

void ChoiceEdit::dropDown(const QString &typed)
{
    list().setTyped(typed);
    auto *completer = qobject_cast<QCompleter *>(property("completer").value<QObject *>());
    if (m_list->rowCount() == 0) {
        completer->popup()->hide();
        return;
    }
    completer->complete();
    // The best fit is one Enter away, except a new row: that takes a deliberate Down.
    const auto *current = typed.isEmpty() ? m_list->called(text()) : nullptr;
    int row = 0;
    for (int r = 0; current && r < m_list->rowCount(); ++r) {
        if (m_list->at(r).value == current->value)
            row = r;
    }
    m_offered = m_list->at(row).isNew ? -1 : row;
    completer->popup()->setCurrentIndex(completer->completionModel()->index(m_offered, 0));
}

void ChoiceEdit::take(int row)
{
    const ChoiceList::Choice choice = m_list->at(row);
    setText(choice.text);
    m_newName = choice.isNew ? choice.text : QString();
    m_chosen = choice.value;
    m_chosenText = choice.isNew ? QString() : choice.text;
}

/// Tab takes the best fit of what is typed, or what was gone to; not what only opened the list.
bool ChoiceEdit::focusNextPrevChild(bool next)
{
    auto *completer = qobject_cast<QCompleter *>(property("completer").value<QObject *>());
    QAbstractItemView *popup = completer->popup();
    const QModelIndex current = popup->currentIndex();
    if (!popup->isVisible())
        return QLineEdit::focusNextPrevChild(next);
    if (current.isValid() && (current.row() != m_offered || !problem().isEmpty()))
        take(current.row());
    popup->hide();
    // The list has handed the key on past whoever watches this field, such as the table that goes
    // on to its next cell.
    QKeyEvent key(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab,
                  next ? Qt::NoModifier : Qt::ShiftModifier);
    QCoreApplication::sendEvent(this, &key);
    return true;
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4 || event->key() == Qt::Key_Down;
    if (opens) {
        showChoices();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isModified())
        selectAll(); // what is typed takes its place
    showChoices();
}

} // namespace stint::ui
