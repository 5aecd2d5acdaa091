// SPDX-License-Identifier: GPL-3.0-or-later
// Taking baselines, and choosing the one that the plan is compared with.
#include "model/edit/baselines.h"
#include "ui/timeline/timelinecore.h"
#include "ui/widgets/mnemonics.h"

#include <QInputDialog>
#include <QMenu>

namespace stint::ui {

std::vector<const Baseline *> TimelineCore::baselines() const
{
    std::vector<const Baseline *> found;
    for (const Baseline &row : now().table<Baseline>()) {
        if (!only || !row.challenge || row.challenge == only)
            found.push_back(&row);
    }
    return found;
}

// Of the challenge, on its page; else of all. What has been agreed is what one wants to see next.
void TimelineCore::takeBaseline()
{
    if (!isEditable())
        return;
    auto *ask = new QInputDialog(view);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Take a baseline"));
    ask->setLabelText(only ? tr("Keep the dates of %1 as they are today, under the name")
                                 .arg(now().title(EntityKind::Challenge, only.value))
                           : tr("Keep the dates of all plans as they are today, under the name"));
    ask->setTextValue(edit::nextBaselineName(now()));
    ask->setOkButtonText(tr("Take it"));
    QObject::connect(ask, &QInputDialog::textValueSelected, view, [this](const QString &name) {
        if (perform(edit::takeBaseline(now(), planner(), name, only, scene.today)))
            view->setBaseline(edit::findBaseline(now(), name));
    });
    ask->open();
}

void TimelineCore::chooseBaseline()
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Id<Baseline> id) {
        QAction *action = menu->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(scene.options.baseline == id.value);
        QObject::connect(action, &QAction::triggered, view, [this, id] { view->setBaseline(id); });
    };
    add(tr("None"), {});
    menu->addSeparator();
    for (const Baseline *row : baselines())
        add(tr("%1, %2").arg(row->name, TimelineScene::dayInWords(row->takenOn)), row->id);
    menu->popup(view->viewport()->mapToGlobal(chartRect().topLeft().toPoint()));
}

void TimelineCore::removeBaseline()
{
    perform(edit::removeBaseline(now(), Id<Baseline>(scene.options.baseline)));
}

} // namespace stint::ui
