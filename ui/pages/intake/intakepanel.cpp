// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intake/intakepanel.h"

#include "model/governance/wording.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stint::ui {

IntakePanel::IntakePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new HeadingLabel({}, this))
    , m_question(new QLabel(this))
    , m_hints(new QLabel(this))
    , m_similarTitle(new HeadingLabel({}, this))
    , m_similar(new RowList(this))
    , m_became(linkButton({}, this))
    , m_merge(plainButton({}, {}, this))
    , m_noSimilar(new SecondaryLabel({}, this))
    , m_whatTitle(new HeadingLabel({}, this))
    , m_reason(new QLineEdit(this))
    , m_problem(new ProblemLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 12, 16, 12);
    columns->setSpacing(24);
    const auto column = [columns](int stretch) {
        auto *box = new QVBoxLayout;
        box->setSpacing(6);
        columns->addLayout(box, stretch);
        return box;
    };
    auto *said = column(2);
    said->addWidget(m_title);
    said->addWidget(m_question);
    said->addWidget(m_hints);
    said->addWidget(m_became, 0, Qt::AlignLeft);
    said->addStretch();
    auto *alike = column(4);
    alike->addWidget(m_similarTitle);
    alike->addWidget(m_similar);
    alike->addWidget(m_merge, 0, Qt::AlignLeft);
    alike->addWidget(m_noSimilar);
    alike->addStretch();
    auto *what = column(3);
    what->addWidget(m_whatTitle);
    what->addWidget(m_reason);
    what->addWidget(m_problem);
    // The buttons stand at the bottom, where the words of a refusal don't move them: another would
    // be under the pointer.
    what->addStretch();
    for (int i = 0; i < 4; ++i) {
        auto *button = i == 0 ? primaryButton({}, {}, this) : plainButton({}, {}, this);
        m_buttons << button;
    }
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    first->addWidget(m_buttons[0]);
    first->addStretch();
    second->addWidget(m_buttons[1]);
    second->addWidget(m_buttons[2]);
    second->addWidget(m_buttons[3]);
    second->addStretch();
    what->addLayout(second);
    what->addLayout(first);
    for (QLabel *label : {m_question, m_hints, static_cast<QLabel *>(m_noSimilar)})
        label->setWordWrap(true);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_similar->setFitsRows(true);
    m_similar->setRowHeight(44);
    m_similar->setColumns({{.width = 40, .fits = true},
                           {120, 1},
                           {.width = 40, .align = Qt::AlignRight, .fits = true},
                           {.width = 40, .align = Qt::AlignRight, .fits = true}});
    // A line is opened to be compared first; merging can't be slipped into.
    connect(m_similar, &RowList::followed, this, [this](int i) {
        const Link &link = m_similar->row(i).link;
        emit showWanted(link.kind, link.id);
    });
    connect(m_similar->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IntakePanel::nameMerge);
    connect(m_became, &QAbstractButton::clicked, this,
            [this] { emit showWanted(EntityKind::Challenge, m_challenge.value); });
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        const Link &link = m_similar->row(m_similar->currentIndex().row()).link;
        emit mergeWanted(link.kind, link.id);
    });
    retranslate();
}

void IntakePanel::setActions(QAction *takeOn, QAction *park, QAction *decline, QAction *reopen)
{
    const QList<QAction *> actions{takeOn, park, decline, reopen};
    for (int i = 0; i < actions.size(); ++i)
        follow(m_buttons[i], actions[i]);
}

void IntakePanel::setOwners(const std::vector<Id<Submission>> &ids)
{
    if (ids == m_owners)
        return;
    m_problem->say({});
    if (!m_reason->text().isEmpty())
        m_reasons.insert_or_assign(m_owners, m_reason->text());
    const auto begun = m_reasons.extract(ids);
    m_reason->setText(begun ? begun.mapped() : QString());
    m_owners = ids;
}

