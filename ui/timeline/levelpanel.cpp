// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/levelpanel.h"

#include "model/edit/levelling.h"
#include "model/edit/portfolio.h"
#include "model/planning/levelling/effect.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableWidget>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

// Schedules tried: the more, the better the plan.
constexpr std::array efforts{1'000, 10'000, 100'000};

QString dayOf(CivilTime t)
{
    return t.isValid() ? QLocale().toString(t.date(), u"d MMM yyyy"_s) : u"–"_s;
}

using Finish = planning::LevellingEffect::Finish;

/// Calendar days.
qint64 later(const Finish &finish)
{
    return finish.before.date().daysTo(finish.after.date());
}

} // namespace

struct LevelPanel::Result {
    qint64 revision = 0; ///< of the plan that it is for
    planning::LevelledPlan levelled;
    planning::LevellingEffect effect;
    int putOff = 0; ///< items that are given a start; what follows them moves along
};

LevelPanel::LevelPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLabel(this))
    , m_effort(new QComboBox(this))
    , m_level(primaryButton({}, {}, this))
    , m_apply(primaryButton({}, {}, this))
    , m_close(plainButton({}, {}, this))
    , m_table(new QTableWidget(0, 4, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_effort);
    row->addWidget(m_level);
    row->addWidget(m_apply);
    row->addWidget(m_close);
    layout->addLayout(row);
    layout->addWidget(m_table);
    m_words->setWordWrap(true);
    for (size_t i = 0; i < efforts.size(); ++i)
        m_effort->addItem({});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMaximumHeight(180);
    connect(m_level, &QPushButton::clicked, this, &LevelPanel::level);
    connect(m_apply, &QPushButton::clicked, this, &LevelPanel::apply);
    connect(m_close, &QPushButton::clicked, this, &LevelPanel::cancel);
    // What was found holds for the plan that it was found for.
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] {
        m_result.reset();
        showState();
    });
    retranslate();
    hide();
}

void LevelPanel::retranslate()
{
    const QStringList names{tr("Quick"), tr("Thorough"), tr("Long")};
    for (int i = 0; i < m_effort->count(); ++i)
        m_effort->setItemText(
            i, tr("%1 (%2 schedules)").arg(names.at(i), QLocale().toString(efforts[size_t(i)])));
    m_effort->setAccessibleName(tr("Effort"));
    m_effort->setToolTip(tr("The more schedules are tried, the better the plan"));
    m_apply->setText(tr("Put work off"));
    m_table->setHorizontalHeaderLabels(
        {tr("Challenge"), tr("Finish now"), tr("Finish then"), tr("Days later")});
    m_table->setAccessibleName(tr("Finishes of challenges before and after levelling"));
    showState();
}

void LevelPanel::showState()
{
    m_level->setText(m_running ? tr("Stop here") : tr("Level"));
    m_close->setText(tr("Cancel"));
    m_level->setVisible(m_running || !m_result);
    m_effort->setEnabled(!m_running);
    const bool changes = m_result && !m_result->effect.moved.empty();
    m_apply->setVisible(m_result != nullptr);
    m_apply->setEnabled(changes);
    m_table->setVisible(changes);
    if (m_running) {
        m_words->setText(tr("Looking for the plan in which least is late…"));
    } else if (!m_result) {
        const Challenge *challenge = m_context.portfolio->now().find(m_only);
        m_words->setText(
            challenge ? tr("Put work of %1 off until nobody is asked for more than they have")
                            .arg(challenge->code)
                      : tr("Put work of all %n challenges off, shown or not, until nobody is "
                           "asked for more than they have",
                           nullptr, int(m_context.portfolio->now().table<Challenge>().size())));
    } else {
        const planning::LevellingEffect &effect = m_result->effect;
        QStringList words;
        words << (effect.overloadsBefore.empty()
                      ? tr("Nobody is asked for more than they have.")
                      : tr("%1 of %n overloads (people and weeks) go, %2 stay.", nullptr,
                           int(effect.overloadsBefore.size()))
                            .arg(effect.overloadsRemoved)
                            .arg(effect.overloadsLeft.size()));
        if (!effect.overloadsLeft.empty())
            words << tr("Those that stay are of %1.").arg(peopleOf(effect.overloadsLeft));
        if (changes)
            words << tr("%n plan items are put off; with what follows them, %1 move.", nullptr,
                        m_result->putOff)
                         .arg(effect.moved.size())
                  << tr("All is done on %1 instead of %2.")
                         .arg(dayOf(effect.after), dayOf(effect.before))
                  << latestWords();
        if (!m_result->levelled.findings.empty()) {
            const planning::Finding &first = m_result->levelled.findings.front();
            words << m_context.portfolio->now().title(EntityKind::PlanItem, first.item.value) +
                         u": "_s + first.text;
            if (const int more = int(m_result->levelled.findings.size()) - 1; more > 0)
                words << tr("And %n more like this.", nullptr, more);
        }
        words.removeAll(QString());
        m_words->setText(words.join(u' '));
        fillTable();
    }
    m_words->setAccessibleName(m_words->text());
}

