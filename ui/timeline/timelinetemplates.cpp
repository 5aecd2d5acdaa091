// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a piece of plan to begin others with.
#include "model/edit/templates.h"
#include "ui/timeline/timelinecore.h"

#include <QInputDialog>

namespace stint::ui {

// Of what is selected; of the whole plan where that is a challenge.
void TimelineCore::saveTemplate()
{
    if (!isEditable())
        return;
    QList<Id<PlanItem>> items = selectedItems();
    if (items.isEmpty()) {
        for (const OutlineNode &node : scene.index.outline(currentChallenge()))
            items << node.item;
    }
    // What can't be kept is said before a name is asked for.
    if (const auto kept = edit::saveTemplate(now(), planner(), items, tr("Template")); !kept) {
        perform(kept);
        return;
    }
    auto *ask = new QInputDialog(view);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as a template"));
    ask->setLabelText(tr("Keep %n plan items as a template, under the name", nullptr,
                         static_cast<int>(items.size())));
    if (!items.isEmpty())
        ask->setTextValue(now().title(EntityKind::PlanItem, items.front().value));
    ask->setOkButtonText(tr("Save it"));
    QObject::connect(ask, &QInputDialog::textValueSelected, view,
                     [this, items](const QString &name) {
                         if (perform(edit::saveTemplate(now(), planner(), items, name)))
                             status(tr("Saved. “Plan from template” offers it from now on."));
                     });
    ask->open();
}

} // namespace stint::ui
