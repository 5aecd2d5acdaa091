// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/filterwords.h"

#include "model/governance/lifecycle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QStringList sorted(QStringList names)
{
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

QStringList titles(const Snapshot &now, EntityKind kind, const QSet<qint64> &ids)
{
    QStringList names;
    for (const qint64 id : ids) {
        const QString name = now.title(kind, id).simplified();
        names << (name.isEmpty() ? Words::tr("(removed since)") : name);
    }
    return sorted(names);
}

} // namespace

QString filterWords(const ChallengeFilter &filter, const Snapshot &now, QDate today)
{
    const FilterState &state = filter.state();
    QStringList sentences;
    const auto add = [&](const QString &label, const QStringList &chosen) {
        if (!chosen.isEmpty())
            sentences << Words::tr("%1: %2.").arg(label, chosen.join(u", "_s));
    };
    QStringList stages, statuses;
    for (const Stage *stage : governance::stagesInOrder(now)) {
        if (state.stages.contains(stage->id.value))
            stages << stage->name;
    }
    for (const int status : {1, 2, 3, 0}) {
        if (state.statuses.contains(status))
            statuses << choiceLabel(static_cast<Status>(status));
    }
    add(Words::tr("Stage"), stages);
    add(Words::tr("Status"), statuses);
    add(Words::tr("Theme"), sorted(state.themes.values()));
    add(Words::tr("Owner"), titles(now, EntityKind::Person, state.owners));
    add(Words::tr("Department"), titles(now, EntityKind::Organisation, state.departments));
    if (!state.text.isEmpty())
        add(Words::tr("Text"), {state.text});
    if (filter.hiddenAsOld(now, today) > 0)
        sentences << Words::tr("Closed: last 12 months.");
    return sentences.join(u' ');
}

} // namespace stint::ui
