// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/demoscaleup.h"

#include "model/edit/adoption.h"
#include "model/edit/people.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

QDate day(const QJsonValue &iso, qint64 shift)
{
    const QDate date = QDate::fromString(iso.toString(), Qt::ISODate);
    return date.isValid() ? date.addDays(shift) : QDate();
}

template <class E>
E choice(const QJsonValue &name)
{
    E value = {};
    ValueTraits<E>::fromName(name.toString(), value);
    return value;
}

/// The row with that name (or code, of a challenge).
template <class Row>
Id<Row> named(const Snapshot &now, QString Row::*name, const QJsonValue &wanted)
{
    for (const Row &row : now.table<Row>()) {
        if (row.*name == wanted.toString())
            return row.id;
    }
    return {};
}

void addWho(Draft &draft, const QJsonObject &data, qint64 shift)
{
    const QJsonObject given = data.value("settings"_L1).toObject();
    Settings settings = draft.now().settings();
    settings.seat = choice<Seat>(given.value("seat"_L1));
    settings.reportsTo = given.value("reports_to"_L1).toString();
    draft.update(settings);
    for (const QJsonValue &value : data.value("organisations"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        Organisation row;
        row.name = o.value("name"_L1).toString();
        row.kind = choice<OrganisationKind>(o.value("kind"_L1));
        row.note = o.value("note"_L1).toString();
        draft.add(row);
    }
    for (const QJsonValue &value : data.value("people"_L1).toArray()) {
        const QJsonObject o = value.toObject();
        Person row;
        row.name = o.value("name"_L1).toString();
        row.role = o.value("role"_L1).toString();
        row.standing = choice<PersonStanding>(o.value("standing"_L1));
        row.until = day(o.value("until"_L1), shift);
        row.hoursAWeek = o.value("hours"_L1).toInt();
        row.organisation = named(draft.now(), &Organisation::name, o.value("organisation"_L1));
        draft.add(row);
    }
}

void addPriorities(Draft &draft, const QJsonArray &data, qint64 shift)
{
    int place = 0;
    for (const QJsonValue &value : data) {
        const QJsonObject o = value.toObject();
        Priority row;
        row.name = o.value("name"_L1).toString();
        row.kind = choice<PriorityKind>(o.value("kind"_L1));
        row.parent = named(draft.now(), &Priority::name, o.value("serves"_L1));
        row.description = o.value("description"_L1).toString();
        row.owner = personNamed(draft.now(), o.value("owner"_L1).toString());
        row.target = o.value("target"_L1).toString();
        row.targetCount = o.value("count"_L1).toInt();
        row.targetOn = day(o.value("on"_L1), shift);
        row.position = place++;
        draft.add(row);
    }
}

void fill(Adoption &row, const Snapshot &now, const QJsonObject &o, qint64 shift)
{
    row.department = named(now, &Organisation::name, o.value("department"_L1));
    row.owner = personNamed(now, o.value("owner"_L1).toString());
    row.agreedOn = day(o.value("agreed_on"_L1), shift);
    row.recurring = {o.value("recurring"_L1).toInteger() * 100, now.settings().currency};
    row.fundingSource = o.value("paid_from"_L1).toString();
    row.fundingSecured = o.value("secured"_L1).toBool();
    row.route = o.value("route"_L1).toString();
    row.uptake = o.value("uptake"_L1).toInt();
    row.eligible = o.value("eligible"_L1).toInt();
    row.countedOn = day(o.value("counted_on"_L1), shift);
    row.benefitDue = day(o.value("benefit_due"_L1), shift);
}

void addSites(Draft &draft, Id<Adoption> adoption, const QJsonArray &sites, qint64 shift)
{
    for (const QJsonValue &value : sites) {
        const QJsonObject o = value.toObject();
        RolloutSite site;
        site.adoption = adoption;
        site.name = o.value("name"_L1).toString();
        site.wave = o.value("wave"_L1).toInt();
        site.planned = day(o.value("planned"_L1), shift);
        site.live = day(o.value("live"_L1), shift);
        site.uptake = o.value("uptake"_L1).toInt();
        draft.add(site);
    }
}

/// The first `count` lines of the checklist are done.
void handOver(Draft &draft, Id<Adoption> adoption, int count)
{
    std::vector<Handover> done;
    for (const Handover &line : draft.now().table<Handover>()) {
        if (line.adoption == adoption && line.position < count)
            done.push_back(line);
    }
    for (Handover &line : done) {
        line.done = true;
        draft.update(line);
    }
}

Result<ChangeSet> adopt(const Snapshot &now, const QJsonObject &o, qint64 shift)
{
    const Id<Challenge> challenge = named(now, &Challenge::code, o.value("challenge"_L1));
    auto all = beginAdoption(now, challenge, day(o.value("begun"_L1), shift), u"en"_s);
    if (!all)
        return all;
    const Id<Adoption> id = all->of<Adoption>().front().id();
    Snapshot after = now;
    after.apply(*all);
    Draft draft(after);
    Adoption row = *draft.find(id);
    fill(row, after, o, shift);
    draft.update(row);
    addSites(draft, id, o.value("sites"_L1).toArray(), shift);
    handOver(draft, id, o.value("handed_over"_L1).toInt());
    const ChangeSet filled = draft.finish({});
    after.apply(filled);
    all->append(filled);
    const auto planned = planRollout(after, id);
    if (!planned)
        return planned;
    all->append(*planned);
    return all;
}

} // namespace

Result<ChangeSet> demoScaleUp(const Snapshot &city, qint64 shift)
{
    QFile file(u":/templates/demo-scaleup.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("Edit", "The sample city is missing from this program."));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft(city);
    addWho(draft, data, shift);
    addPriorities(draft, data.value("priorities"_L1).toArray(), shift);
    ChangeSet all = draft.finish({});
    Snapshot now = city;
    now.apply(all);
    for (const QJsonValue &value : data.value("adoptions"_L1).toArray()) {
        const auto one = adopt(now, value.toObject(), shift);
        if (!one)
            return one;
        now.apply(*one);
        all.append(*one);
    }
    return all;
}

} // namespace stint::edit
