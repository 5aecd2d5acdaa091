// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlist.h"

#include "ui/shell/commandlistdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QPointer>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QString iconFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Challenge:
        return u"flag"_s;
    case EntityKind::Person:
        return u"person"_s;
    case EntityKind::Organisation:
        return u"people"_s;
    case EntityKind::PlanItem:
    case EntityKind::Baseline:
        return u"timeline"_s;
    case EntityKind::Stint:
        return u"stint"_s;
    case EntityKind::Gate:
    case EntityKind::GateReview:
    case EntityKind::GateVote:
        return u"gate"_s;
    case EntityKind::Criterion:
    case EntityKind::CriterionState:
    case EntityKind::Action:
    case EntityKind::Handover:
        return u"circle-check"_s;
    case EntityKind::Decision:
        return u"fork"_s;
    case EntityKind::Risk:
    case EntityKind::Issue:
        return u"warning"_s;
    case EntityKind::Note:
    case EntityKind::Minute:
        return u"note"_s;
    case EntityKind::Attachment:
        return u"paperclip"_s;
    default:
        return u"table"_s;
    }
}

bool canBeChosen(const QModelIndex &index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

CommandList::CommandList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setFocusPolicy(Qt::NoFocus);
    setModel(m_model);
    setItemDelegate(new CommandListDelegate(this));
    setUniformItemSizes(true);
    setObjectName(u"CommandList"_s);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        if (canBeChosen(index))
            setCurrentIndex(index);
    });
}

void CommandList::clear()
{
    m_model->clear();
}

void CommandList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, CommandListDelegate::HeadingRole);
    m_model->appendRow(item);
}

void CommandList::addRemark(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void CommandList::addAction(QAction *action)
{
    auto *item = new QStandardItem(action->icon().isNull() ? icon(u"command"_s) : action->icon(),
                                   plainText(action));
    item->setData(QVariant::fromValue(QPointer<QAction>(action)), CommandListDelegate::ActionRole);
    item->setData(action->shortcut().toString(QKeySequence::NativeText),
                  CommandListDelegate::NoteRole);
    m_model->appendRow(item);
}

void CommandList::addRow(EntityKind kind, qint64 id, const FoundText &title,
                         const FoundText &mention, const QString &note)
{
    auto *item = new QStandardItem(icon(iconFor(kind)), title.text);
    item->setData(static_cast<int>(kind), CommandListDelegate::KindRole);
    item->setData(id, CommandListDelegate::IdRole);
    item->setData(note, CommandListDelegate::NoteRole);
    item->setData(QVariant::fromValue(title), CommandListDelegate::TitleRole);
    item->setData(QVariant::fromValue(mention), CommandListDelegate::MentionRole);
    QStringList spoken{title.text, entityInfo(kind).label(), note, mention.text};
    QStringList words = title.found() + mention.found();
    words.removeDuplicates();
    if (!words.isEmpty())
        spoken << tr("found: %1").arg(words.join(u' '));
    spoken.removeAll(QString());
    item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

bool CommandList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

QStringList CommandList::texts() const
{
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!index.data(CommandListDelegate::HeadingRole).toBool())
            list << index.data().toString();
    }
    return list;
}

QAction *CommandList::actionAt(const QModelIndex &index) const
{
    return index.data(CommandListDelegate::ActionRole).value<QPointer<QAction>>();
}

EntityKind CommandList::kindAt(const QModelIndex &index) const
{
    return static_cast<EntityKind>(index.data(CommandListDelegate::KindRole).toInt());
}

qint64 CommandList::idAt(const QModelIndex &index) const
{
    return index.data(CommandListDelegate::IdRole).toLongLong();
}

void CommandList::chooseFirst()
{
    setCurrentIndex({});
    move(1);
}

void CommandList::move(int step)
{
    const int direction = step < 0 ? -1 : 1;
    const int rows = m_model->rowCount();
    int row = currentIndex().row();
    // As far as it goes, but never ending on a heading.
    for (int next = row + direction; next >= 0 && next < rows && step != 0; next += direction) {
        if (!canBeChosen(m_model->index(next, 0)))
            continue;
        row = next;
        step -= direction;
    }
    const QModelIndex to = m_model->index(row, 0);
    if (canBeChosen(to))
        setCurrentIndex(to);
    // The heading above the first line comes into view with it.
    if (row > 0 && !canBeChosen(m_model->index(row - 1, 0)))
        scrollTo(m_model->index(row - 1, 0));
    scrollTo(to);
}

int CommandList::heightFor(int mostLines, int room) const
{
    const int lines = qMin(mostLines, (room - 2) / CommandListDelegate::lineHeight);
    return qBound(1, m_model->rowCount(), qMax(lines, 1)) * CommandListDelegate::lineHeight + 2;
}

QString CommandList::plainText(const QAction *action)
{
    QString text = readText(action->text());
    if (text.endsWith(u'…'))
        text.chop(1);
    else if (text.endsWith(u"..."_s))
        text.chop(3);
    return text;
}

} // namespace stint::ui
