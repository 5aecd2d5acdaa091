// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/newportfolio.h"

#include "model/edit/templatetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

Id<Calendar> addCalendar(Draft &draft, const QJsonObject &data, const QString &language)
{
    Calendar calendar;
    calendar.name = say(data.value("name"_L1), language);
    calendar.week = data.value("week"_L1).toString();
    ValueTraits<HolidayRule>::fromName(data.value("holidays"_L1).toString(), calendar.holidays);
    return draft.add(calendar);
}

void addStage(Draft &draft, const QJsonObject &data, int position, const QString &language)
{
    Stage stage;
    stage.name = say(data.value("name"_L1), language);
    stage.letter = data.value("letter"_L1).toString();
    stage.colour = data.value("colour"_L1).toString();
    stage.purpose = say(data.value("purpose"_L1), language);
    stage.position = position;
    stage.limitCount = data.value("limit_count"_L1).toInt();
    stage.limitDays = data.value("limit_days"_L1).toInt();
    stage.plannedWeeks = data.value("weeks"_L1).toInt();
    stage.closed = data.value("closed"_L1).toBool();
    const Id<Stage> id = draft.add(stage);
    if (!data.contains("gate"_L1))
        return;
    Gate gate;
    gate.stage = id;
    gate.name = say(data.value("gate"_L1), language);
    const Id<Gate> gateId = draft.add(gate);
    int place = 0;
    for (const QJsonValue &value : data.value("criteria"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        Criterion criterion;
        criterion.gate = gateId;
        criterion.text = say(o.value("text"_L1), language);
        criterion.rule = o.value("rule"_L1).toString();
        criterion.position = place++;
        ValueTraits<CriterionKind>::fromName(o.value("kind"_L1).toString(), criterion.kind);
        draft.add(criterion);
    }
}

} // namespace

QStringList lifeCycleTemplates()
{
    QStringList names;
    const QString start = u"lifecycle-"_s;
    for (const QString &name : QDir(u":/templates"_s).entryList({start + u"*.json"_s}))
        names << name.chopped(5).sliced(start.size());
    return names;
}

Result<ChangeSet> newPortfolio(const Snapshot &empty, const QString &templateName,
                               const QString &language)
{
    if (!empty.table<Stage>().isEmpty()) {
        return failure(QCoreApplication::translate(
            "Edit",
            "This portfolio already has stages; a life-cycle is only set up in a new one."));
    }
    QFile file(u":/templates/lifecycle-%1.json"_s.arg(templateName));
    const QJsonObject data = file.open(QIODevice::ReadOnly)
                                 ? QJsonDocument::fromJson(file.readAll()).object()
                                 : QJsonObject();
    if (data.isEmpty()) {
        return failure(QCoreApplication::translate(
                           "Edit", "There is no life-cycle template “%1”. There are: %2.")
                           .arg(templateName, lifeCycleTemplates().join(u", "_s)));
    }
    Draft draft(empty);
    const QJsonObject given = data.value("settings"_L1).toObject();
    Settings settings;
    settings.calendar = addCalendar(draft, data.value("calendar"_L1).toObject(), language);
    settings.currency = given.value("currency"_L1).toString(u"CAD"_s);
    settings.stintWeeks = given.value("stint_weeks"_L1).toInt(16);
    settings.openLimit = given.value("open_limit"_L1).toInt();
    settings.lifeCycle = templateName;
    draft.add(settings);
    int position = 0;
    for (const QJsonValue &stage : data.value("stages"_L1).toArray())
        addStage(draft, stage.toObject(), position++, language);
    return draft.finish(QCoreApplication::translate("Edit", "set up the portfolio"));
}

} // namespace stint::edit