void IntakePanel::setShown(const Snapshot &now, const std::vector<Id<Submission>> &ids,
                           const std::vector<governance::Similar> &similar, bool writable)
{
    setOwners(ids);
    const auto count = static_cast<int>(ids.size());
    const Submission *row = count == 1 ? now.find(ids.front()) : nullptr;
    setVisible(count > 0);
    // What was refused holds for how it stood then.
    if (row && std::exchange(m_state, row->state) != row->state)
        m_problem->say({});
    const Challenge *became = row ? now.find(row->challenge) : nullptr;
    m_challenge = became ? became->id : Id<Challenge>();
    m_became->setVisible(became);
    m_became->setText(became ? tr("Open %1").arg(became->code) : QString());
    const bool waiting = row && isWaiting(row->state);
    m_title->setText(row ? row->number + u' ' + row->title : tr("%n submissions", nullptr, count));
    QStringList words;
    if (row) {
        for (const QString &text : {row->question, row->description}) {
            if (!text.simplified().isEmpty())
                words << text.simplified().left(600);
        }
    }
    m_question->setText(words.join(u"\n"_s));
    m_question->setVisible(!words.isEmpty());
    QStringList hints;
    if (waiting) {
        for (const QString &hint : governance::wordingHints(row->question, row->description))
            hints << u"• "_s + hint;
    }
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());

    QList<ListRow> rows;
    m_settled.clear();
    for (const governance::Similar &other : similar) {
        const bool challenge = other.kind == EntityKind::Challenge;
        const Challenge *c = challenge ? now.find(Id<Challenge>(other.id)) : nullptr;
        const Submission *s = challenge ? nullptr : now.find(Id<Submission>(other.id));
        if (!c && !s)
            continue;
        const QString percent = tr("%1 %").arg(qRound(other.likeness * 100));
        const bool settled = s && !isWaiting(s->state);
        const QString both = tr("Both: %1").arg(other.shared.join(u", "_s));
        if (settled)
            m_settled.insert(s->id.value);
        rows.append({.cells = {{.look = ListCell::Strong, .text = c ? c->code : s->number},
                               {.text = c ? c->title : s->title,
                                .second = settled ? u"%1 %2: %3"_s.arg(choiceLabel(s->state),
                                                                       dayMonthYear(s->settledOn),
                                                                       s->reason.simplified())
                                                  : both},
                               {.look = ListCell::Secondary,
                                .text = percent,
                                .spoken = tr("%1 alike").arg(percent)},
                               {.look = ListCell::Action, .text = tr("Open")}},
                     .link = {{}, other.kind, other.id, {}},
                     .key = other.id,
                     .tip = settled ? both : QString()});
    }
    m_mergeable = writable;
    m_similar->setRows(rows);
    nameMerge();
    m_similarTitle->setVisible(waiting);
    m_similar->setVisible(!rows.isEmpty());
    m_noSimilar->setVisible(waiting && rows.isEmpty());
    for (QPushButton *button : m_buttons)
        button->setVisible(button->isEnabled());
    m_reason->setVisible(m_buttons[1]->isEnabled());
    m_whatTitle->setVisible(count > 0 && writable);
}

void IntakePanel::nameMerge()
{
    const int row = m_similar->currentIndex().row();
    const QString number = row < 0 ? QString() : m_similar->row(row).cells.first().text;
    const Link link = row < 0 ? Link() : m_similar->row(row).link;
    const bool settled = link.kind == EntityKind::Submission && m_settled.contains(link.id);
    m_merge->setText(row < 0 ? tr("Merge") : tr("Merge into %1").arg(number));
    m_merge->setEnabled(m_mergeable && row >= 0 && !settled);
    m_merge->setToolTip(row < 0   ? tr("Choose one of the lines first")
                        : settled ? tr("%1 is settled. Reopen it first.").arg(number)
                                  : tr("%1 is kept, and gets what this one says.").arg(number));
    m_merge->setVisible(m_similar->rowCount() > 0 && m_mergeable);
}

QString IntakePanel::reason() const
{
    return m_reason->text();
}

void IntakePanel::clearReason(const std::vector<Id<Submission>> &ids)
{
    m_reasons.erase(ids);
    if (ids == m_owners)
        m_reason->clear();
}

QJsonArray IntakePanel::saveReasons() const
{
    auto all = m_reasons;
    if (!m_owners.empty() && !m_reason->text().isEmpty())
        all.insert_or_assign(m_owners, m_reason->text());
    QJsonArray list;
    for (const auto &[owners, reason] : all) {
        QJsonArray ids;
        for (const Id<Submission> id : owners)
            ids << id.value;
        list << QJsonObject{{"submissions"_L1, ids}, {"reason"_L1, reason}};
    }
    return list;
}

void IntakePanel::restoreReasons(const QJsonArray &begun)
{
    for (const QJsonValue &entry : begun) {
        const QJsonObject one = entry.toObject();
        std::vector<Id<Submission>> owners;
        for (const QJsonValue &id : one["submissions"_L1].toArray())
            owners.emplace_back(id.toInteger());
        if (owners == m_owners)
            m_reason->setText(one["reason"_L1].toString());
        else
            m_reasons.insert_or_assign(owners, one["reason"_L1].toString());
    }
}

void IntakePanel::focusReason()
{
    m_reason->setFocus();
}

void IntakePanel::showProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

void IntakePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakePanel::retranslate()
{
    m_similarTitle->setText(tr("Has it been said before?"));
    m_similar->setAccessibleName(m_similarTitle->text());
    m_noSimilar->setText(tr("No challenge and no other submission reads like it."));
    m_whatTitle->setText(tr("What becomes of it?"));
    m_reason->setPlaceholderText(tr("Why is it parked or declined?"));
    m_reason->setAccessibleName(tr("Reason for parking or declining"));
    m_hints->setAccessibleName(tr("Help with the wording"));
    nameMerge();
}

} // namespace stint::ui
