// SPDX-License-Identifier: GPL-3.0-or-later
// A page of registers on the small city, with what the tests of such pages do to it.
#pragma once

#include "tests/itemmodels/cityfixture.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/registers/newrowform.h"
#include "ui/shell/page.h"
#include "ui/widgets/editors.h"

#include <QAction>

namespace stint::test {

template <class P>
struct Fixture {
    City city;
    ui::ChallengeFilter filter;
    std::unique_ptr<P> page;
    QStringList errors;

    Fixture()
    {
        city.fill();
        page = std::make_unique<P>(ui::Context{city.portfolio.get(), &filter});
        QObject::connect(page.get(), &ui::Page::errorOccurred, page.get(),
                         [this](const QString &message) { errors << message; });
        page->resize(1200, 700);
        page->show();
    }
    ui::NewRowForm *sheet()
    {
        page->newRow();
        return page->template findChild<ui::NewRowForm *>();
    }
};
inline QWidget *editor(QWidget *sheet, const QString &label)
{
    for (auto *widget : sheet->findChildren<QWidget *>()) {
        if (ui::editorOf(widget) && widget->accessibleName() == label)
            return widget;
    }
    return nullptr;
}
inline QAction *actionOf(const ui::Page &page, const QString &text)
{
    for (QAction *action : page.pageActions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace stint::test
