// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandbox.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/places.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int shownLines = 14;
constexpr int shownCharacters = 84;
// Enough of each kind to choose from; who wants another types another letter.
constexpr qsizetype shownOfEachKind = 8;

/// In the order of the best of each kind.
std::vector<EntityKind> kindsOf(const std::vector<store::Hit> &hits)
{
    std::vector<EntityKind> kinds;
    for (const store::Hit &hit : hits) {
        if (std::ranges::find(kinds, hit.kind) == kinds.end())
            kinds.push_back(hit.kind);
    }
    return kinds;
}

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new CommandList(this))
{
    setTextMargins(28, 0, 56, 0);
    setFixedHeight(32);
    m_list->setFocusProxy(this);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &CommandBox::choose);
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
}

void CommandBox::setActions(std::function<QList<QAction *>()> actions)
{
    m_actions = std::move(actions);
}

QStringList CommandBox::listed() const
{
    return m_list->texts();
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
    m_list->clear();
    const QStringList words = folded(text()).split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&words](const QString &candidate) {
        const QString key = folded(candidate);
        return std::ranges::all_of(words,
                                   [&key](const QString &word) { return key.contains(word); });
    };
    QList<QAction *> fitting;
    QStringList notNow;
    for (QAction *action : m_actions ? m_actions() : QList<QAction *>()) {
        const QString name = CommandList::plainText(action);
        if (!matches(name))
            continue;
        if (action->isEnabled())
            fitting << action;
        else if (!words.isEmpty() && !notNow.contains(name))
            notNow << name;
    }
    // "board" means the board pack rather than the keyboard.
    std::ranges::stable_partition(fitting, [&words](const QAction *action) {
        const QString key = u' ' + folded(CommandList::plainText(action));
        return std::ranges::all_of(
            words, [&key](const QString &word) { return key.contains(u' ' + word); });
    });
    fitting = gates(words) + fitting;
    // With nothing typed, all that can be done; else rows come between the likely and the others.
    constexpr qsizetype actionsFirst = 5;
    const qsizetype first = words.isEmpty() ? fitting.size() : qMin(fitting.size(), actionsFirst);
    if (first > 0)
        m_list->addHeading(tr("Commands"));
    for (QAction *action : fitting.first(first))
        m_list->addAction(action);
    if (m_portfolio && !words.isEmpty())
        addFound();
    if (first < fitting.size())
        m_list->addHeading(tr("More commands"));
    for (QAction *action : fitting.sliced(first))
        m_list->addAction(action);
    // What there is, but needs something else to be selected, is not unknown.
    constexpr qsizetype mostNotNow = 3;
    if (!notNow.isEmpty())
        m_list->addHeading(tr("Not possible here now"));
    for (const QString &name : notNow.first(qMin(notNow.size(), mostNotNow)))
        m_list->addRemark(name);
    if (m_list->isEmpty() && !words.isEmpty())
        m_list->addRemark(tr("Nothing found. Try fewer letters."));
    m_list->chooseFirst();
}

QList<QAction *> CommandBox::gates(const QStringList &words)
{
    qDeleteAll(m_gates);
    m_gates.clear();
    if (!m_portfolio || words.size() < 2)
        return {};
    for (const Challenge &challenge : m_portfolio->now().table<Challenge>()) {
        if (!words.contains(folded(challenge.code)))
            continue;
        const QString text = tr("Gate of %1", "%1 is a challenge's code").arg(challenge.code);
        const QString key = folded(text);
        if (!std::ranges::all_of(words, [&key](const QString &word) { return key.contains(word); }))
            continue;
        m_gates << new QAction(icon(u"gate"_s), text, this);
        connect(m_gates.last(), &QAction::triggered, this,
                [this, id = challenge.id.value] { emit gateChosen(id); });
    }
    return m_gates;
}

void CommandBox::addFound()
{
    auto hits = m_portfolio->search(text(), shownOfEachKind);
    if (!hits) {
        m_list->addRemark(hits.error().message);
        return;
    }
    const Snapshot &now = m_portfolio->now();
    // Another window may have removed or added something a moment ago.
    std::erase_if(*hits, [&now](const store::Hit &hit) { return !now.row(hit.kind, hit.id); });
    const QStringList words = lookedFor(text());
    for (const EntityKind kind : kindsOf(*hits)) {
        m_list->addHeading(entityInfo(kind).labels());
        for (const store::Hit &hit : *hits) {
            if (hit.kind != kind)
                continue;
            const Challenge *challenge =
                kind == EntityKind::Challenge ? nullptr : now.find(challengeOf(now, kind, hit.id));
            QString title = now.title(kind, hit.id);
            if (title.isEmpty())
                title = entityInfo(kind).label();
            m_list->addRow(kind, hit.id, foundIn(title, words), mention(now, kind, hit.id, words),
                           challenge ? challenge->code : QString());
        }
    }
}

void CommandBox::showList()
{
    if (m_list->isEmpty()) {
        m_list->hide();
        return;
    }
    // A child of the window, over the page: it needs no window of its own.
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    // Room for a title and what else was found, but never beyond the window.
    const int wide =
        qMin(shownCharacters * fontMetrics().averageCharWidth(), window()->width() - below.x() - 8);
    m_list->setFixedSize(qMax(width(), wide),
                         m_list->heightFor(shownLines, window()->height() - below.y()));
    m_list->QWidget::move(below);
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
    const QPointer<QAction> action = m_list->actionAt(index);
    const EntityKind kind = m_list->kindAt(index);
    const qint64 id = m_list->idAt(index);
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
            m_list->move(1);
        }
        return;
    case Qt::Key_Up:
        m_list->move(-1);
        return;
    case Qt::Key_PageDown:
        m_list->move(shownLines);
        return;
    case Qt::Key_PageUp:
        m_list->move(-shownLines);
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
