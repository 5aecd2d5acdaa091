// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planwhy.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/column.h"
#include "ui/shell/places.h"
#include "ui/widgets/secondarylabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

PlanWhy::PlanWhy(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_when(new QLabel(this))
    , m_who(new QLabel(this))
    , m_why(new SecondaryLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(4);
    for (QLabel *label : {m_when, m_who, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_why ? Qt::RichText : Qt::PlainText);
        layout->addWidget(label);
    }
    m_why->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_why, &QLabel::linkActivated, this, &PlanWhy::follow);
    connect(portfolio, &edit::Portfolio::changed, this, &PlanWhy::refresh);
    hide();
}

void PlanWhy::setItem(Id<PlanItem> item)
{
    m_item = item;
    refresh();
}

void PlanWhy::refresh()
{
    const bool there = m_item && m_portfolio->planner().dates(m_item);
    setVisible(there);
    if (!there)
        return;
    m_when->setText(when());
    m_who->setText(who());
    m_who->setVisible(!m_who->text().isEmpty());
    QStringList sentences;
    for (const planning::Why &why : m_portfolio->planner().why(m_item))
        sentences << sentence(why);
    sentences << sentence(m_portfolio->planner().whyCritical(m_item));
    m_why->setText(sentences.join(u"<br>"_s));
    m_why->setAccessibleName(tr("Why then"));
}

QString PlanWhy::when() const
{
    const planning::ItemDates &dates = *m_portfolio->planner().dates(m_item);
    const QString first = dateText(dates.start.date());
    return dates.start.date() == dates.finish.date()
               ? first
               : tr("%1 to %2").arg(first, dateText(dates.finish.date()));
}

QString PlanWhy::who() const
{
    const Snapshot &now = m_portfolio->now();
    QStringList names;
    for (const Assignment &one : now.table<Assignment>()) {
        if (one.item == m_item)
            names << u"%1, %2 %"_s.arg(now.title(EntityKind::Person, one.person.value))
                         .arg(one.units);
    }
    return names.join(u'\n');
}

QString PlanWhy::sentence(const planning::Why &why) const
{
    const QString text = why.text.toHtmlEscaped();
    const bool own = why.kind == EntityKind::PlanItem && why.id == m_item.value;
    if (why.id == 0 || own)
        return text;
    return u"<a href=\"%1:%2\">%3</a>"_s.arg(static_cast<int>(why.kind)).arg(why.id).arg(text);
}

void PlanWhy::follow(const QString &target)
{
    const auto kind = static_cast<EntityKind>(target.section(u':', 0, 0).toInt());
    emit linkActivated(placeOf(kind, target.section(u':', 1).toLongLong(), m_portfolio->now()));
}

void PlanWhy::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stint::ui
