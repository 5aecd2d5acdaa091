// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/historytab.h"

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

HistoryTab::HistoryTab(const Context &context, QAction *changed, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_card(new CardFrame(u" "_s, this))
    , m_list(new RowList(m_card))
    , m_empty(new SecondaryLabel({}, m_card))
    , m_older(linkButton({}, m_card))
    , m_history(context.portfolio)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_card);
    m_list->setColumns({{92}, {44}, {24}, {150, 2}, {200, 5}});
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_list, 1);
    m_card->addTitleWidget(m_older);
    auto *since = linkButton({}, m_card);
    follow(since, changed);
    m_card->addTitleWidget(since);
    connect(m_older, &QPushButton::clicked, this, [this] {
        if (const auto read = m_history.lookFurtherBack(); !read)
            emit errorOccurred(read.error().message);
        showEntries();
    });
    retranslate();
}

void HistoryTab::retranslate()
{
    m_history.begin(challenge());
    m_card->setTitle(tr("History"));
    m_list->setAccessibleName(tr("What changed"));
    m_older->setText(tr("Look further back"));
    m_empty->setText(tr("Nothing has changed here lately."));
}

void HistoryTab::challengeChanged()
{
    m_history.begin(challenge());
}

void HistoryTab::refresh()
{
    if (const auto read = m_history.catchUp(); !read) {
        emit errorOccurred(read.error().message);
        return;
    }
    showEntries();
}

void HistoryTab::showEntries()
{
    QList<ListRow> rows;
    QDate last;
    const QLocale locale;
    for (const ChallengeHistory::Entry &entry : m_history.entries()) {
        const QDate day = entry.at.date();
        rows.append({.cells = {{.look = ListCell::Secondary,
                                .text = day == last ? QString() : dayMonthYear(day)},
                               {.look = ListCell::Secondary,
                                .text = locale.toString(entry.at.time(), u"HH:mm"_s)},
                               {.look = ListCell::Initials, .text = entry.who},
                               {.text = entry.words},
                               {.look = ListCell::Secondary, .text = entry.lines.join(u" · "_s)}},
                     .key = entry.revision,
                     .tip = tr("%1, %2").arg(entry.who, dayTime(entry.at)) + u"\n\n"_s +
                            entry.lines.join(u'\n')});
        last = day;
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_older->setVisible(!m_history.reachesBeginning());
}

} // namespace stint::ui
