// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/historytab.h"

#include "ui/pages/challenge/changewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// Edits of the whole portfolio that are read at a time: what is wanted is nearly always recent.
constexpr qint64 editsAtATime = 2000;

} // namespace

HistoryTab::HistoryTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_card(new CardFrame(u" "_s, this))
    , m_list(new RowList(m_card))
    , m_empty(new SecondaryLabel({}, m_card))
    , m_older(linkButton({}, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_card);
    m_list->setColumns({{92}, {44}, {24}, {150, 2}, {200, 5}});
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_list, 1);
    m_card->addTitleWidget(m_older);
    connect(m_older, &QPushButton::clicked, this, [this] {
        ++m_pages;
        refresh();
    });
    retranslate();
}

void HistoryTab::retranslate()
{
    m_card->setTitle(tr("History"));
    m_list->setAccessibleName(tr("What changed"));
    m_older->setText(tr("Look further back"));
    m_empty->setText(tr("Nothing has changed here lately."));
}

void HistoryTab::challengeChanged()
{
    m_pages = 1;
}

void HistoryTab::refresh()
{
    const qint64 from = qMax<qint64>(0, now().revision - m_pages * editsAtATime);
    const auto entries = portfolio()->store().historyAfter(from);
    if (!entries) {
        emit errorOccurred(entries.error().message);
        return;
    }
    QList<ListRow> rows;
    QDate last;
    const QLocale locale;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const QStringList lines = changeWords(entry->changes, now(), challenge());
        if (lines.isEmpty())
            continue;
        const QDateTime at = entry->at.toLocalTime();
        rows.append(
            {.cells = {{.look = ListCell::Secondary,
                        .text = at.date() == last ? QString() : dayMonthYear(at.date())},
                       {.look = ListCell::Secondary,
                        .text = locale.toString(at.time(), u"HH:mm"_s)},
                       {.look = ListCell::Initials, .text = entry->who},
                       {.text = entry->words},
                       {.look = ListCell::Secondary, .text = lines.join(u" · "_s)}},
             .key = entry->revision,
             .tip = tr("%1, %2").arg(entry->who, dayTime(at)) + u"\n\n"_s + lines.join(u'\n')});
        last = at.date();
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_older->setVisible(from > 0);
}

} // namespace stint::ui