/// "Marc Gagnon, Ada Okafor and 2 more": whom it is too much for most often first.
QString LevelPanel::peopleOf(const std::vector<planning::Overload> &overloads) const
{
    constexpr int most = 3;
    std::map<Id<Person>, int> weeks;
    for (const planning::Overload &overload : overloads)
        ++weeks[overload.person];
    std::vector<std::pair<Id<Person>, int>> order(weeks.begin(), weeks.end());
    std::ranges::stable_sort(order, std::greater(), &std::pair<Id<Person>, int>::second);
    QStringList names;
    for (const auto &[person, count] : order) {
        if (names.size() < most)
            names << m_context.portfolio->now().title(EntityKind::Person, person.value);
    }
    const auto more = static_cast<int>(order.size()) - most;
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(names.join(u", "_s))
                    : names.join(u", "_s);
}

/// What can be done where a challenge is to wait for months.
QString LevelPanel::latestWords() const
{
    constexpr qint64 tooLong = 90; // days: a quarter
    const auto &challenges = m_result->effect.challenges;
    const auto most = std::ranges::max_element(challenges, {}, later);
    if (most == challenges.end() || later(*most) <= tooLong)
        return {};
    const Challenge *challenge = m_context.portfolio->now().find(most->challenge);
    return tr("%1 gives way most. If %n days are too many, give its work a higher priority or "
              "another person.",
              nullptr, int(later(*most)))
        .arg(challenge ? challenge->code : QString());
}

void LevelPanel::fillTable()
{
    std::vector<Finish> rows;
    for (const auto &finish : m_result->effect.challenges) {
        if (finish.before != finish.after)
            rows.push_back(finish);
    }
    std::ranges::stable_sort(rows, std::greater(), later); // who gives way most comes first
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &finish = rows[size_t(row)];
        const QStringList cells{
            m_context.portfolio->now().title(EntityKind::Challenge, finish.challenge.value),
            dayOf(finish.before), dayOf(finish.after), QLocale().toString(later(finish))};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_table->item(row, 3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void LevelPanel::openFor(Id<Challenge> only)
{
    if (m_running)
        return;
    m_only = only;
    m_result.reset();
    showState();
    show();
    m_level->setFocus();
}

void LevelPanel::level()
{
    if (m_running) {
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    const int schedules = efforts[size_t(m_effort->currentIndex())];
    const auto result = std::make_shared<Result>();
    result->revision = m_context.portfolio->now().revision;
    const auto work = [result, schedules, now = m_context.portfolio->now(), only = m_only,
                       today = m_context.portfolio->clock().today(),
                       stop = m_stop](WorkProgress &progress) mutable {
        planning::levelling::Options options;
        options.schedules = schedules;
        options.stop = stop.get_token();
        options.progress = [&](const planning::levelling::Progress &p) {
            progress.set(int(p.schedules), schedules);
            if (progress.isCancelled())
                stop.request_stop();
        };
        result->levelled = planning::levelPlan(now, only, options);
        if (progress.isCancelled())
            return;
        Snapshot after = now;
        const ChangeSet changes = edit::levelPlan(now, result->levelled, only);
        after.apply(changes);
        result->effect = planning::levellingEffect(now, after, today);
        result->putOff =
            int(std::ranges::count_if(after.table<PlanItem>(), [only](const PlanItem &item) {
                return (!only || item.challenge == only) && item.levelledStart.isValid();
            }));
    };
    m_running =
        m_context.work->start(this, tr("Levelling the plan"), work,
                              [this, result](bool cancelled) { finish(cancelled, result); });
    if (!m_running)
        emit errorOccurred(tr("Other work is still running. Wait for it, or cancel it."));
    else
        m_result.reset();
    showState();
}

void LevelPanel::finish(bool cancelled, const std::shared_ptr<Result> &result)
{
    m_running = false;
    if (!cancelled && result->revision == m_context.portfolio->now().revision)
        m_result = result;
    else if (!cancelled)
        emit errorOccurred(tr("The plan has changed meanwhile. Level it again."));
    showState();
    (m_result ? m_apply : m_level)->setFocus();
}

void LevelPanel::apply()
{
    if (!m_result || !m_apply->isEnabled())
        return;
    const auto found = m_result; // the edit lets go of it
    const ChangeSet changes = edit::levelPlan(m_context.portfolio->now(), found->levelled, m_only);
    if (const auto written = m_context.portfolio->perform(changes); !written) {
        emit errorOccurred(written.error().message);
        return;
    }
    hide();
    emit applied();
}

void LevelPanel::cancel()
{
    if (m_running)
        m_context.work->cancel();
    else
        hide();
}

void LevelPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LevelPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void LevelPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
