// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/votesbox.h"

#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/personbox.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <map>

using namespace Qt::StringLiterals;

namespace stint::ui {

VotesBox::VotesBox(QWidget *parent)
    : QWidget(parent)
    , m_votes(new RowList(this))
    , m_none(new SecondaryLabel({}, this))
    , m_line(new QWidget(this))
    , m_person(new PersonBox(m_line))
    , m_vote(new QComboBox(m_line))
    , m_reason(new QLineEdit(m_line))
    , m_add(plainButton({}, {}, m_line))
    , m_problem(new ProblemLabel(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 8);
    box->setSpacing(4);
    m_votes->setFitsRows(true);
    m_votes->setRowHeight(44);
    m_votes->setColumns({{120, 2}, {100, 2}, {.width = 80, .align = Qt::AlignRight, .fits = true}});
    box->addWidget(m_votes);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 8, 16, 4);
    box->addWidget(m_none);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_person, 2);
    line->addWidget(m_vote, 2);
    line->addWidget(m_reason, 3);
    line->addWidget(m_add);
    box->addWidget(m_line);
    m_problem->setContentsMargins(16, 0, 16, 0);
    box->addWidget(m_problem);
    const auto vote = [this] {
        emit voteWanted(m_person->person(), m_person->name(),
                        static_cast<GateDecision>(m_vote->currentIndex()), m_reason->text());
    };
    connect(m_add, &QPushButton::clicked, this, vote);
    connect(m_reason, &QLineEdit::returnPressed, this, vote);
    retranslate();
}

void VotesBox::setGate(const Snapshot &now, Id<Challenge> challenge, Id<Gate> gate, bool writable)
{
    QList<ListRow> rows;
    std::map<GateDecision, int> counts;
    for (const GateVote &vote : now.table<GateVote>()) {
        if (vote.challenge != challenge || vote.gate != gate || vote.review)
            continue;
        ++counts[vote.vote];
        rows.append({.cells = {{.look = ListCell::Strong,
                                .text = now.title(EntityKind::Person, vote.person.value)},
                               {.text = choiceLabel(vote.vote), .second = vote.reason.simplified()},
                               {.look = ListCell::Secondary, .text = dayMonthYear(vote.on)}},
                     .key = vote.id.value,
                     .tip = vote.reason});
    }
    QStringList parts;
    for (const auto &[vote, count] : counts)
        parts << tr("%1 %2").arg(QLocale().toString(count), choiceLabel(vote).toLower());
    m_summary = parts.join(u", "_s);
    m_votes->setRows(rows);
    m_votes->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_person->setPeople(now);
    keepFor({challenge.value, gate.value});
    m_line->setVisible(writable);
}

void VotesBox::keepFor(const QPair<qint64, qint64> &at)
{
    if (at == m_at)
        return;
    m_begun.insert(m_at, written());
    m_at = at;
    write(m_begun.take(at));
}

VotesBox::Begun VotesBox::written() const
{
    return {m_person->name(), m_vote->currentIndex(), m_reason->text()};
}

void VotesBox::write(const Begun &begun)
{
    clear();
    m_person->setName(begun.person);
    m_vote->setCurrentIndex(begun.vote);
    m_reason->setText(begun.reason);
}

QJsonArray VotesBox::save() const
{
    auto all = m_begun;
    all.insert(m_at, written());
    QJsonArray list;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->person.isEmpty() && it->reason.isEmpty())
            continue;
        list << QJsonObject{{"challenge"_L1, it.key().first},
                            {"gate"_L1, it.key().second},
                            {"person"_L1, it->person},
                            {"vote"_L1, it->vote},
                            {"reason"_L1, it->reason}};
    }
    return list;
}

void VotesBox::restore(const QJsonArray &begun)
{
    for (const QJsonValue &entry : begun) {
        const QJsonObject one = entry.toObject();
        const QPair at{one["challenge"_L1].toInteger(), one["gate"_L1].toInteger()};
        const Begun vote{one["person"_L1].toString(), one["vote"_L1].toInt(),
                         one["reason"_L1].toString()};
        if (at == m_at)
            write(vote);
        else
            m_begun.insert(at, vote);
    }
}

void VotesBox::showProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

void VotesBox::begin()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void VotesBox::clear()
{
    m_person->setName({});
    m_reason->clear();
    m_vote->setCurrentIndex(0);
    m_problem->say({});
}

void VotesBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VotesBox::retranslate()
{
    m_votes->setAccessibleName(tr("Votes of reviewers"));
    m_none->setText(tr("Nobody has voted. Reviewers say here what they would decide; one who "
                       "differs from the decision stays on record."));
    m_person->setAccessibleName(tr("Reviewer"));
    m_person->lineEdit()->setPlaceholderText(tr("Reviewer"));
    const int chosen = qMax(0, m_vote->currentIndex());
    m_vote->clear();
    for (const GateDecision vote : {GateDecision::Go, GateDecision::GoWithConditions,
                                    GateDecision::Adapt, GateDecision::Hold, GateDecision::Stop})
        m_vote->addItem(choiceLabel(vote));
    m_vote->setCurrentIndex(chosen);
    m_vote->setAccessibleName(tr("Vote"));
    m_reason->setAccessibleName(tr("Reason for the vote"));
    m_reason->setPlaceholderText(tr("Why?"));
    m_add->setText(tr("Vote"));
}

} // namespace stint::ui
