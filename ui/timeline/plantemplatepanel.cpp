// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plantemplatepanel.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/column.h"
#include "ui/timeline/timescale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

PlanTemplatePanel::PlanTemplatePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLabel(this))
    , m_template(new QComboBox(this))
    , m_start(createEditor(entityInfo(EntityKind::Challenge).field("start"_L1),
                           EntityKind::Challenge, context.portfolio, this, false))
    , m_startLabel(new QLabel(this))
    , m_teamLabel(new QLabel(this))
    , m_team(new QComboBox(this))
    , m_apply(primaryButton({}, {}, this))
    , m_cancel(plainButton({}, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_template);
    layout->addSpacing(8);
    layout->addWidget(m_startLabel);
    layout->addWidget(m_start);
    layout->addSpacing(8);
    layout->addWidget(m_teamLabel);
    layout->addWidget(m_team);
    layout->addStretch(1);
    layout->addWidget(m_apply);
    layout->addWidget(m_cancel);
    m_start->setFixedWidth(150);
    m_startLabel->setBuddy(m_start);
    m_teamLabel->setBuddy(m_team);
    connect(m_template, &QComboBox::currentIndexChanged, this, &PlanTemplatePanel::updateTeam);
    connect(m_apply, &QPushButton::clicked, this, &PlanTemplatePanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void PlanTemplatePanel::retranslate()
{
    m_startLabel->setText(tr("from"));
    m_teamLabel->setText(tr("with"));
    m_apply->setText(tr("Make the plan"));
    m_cancel->setText(tr("Cancel"));
    m_template->setAccessibleName(tr("Template"));
    m_start->setAccessibleName(tr("Start of the plan"));
    m_team->setAccessibleName(tr("External team"));
    if (isVisible())
        fill();
}

void PlanTemplatePanel::fill()
{
    const Snapshot &now = m_context.portfolio->now();
    m_words->setText(m_challenges.size() == 1
                         ? tr("Plan %1 as")
                               .arg(now.find(m_challenges.front())
                                        ? now.find(m_challenges.front())->code
                                        : QString())
                         : tr("Plan %n challenges as", nullptr, int(m_challenges.size())));
    const int index = std::max(0, m_template->currentIndex());
    m_all = edit::planTemplates(now, QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s);
    m_template->clear();
    for (const edit::TemplateInfo &one : m_all) {
        m_template->addItem(one.name, one.id);
        m_template->setItemData(m_template->count() - 1, one.summary, Qt::ToolTipRole);
    }
    m_template->setCurrentIndex(std::min(index, m_template->count() - 1));
    const QVariant team = m_team->currentData();
    m_team->clear();
    m_team->addItem(tr("No team yet"), 0);
    for (const Organisation &organisation : now.table<Organisation>()) {
        if (organisation.kind == OrganisationKind::ExternalTeam)
            m_team->addItem(organisation.name, organisation.id.value);
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(team)));
    updateTeam();
}

void PlanTemplatePanel::updateTeam()
{
    const int index = m_template->currentIndex();
    const bool stint = index >= 0 && size_t(index) < m_all.size() && m_all[size_t(index)].hasStint;
    m_team->setVisible(stint);
    m_teamLabel->setVisible(stint);
    m_template->setToolTip(m_template->currentData(Qt::ToolTipRole).toString());
}

void PlanTemplatePanel::openFor(const QList<Id<Challenge>> &challenges)
{
    m_challenges = challenges;
    if (m_challenges.isEmpty())
        return;
    // The Monday to come: plans rarely begin in the middle of a week that has begun.
    const QDate today = m_context.portfolio->clock().today();
    if (FieldEditor *editor = editorOf(m_start); editor && !start().isValid())
        editor->setValue(weekStart(today.addDays(6)));
    fill();
    show();
    m_template->setFocus();
}

QDate PlanTemplatePanel::start() const
{
    const FieldEditor *editor = editorOf(m_start);
    return editor ? editor->value().toDate() : QDate();
}

void PlanTemplatePanel::apply()
{
    if (const FieldEditor *editor = editorOf(m_start); editor && !editor->problem().isEmpty()) {
        emit errorOccurred(editor->problem());
        m_start->setFocus();
        return;
    }
    const Snapshot &now = m_context.portfolio->now();
    Snapshot with = now;
    ChangeSet all;
    for (const Id<Challenge> challenge : std::as_const(m_challenges)) {
        const auto one = edit::applyTemplate(
            with, challenge, m_template->currentData().toString(), start(),
            m_team->isVisible() ? Id<Organisation>(m_team->currentData().toLongLong())
                                : Id<Organisation>(),
            QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s);
        if (!one) {
            emit errorOccurred(one.error().message);
            return;
        }
        with.apply(*one);
        all.append(*one);
        all.words = one->words;
    }
    if (m_challenges.size() > 1)
        all.words = tr("plan %n challenges", nullptr, int(m_challenges.size()));
    if (const auto written = m_context.portfolio->perform(all); !written) {
        emit errorOccurred(written.error().message);
        return;
    }
    hide();
    const auto items = all.of<PlanItem>();
    if (!items.empty())
        emit applied(items.front().id().value);
    sayIfTooLong(all);
}

/// Closed days make a plan longer than the weeks that an agreement counts.
void PlanTemplatePanel::sayIfTooLong(const ChangeSet &changes)
{
    for (const Change<Stint> &stint : changes.of<Stint>()) {
        CivilTime end;
        for (const Change<PlanItem> &item : changes.of<PlanItem>()) {
            if (item.isAdded() && item.after->stint == stint.id() &&
                item.after->kind != PlanKind::Gate)
                end = std::max(end, m_context.portfolio->planner().dates(item.id())->finish);
        }
        const QDate agreed = stint.after->agreementEnds;
        if (end.date() > agreed)
            emit errorOccurred(tr("The plan ends on %1, after its agreement on %2: closed days lie "
                                  "in between. Shorten the plan or agree on a later end.")
                                   .arg(dateText(end.date()), dateText(agreed)));
    }
}

void PlanTemplatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanTemplatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QWidget::keyPressEvent(event);
}

void PlanTemplatePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
