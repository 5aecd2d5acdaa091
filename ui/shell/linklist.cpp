// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linklist.h"

#include "model/edit/plans.h"
#include "model/edit/portfolio.h"
#include "model/planning/unmet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

struct LinkList::Row {
    Id<Dependency> link;
    QLabel *name = nullptr;
    QComboBox *kind = nullptr;
    QLineEdit *lag = nullptr;
    QToolButton *remove = nullptr;
    QLabel *problem = nullptr;
};

LinkList::LinkList(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(4);
    connect(portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        // What is far away in the plan can make a link one that can't be met.
        if (m_item && (changes.touches<Dependency>() || changes.touches<PlanItem>()))
            refresh();
    });
    hide();
}

LinkList::~LinkList() = default;

void LinkList::setItem(Id<PlanItem> item)
{
    if (item != m_item) {
        m_item = item;
        build({});
    }
    refresh();
}

void LinkList::refresh()
{
    std::vector<Id<Dependency>> links;
    const auto add = [&](Id<PlanItem> Dependency::*end) {
        for (const Dependency &link : m_portfolio->now().table<Dependency>()) {
            if (m_item && link.*end == m_item)
                links.push_back(link.id);
        }
    };
    add(&Dependency::successor);
    add(&Dependency::predecessor);
    if (links != m_links)
        build(links);
    for (const auto &row : m_rows)
        show(*row);
    setVisible(!m_rows.empty());
}

void LinkList::build(const std::vector<Id<Dependency>> &links)
{
    // An edit that removes a link gets here from within its button.
    for (const auto &row : m_rows) {
        // Hiding it would finish its editing once more.
        row->lag->disconnect(this);
    }
    for (QWidget *widget : m_widgets) {
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    m_rows.clear();
    m_links = links;
    bool incoming = false;
    bool outgoing = false;
    for (const Id<Dependency> id : links) {
        const Dependency *link = m_portfolio->now().find(id);
        if (link->successor == m_item && !std::exchange(incoming, true))
            addHeading(tr("Waits for"));
        if (link->predecessor == m_item && !std::exchange(outgoing, true))
            addHeading(tr("Is waited for by"));
        addRow(id);
    }
}

void LinkList::addHeading(const QString &text)
{
    auto *heading = new SecondaryLabel(text, this);
    m_layout->addWidget(heading);
    m_widgets.push_back(heading);
}

void LinkList::addRow(Id<Dependency> link)
{
    auto row = std::make_unique<Row>();
    row->link = link;
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 6);
    lines->setSpacing(4);
    row->name = new QLabel(box);
    row->name->setTextFormat(Qt::PlainText);
    row->name->setWordWrap(true);
    lines->addWidget(row->name);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    row->kind = new QComboBox(box);
    row->kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->kind->setMinimumContentsLength(8);
    for (const LinkKind kind : {LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish,
                                LinkKind::StartFinish})
        row->kind->addItem(choiceLabel(kind), static_cast<int>(kind));
    line->addWidget(row->kind, 1);
    row->lag = new QLineEdit(box);
    row->lag->setFixedWidth(68);
    row->lag->setAlignment(Qt::AlignRight);
    row->lag->setProperty("look", u"flat"_s);
    line->addWidget(row->lag);
    row->remove = iconButton(u"close"_s, tr("Remove the link"), box);
    line->addWidget(row->remove);
    lines->addLayout(line);
    row->problem = new QLabel(box);
    row->problem->setTextFormat(Qt::PlainText);
    row->problem->setWordWrap(true);
    lines->addWidget(row->problem);
    connect(row->kind, &QComboBox::activated, this, [this, r = row.get()] { write(*r); });
    connect(row->lag, &QLineEdit::editingFinished, this, [this, r = row.get()] { write(*r); });
    connect(row->remove, &QToolButton::clicked, this,
            [this, link] { perform(edit::plans::removeLink(m_portfolio->now(), link)); });
    m_layout->addWidget(box);
    m_widgets.push_back(box);
    m_rows.push_back(std::move(row));
}

void LinkList::show(Row &row)
{
    const Snapshot &now = m_portfolio->now();
    const Dependency *link = now.find(row.link);
    if (!link)
        return;
    const Id<PlanItem> other = link->successor == m_item ? link->predecessor : link->successor;
    const QString name = now.title(EntityKind::PlanItem, other.value);
    row.name->setText(name);
    row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(link->kind)));
    row.kind->setAccessibleName(tr("Kind of the link with %1").arg(name));
    row.lag->setText(link->lag.toString());
    row.lag->setAccessibleName(tr("Lag of the link with %1").arg(name));
    row.lag->setToolTip(tr("How much longer it waits: 2 d, 4 h; -1 d begins earlier"));
    const bool writable = !m_portfolio->isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{row.kind, row.lag, row.remove})
        widget->setEnabled(writable);
    row.problem->setText(planning::unmetLink(now, m_portfolio->planner(), *link));
    row.problem->setVisible(!row.problem->text().isEmpty());
}

void LinkList::write(Row &row)
{
    const Dependency *link = m_portfolio->now().find(row.link);
    if (!link || m_portfolio->isReadOnly())
        return;
    const auto lag = WorkTime::parse(row.lag->text());
    if (!lag) {
        row.problem->setText(lag.error().message);
        row.problem->show();
        return;
    }
    const auto kind = static_cast<LinkKind>(row.kind->currentData().toInt());
    // Left as it was: "0 d" read from "0" is no edit.
    if (kind == link->kind && *lag == link->lag)
        show(row);
    else
        perform(edit::plans::changeLink(m_portfolio->now(), row.link, kind, *lag, link->elapsed));
}

void LinkList::perform(const Result<ChangeSet> &changes)
{
    QString problem;
    if (!changes)
        problem = changes.error().message;
    else if (const auto written = m_portfolio->perform(*changes); !written)
        problem = written.error().message;
    if (!problem.isEmpty())
        emit errorOccurred(problem);
}

void LinkList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rows.empty()) {
        build(m_links);
        refresh();
    }
}

} // namespace stint::ui
