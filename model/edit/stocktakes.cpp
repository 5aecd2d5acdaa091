// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/stocktakes.h"

#include "model/edit/portfolio.h"
#include "model/governance/agenda.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

QString inWords(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

std::unexpected<Error> gone()
{
    return failure(Words::tr("That stocktake is no longer there."));
}

/// More than one only in files of which somebody else wrote the rows.
std::vector<Minute> minutesOn(const Snapshot &now, Id<Stocktake> stocktake, Id<Challenge> challenge)
{
    std::vector<Minute> minutes;
    for (const Minute &row : now.table<Minute>()) {
        if (row.stocktake == stocktake && row.challenge == challenge)
            minutes.push_back(row);
    }
    return minutes;
}

} // namespace

Result<std::optional<Snapshot>> fileOnTheEve(const Portfolio &portfolio, const Stocktake &stocktake)
{
    const QDate eve = governance::eveOf(stocktake);
    if (!eve.isValid())
        return std::nullopt;
    const auto days = portfolio.pastDays();
    if (!days)
        return std::unexpected(days.error());
    if (!days->first.isValid() || eve < days->first)
        return std::nullopt;
    auto file = portfolio.asOf(eve);
    if (!file)
        return std::unexpected(file.error());
    return std::optional(std::move(*file));
}

Result<ChangeSet> startStocktake(const Snapshot &now, QDate on)
{
    if (!on.isValid())
        return failure(Words::tr("Say on which day the stocktake is."));
    for (const Stocktake &row : now.table<Stocktake>()) {
        if (row.on == on) {
            return failure(Words::tr("There is a stocktake on %1 already: %2. Open it, or choose "
                                     "another day.")
                               .arg(inWords(on), row.name));
        }
    }
    const Settings &settings = now.settings();
    Stocktake row;
    row.name = settings.meeting.isEmpty() ? Words::tr("Stocktake") : settings.meeting;
    row.on = on;
    row.place = settings.meetingPlace;
    if (const Stocktake *last = governance::lastHeld(now, on)) {
        row.since = last->on;
        row.chair = last->chair;
    }
    Draft draft(now);
    draft.add(row);
    return draft.finish(Words::tr("plan %1, %2").arg(row.name, inWords(on)));
}

Result<ChangeSet> setMinute(const Snapshot &now, Id<Stocktake> stocktake, Id<Challenge> challenge,
                            const QString &text)
{
    const Stocktake *at = now.find(stocktake);
    if (!at)
        return gone();
    const Challenge *about = now.find(challenge);
    if (challenge && !about)
        return failure(Words::tr("That challenge is no longer there."));
    Draft draft(now);
    const std::vector<Minute> rows = minutesOn(now, stocktake, challenge);
    const QString said = text.trimmed();
    if (!said.isEmpty()) {
        Minute row = rows.empty() ? Minute() : rows.front();
        row.stocktake = stocktake;
        row.challenge = challenge;
        row.text = said;
        if (rows.empty())
            draft.add(row);
        else
            draft.update(row);
    }
    for (size_t i = said.isEmpty() ? 0 : 1; i < rows.size(); ++i)
        draft.remove(rows[i].id);
    return draft.finish(Words::tr("minute %1 at %2")
                            .arg(about ? about->code : Words::tr("the portfolio"), at->name));
}

QString whyNotHeld(const Stocktake &stocktake, QDate today)
{
    if (!stocktake.on.isValid() || stocktake.on <= today)
        return {};
    return Words::tr("%1 is still to come, on %2. Give it the day on which it was held, then "
                     "close it.")
        .arg(stocktake.name, inWords(stocktake.on));
}

Result<ChangeSet> closeStocktake(const Snapshot &now, Id<Stocktake> stocktake, QDate today)
{
    const Stocktake *old = now.find(stocktake);
    if (!old)
        return gone();
    if (const QString no = whyNotHeld(*old, today); !no.isEmpty())
        return failure(no);
    Draft draft(now);
    Stocktake row = *old;
    row.held = true;
    if (!row.on.isValid())
        row.on = today;
    draft.update(row);
    return draft.finish(Words::tr("close %1, %2").arg(row.name, inWords(row.on)));
}

} // namespace stint::edit
