// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newfile.h"

#include "model/edit/demo.h"
#include "model/edit/newportfolio.h"
#include "model/edit/portfolio.h"

#include <QFile>

namespace stint::app {

namespace {

Result<void> fill(edit::Portfolio &portfolio, const NewFile &wanted)
{
    if (auto done = portfolio.perform(
            edit::newPortfolio(portfolio.now(), wanted.lifeCycle, wanted.language));
        !done || !wanted.demo)
        return done;
    return portfolio.perform(edit::demoCity(portfolio.now(), portfolio.clock().today()));
}

} // namespace

Result<void> newFile(const NewFile &wanted, const Clock &clock, const QString &who)
{
    auto store = store::Store::create(wanted.path);
    if (!store)
        return std::unexpected(store.error());
    auto loaded = (*store)->load();
    if (!loaded)
        return std::unexpected(loaded.error());
    Result<void> filled;
    {
        edit::Portfolio portfolio(std::move(*store), std::move(*loaded), clock, who);
        filled = fill(portfolio, wanted);
    }
    if (!filled)
        QFile::remove(wanted.path);
    return filled;
}

} // namespace stint::app
