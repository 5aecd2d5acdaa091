// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandbox.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

enum Role { ActionRole = Qt::UserRole, KindRole, IdRole, NoteRole };
constexpr int rowHeight = 32;
constexpr int shownRows = 12;

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    else if (text.endsWith(u"..."_s))
        text.chop(3);
    return text;
}

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
        return u"timeline"_s;
    case EntityKind::Decision:
        return u"fork"_s;
    case EntityKind::Risk:
        return u"warning"_s;
    case EntityKind::Note:
        return u"note"_s;
    default:
        return u"paperclip"_s;
    }
}

/// Icon, words, and at the right what it is or its keys.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        p->save();
        if (option.state & QStyle::State_Selected)
            p->fillRect(option.rect, theme.selection);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(p, option.rect.x() + 12, option.rect.y() + (rowHeight - 18) / 2, 18, 18);
        const QString note = index.data(NoteRole).toString();
        p->setFont(smallFont());
        p->setPen(option.state & QStyle::State_Selected ? theme.text : theme.secondary);
        const int taken = qMin(p->fontMetrics().horizontalAdvance(note), option.rect.width() / 2);
        p->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                    p->fontMetrics().elidedText(note, Qt::ElideRight, taken + 1));
        p->setFont(option.font);
        p->setPen(theme.text);
        const QRect room = option.rect.adjusted(42, 0, -taken - 28, 0);
        p->drawText(
            room, Qt::AlignVCenter,
            p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        p->restore();
    }
};

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    setTextMargins(28, 0, 56, 0);
    setFixedHeight(32);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(u"CommandList"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &CommandBox::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == this && old && old->window() == window())
            m_before = old;
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        search();
        showList();
    });
    retranslate();
}

CommandBox::~CommandBox() = default;

void CommandBox::setPortfolio(edit::Portfolio *portfolio)
{
    m_portfolio = portfolio;
    m_index.clear();
    if (portfolio)
        connect(portfolio, &edit::Portfolio::changed, this,
                [this](const ChangeSet &changes) { m_index.follow(changes); });
}

void CommandBox::setActions(std::function<QList<QAction *>()> actions)
{
    m_actions = std::move(actions);
}

QStringList CommandBox::listed() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->item(row)->text();
    return texts;
}

void CommandBox::retranslate()
{
    setPlaceholderText(tr("Search, or type a command"));
    setAccessibleName(tr("Search, or type a command"));
    setToolTip(tr("Search, or type a command (%1)")
                   .arg(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_K))
                            .toString(QKeySequence::NativeText)));
    m_list->setAccessibleName(tr("Results"));
}

void CommandBox::search()
{
    m_model->clear();
    const QStringList words = folded(text()).split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&words](const QString &candidate) {
        const QString key = folded(candidate);
        return std::ranges::all_of(words,
                                   [&key](const QString &word) { return key.contains(word); });
    };
    const auto addAction = [this](QAction *action) {
        auto *item = new QStandardItem(
            action->icon().isNull() ? icon(u"command"_s) : action->icon(), plainText(action));
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), NoteRole);
        m_model->appendRow(item);
    };
    QList<QAction *> fitting;
    if (m_actions) {
        for (QAction *action : m_actions()) {
            if (action->isEnabled() && matches(plainText(action)))
                fitting << action;
        }
    }
    // With nothing typed, all that can be done; else rows come between the likely and the others.
    constexpr qsizetype actionsFirst = 5;
    const qsizetype first = words.isEmpty() ? fitting.size() : qMin(fitting.size(), actionsFirst);
    for (QAction *action : fitting.first(first))
        addAction(action);
    if (m_portfolio && !words.isEmpty()) {
        const Snapshot &now = m_portfolio->now();
        for (const Found &found : m_index.find(now, text(), 40)) {
            auto *item =
                new QStandardItem(icon(iconFor(found.kind)), now.title(found.kind, found.id));
            QString note = entityInfo(found.kind).label();
            if (found.kind == EntityKind::PlanItem) {
                const PlanItem *plan = now.find(Id<PlanItem>(found.id));
                if (const Challenge *challenge = plan ? now.find(plan->challenge) : nullptr)
                    note += u" · "_s + challenge->code;
            }
            item->setData(static_cast<int>(found.kind), KindRole);
            item->setData(found.id, IdRole);
            item->setData(note, NoteRole);
            m_model->appendRow(item);
        }
    }
    for (QAction *action : fitting.sliced(first))
        addAction(action);
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    } else if (!words.isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing found. Try fewer letters."));
        item->setEnabled(false);
        m_model->appendRow(item);
    }
}

void CommandBox::showList()
{
    const int rows = qMin(m_model->rowCount(), shownRows);
    if (rows == 0) {
        m_list->hide();
        return;
    }
    // A child of the window, over the page: it needs no window of its own.
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    m_list->setFixedSize(qMax(width(), 480), rows * rowHeight + 2);
    m_list->move(mapTo(window(), QPoint(0, height() + 4)));
    m_list->show();
    m_list->raise();
}

void CommandBox::hideList()
{
    m_list->hide();
}

void CommandBox::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    const auto kind = static_cast<EntityKind>(index.data(KindRole).toInt());
    const qint64 id = index.data(IdRole).toLongLong();
    clear();
    hideList();
    giveBackFocus();
    if (action)
        emit actionChosen(action);
    else if (kind != EntityKind::None)
        emit rowChosen(kind, id);
}

void CommandBox::giveBackFocus()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void CommandBox::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + step, rows - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::TabFocusReason &&
        event->reason() != Qt::BacktabFocusReason) {
        search();
        showList();
    }
}

void CommandBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}

void CommandBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (!m_list->isVisible()) {
            search();
            showList();
        } else {
            move(1);
        }
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_PageDown:
        move(shownRows);
        return;
    case Qt::Key_PageUp:
        move(-shownRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            choose(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        clear();
        hideList();
        giveBackFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintIcon(p, QRectF(9, (height() - 16) / 2.0, 16, 16), u"search"_s, theme.secondary);
    const QString keys =
        QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_K)).toString(QKeySequence::NativeText);
    p.setFont(smallFont());
    const int w = p.fontMetrics().horizontalAdvance(keys) + 12;
    const QRectF box(width() - w - 8, (height() - 20) / 2.0, w, 20);
    p.setPen(theme.border);
    p.setBrush(theme.window);
    p.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
    p.setPen(theme.secondary);
    p.drawText(box, Qt::AlignCenter, keys);
}

void CommandBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
