// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "model/edit/plans.h"
#include "model/edit/portfolio.h"
#include "ui/shell/fieldform.h"
#include "ui/shell/linklist.h"
#include "ui/shell/places.h"
#include "ui/shell/planwhy.h"
#include "ui/shell/stagestrip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_over(new SecondaryLabel({}, this))
    , m_title(new HeadingLabel({}, this))
    , m_strip(new StageStrip(this))
    , m_since(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_close(iconButton(u"close"_s, {}, this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new QWidget(this))
    , m_open(plainButton({}, {}, m_foot))
    , m_gate(plainButton({}, {}, m_foot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 12, 10);
    head->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->addWidget(m_over, 1);
    top->addWidget(m_close);
    m_close->setIconSize({16, 16});
    head->addLayout(top);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_strip);
    head->addWidget(m_since);
    layout->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(16, 9, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_open, 1);
    foot->addWidget(m_gate);
    layout->addWidget(m_foot);
    setFixedWidth(320);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_ids.isEmpty())
            emit linkActivated(placeOf(m_kind, m_ids.first(), m_portfolio->now()));
    });
    connect(m_gate, &QPushButton::clicked, this, [this] {
        if (!m_ids.isEmpty())
            emit linkActivated({u"gate"_s, EntityKind::Challenge, m_ids.first(), {}});
    });
    retranslate();
}

Inspector::~Inspector() = default;

void Inspector::setPortfolio(edit::Portfolio *portfolio)
{
    m_portfolio = portfolio;
    m_kind = EntityKind::None;
    m_ids.clear();
    delete m_scroll->takeWidget();
    m_form = nullptr;
    m_why = nullptr;
    m_links = nullptr;
    if (portfolio) {
        auto *holder = new QWidget;
        holder->setAutoFillBackground(false);
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(16, 10, 14, 12);
        m_why = new PlanWhy(portfolio, holder);
        layout->addWidget(m_why);
        m_form = new FieldForm(portfolio, holder);
        layout->addWidget(m_form);
        m_links = new LinkList(portfolio, holder);
        layout->addWidget(m_links);
        layout->addStretch(1);
        m_scroll->setWidget(holder);
        holder->setAutoFillBackground(false);
        connect(m_form, &FieldForm::errorOccurred, this, &Inspector::errorOccurred);
        connect(m_links, &LinkList::errorOccurred, this, &Inspector::errorOccurred);
        connect(m_why, &PlanWhy::linkActivated, this, &Inspector::linkActivated);
        connect(portfolio, &edit::Portfolio::changed, m_form, [this] {
            QList<qint64> left;
            for (const qint64 id : m_ids) {
                if (m_portfolio->now().row(m_kind, id))
                    left << id;
            }
            if (left.size() != m_ids.size())
                return setRows(m_kind, left);
            refreshFields();
            refreshHead();
        });
    }
    refreshHead();
}

void Inspector::setRows(EntityKind kind, const QList<qint64> &ids)
{
    if (!m_portfolio)
        return;
    m_kind = ids.isEmpty() ? EntityKind::None : kind;
    m_ids = ids;
    refreshFields();
    m_form->setRows(m_kind, ids);
    const auto item = m_kind == EntityKind::PlanItem && ids.size() == 1 ? Id<PlanItem>(ids.first())
                                                                        : Id<PlanItem>();
    m_why->setItem(item);
    m_links->setItem(item);
    refreshHead();
}

void Inspector::refreshFields()
{
    QStringList useless;
    const bool one = m_kind == EntityKind::PlanItem && m_ids.size() == 1;
    const PlanItem *item = one ? m_portfolio->now().find(Id<PlanItem>(m_ids.first())) : nullptr;
    if (item && edit::plans::isLengthless(m_portfolio->now(), *item)) {
        useless << u"duration_minutes"_s << u"optimistic_minutes"_s << u"pessimistic_minutes"_s;
        if (item->kind != PlanKind::Milestone && item->kind != PlanKind::Gate)
            useless << u"progress"_s; // of its parts
    }
    m_form->leaveOut(useless);
}

void Inspector::refreshHead()
{
    const bool one = m_ids.size() == 1;
    const bool challenge = one && m_kind == EntityKind::Challenge;
    m_strip->setVisible(challenge);
    m_since->setVisible(challenge);
    m_foot->setVisible(one);
    m_gate->setVisible(challenge);
    m_scroll->setVisible(!m_ids.isEmpty());
    // Nothing is selected: say so where the eye falls.
    static_cast<QVBoxLayout *>(layout())->setStretch(1, m_ids.isEmpty() ? 0 : 1);
    layout()->setAlignment(m_ids.isEmpty() ? Qt::AlignTop : Qt::Alignment());
    if (m_ids.isEmpty() || !m_portfolio) {
        m_over->clear();
        m_title->setText(tr("Nothing is selected"));
        m_since->setText(tr("Select a row to see and edit it here. F9 hides this panel."));
        m_since->setWordWrap(true);
        m_since->show();
        setAccessibleName(tr("Inspector"));
        return;
    }
    const Snapshot &now = m_portfolio->now();
    const EntityInfo &entity = entityInfo(m_kind);
    if (!one) {
        m_over->setText(entity.labels());
        m_title->setText(tr("%n selected", nullptr, static_cast<int>(m_ids.size())));
    } else if (const Challenge *c = now.find(Id<Challenge>(m_ids.first()));
               m_kind == EntityKind::Challenge && c) {
        m_over->setText(c->code);
        m_title->setText(c->title);
        m_strip->show(now, c->stage);
        const Stage *stage = now.find(c->stage);
        QString since;
        if (stage && c->stageSince.isValid()) {
            const qint64 days = c->stageSince.daysTo(m_portfolio->clock().today());
            since = tr("In %1 since %2, %n day(s).", nullptr, static_cast<int>(days))
                        .arg(stage->name, QLocale().toString(c->stageSince, u"d MMM yyyy"_s));
            if (stage->limitDays > 0)
                since += u' ' + (days > stage->limitDays
                                     ? tr("Past the limit of %1.").arg(stage->limitDays)
                                     : tr("Limit %1.").arg(stage->limitDays));
        }
        m_since->setText(since);
        m_since->setVisible(!since.isEmpty());
        m_gate->setVisible(stage && !stage->closed);
    } else {
        m_over->setText(entity.label());
        m_title->setText(now.title(m_kind, m_ids.first()));
    }
    m_open->setText(challenge                         ? tr("Open challenge")
                    : m_kind == EntityKind::PlanItem  ? tr("Show on the timeline")
                    : m_kind == EntityKind::Stocktake ? tr("Open the stocktake")
                                                      : tr("Show in the list"));
    m_open->setAccessibleName(m_open->text());
    setAccessibleName(tr("Inspector: %1").arg(m_title->text()));
}

void Inspector::retranslate()
{
    m_close->setToolTip(tr("Close the inspector (F9)"));
    m_close->setAccessibleName(tr("Close the inspector"));
    m_gate->setText(tr("Decide gate…"));
    m_gate->setAccessibleName(m_gate->text());
    refreshHead();
}

void Inspector::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(0, 0, 1, height(), theme.border);
    if (m_scroll->isVisible())
        p.fillRect(16, m_scroll->y(), width() - 32, 1, theme.border);
    if (m_foot->isVisible())
        p.fillRect(1, m_foot->y(), width(), 1, theme.border);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
