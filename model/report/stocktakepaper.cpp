// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed out before a stocktake and what is kept after it.
#include "model/report/agendawords.h"
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

using governance::AgendaRow;
using governance::AgendaSection;
using governance::AgendaTopic;

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// The document with one section and its head: name, day and place, chair and the dates around it.
Document frame(const Facts &f, const Stocktake &stocktake, const QString &kind)
{
    const Words &w = f.w;
    const QString name = oneLine(stocktake.name);
    Document doc = f.document(w.translate("Report", "%1: %2").arg(kind, name));
    doc.foot = stocktake.on.isValid() ? u"%1, %2"_s.arg(name, w.date(stocktake.on)) : name;
    Section &section = doc.sections.emplace_back();
    section.anchor = u"stocktake"_s;
    section.blocks.push_back(Heading{1, name, kind});
    QStringList where{w.longDate(stocktake.on), oneLine(stocktake.place)};
    where.removeAll({});
    if (!where.isEmpty())
        section.blocks.push_back(Paragraph{.runs = {{where.join(u", "_s)}}, .large = true});
    return doc;
}

void addPairs(Section &section, const QList<std::pair<QString, QString>> &pairs)
{
    KeyValues facts;
    for (const auto &pair : pairs) {
        if (!pair.second.isEmpty())
            facts.pairs << pair;
    }
    if (!facts.pairs.isEmpty())
        section.blocks.push_back(facts);
}

void addLabelled(Section &section, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        section.blocks.push_back(Paragraph{{{label + u' ', true}, {text}}});
}

Cell challengeCell(const Words &w, const Snapshot &now, Id<Challenge> id)
{
    const Challenge *row = now.find(id);
    return row ? titleCell(row->code, oneLine(row->title))
               : titleCell(w.translate("Report", "The portfolio"), {});
}

/// `f`: as the agenda stood; `now`: what became of it at the stocktake.
Cell whatCell(const Facts &f, const Snapshot &now, Id<Stocktake> at, AgendaTopic topic,
              const AgendaRow &row)
{
    const Snapshot &told = f.now.row(row.entity, row.id) ? f.now : now;
    QList<Runs> lines{Runs{{agendaWords(f.w, told, topic, row), true}}};
    const Decision *decision =
        row.entity == EntityKind::Decision ? now.find(Id<Decision>(row.id)) : nullptr;
    if (decision && !decision->motion.isEmpty())
        lines << Runs{{oneLine(decision->motion)}};
    if (decision && decision->stocktake == at && !needsDeciding(decision->state))
        lines << Runs{{f.w.choice(decision->state), true}};
    return cell(lines);
}

Cell whenCell(const Facts &f, const AgendaRow &row)
{
    if (!row.when.isValid())
        return cell(u"–"_s);
    QList<Runs> lines{Runs{{f.w.nearDate(row.when, f.today), row.late}}};
    if (row.late)
        lines << Runs{{f.lateWords(row.when), true}};
    return cell(lines);
}

Table agendaTable(const Facts &f, const Snapshot &now, Id<Stocktake> at,
                  const AgendaSection &agenda)
{
    const Words &w = f.w;
    const bool happened = agenda.topic == AgendaTopic::Moved || agenda.topic == AgendaTopic::Status;
    Table table;
    table.columns = {
        {w.translate("Report", "Challenge"), 3, false, 6},
        {w.translate("Report", "What"), 5.4, false, 14},
        {w.translate("Report", "Who"), 1.9, false, 4},
        {happened ? w.translate("Report", "Since") : w.translate("Report", "Due"), 1.4, false, 3}};
    for (const AgendaRow &row : agenda.rows) {
        const Person *who = now.find(row.person);
        const Snapshot &told = f.now.find(row.challenge) ? f.now : now;
        table.rows.push_back({challengeCell(w, told, row.challenge),
                              whatCell(f, now, at, agenda.topic, row),
                              cell(dash(who ? who->name : f.name(row.person))), whenCell(f, row)});
    }
    return table;
}

/// Rows of an entity that were recorded at the stocktake, in the order in which they were.
template <class Row>
std::vector<const Row *> recorded(const Snapshot &now, Id<Stocktake> at)
{
    std::vector<const Row *> rows;
    for (const Row &row : now.table<Row>()) {
        if (row.stocktake == at)
            rows.push_back(&row);
    }
    return rows;
}

void addLines(Section &section, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        section.blocks.push_back(Paragraph{{{line.simplified()}}});
}

void addSaid(const Facts &f, const Stocktake &stocktake, Section &section)
{
    const Words &w = f.w;
    QHash<qint64, QString> said;
    for (const Minute *minute : recorded<Minute>(f.now, stocktake.id))
        said[minute->challenge.value] += minute->text + u'\n';
    section.blocks.push_back(Heading{2, w.translate("Report", "What was said"), {}});
    if (said.isEmpty() && stocktake.minutes.isEmpty()) {
        section.blocks.push_back(Paragraph{{{w.translate("Report", "Nothing was written down.")}}});
        return;
    }
    addLines(section, stocktake.minutes);
    addLines(section, said.value(0));
    for (const Challenge *challenge : f.inOrder()) {
        if (!said.contains(challenge->id.value))
            continue;
        section.blocks.push_back(Heading{3,
                                         u"%1 %2"_s.arg(challenge->code, oneLine(challenge->title)),
                                         f.mark(challenge->stage).name});
        addLines(section, said.value(challenge->id.value));
    }
}

void addDecided(const Facts &f, const Stocktake &stocktake, Section &section)
{
    const Words &w = f.w;
    section.blocks.push_back(Heading{2, w.translate("Report", "Decisions"), {}});
    Table table;
    table.columns = {{w.translate("Report", "Number"), 1.6, false, 2},
                     {w.translate("Report", "Challenge"), 2.8, false, 6},
                     {w.translate("Report", "Motion"), 5, false, 16},
                     {w.translate("Report", "Decision"), 2.4, false, 6}};
    for (const Decision *decision : recorded<Decision>(f.now, stocktake.id)) {
        QList<Runs> decided{Runs{{w.choice(decision->state), true}}};
        const bool open = needsDeciding(decision->state);
        const QString who = f.name(open ? decision->askedBy : decision->decider);
        if (!who.isEmpty())
            decided << Runs{{who, false, true}};
        if (!decision->reason.isEmpty())
            decided << Runs{{oneLine(decision->reason)}};
        if (open && decision->due.isValid())
            decided << Runs{{w.translate("Report", "by %1").arg(w.date(decision->due))}};
        QList<Runs> motion{Runs{{oneLine(decision->title), true}}};
        if (!decision->motion.isEmpty())
            motion << Runs{{oneLine(decision->motion)}};
        table.rows.push_back({cell(decision->number), challengeCell(w, f.now, decision->challenge),
                              cell(motion), cell(decided)});
    }
    if (table.rows.empty())
        section.blocks.push_back(Paragraph{{{w.translate("Report", "No decisions were taken.")}}});
    else
        section.blocks.push_back(table);
}

void addUndertaken(const Facts &f, const Stocktake &stocktake, Section &section)
{
    const Words &w = f.w;
    section.blocks.push_back(Heading{2, w.translate("Report", "Actions"), {}});
    Table table;
    table.columns = {{w.translate("Report", "Action"), 5, false, 10},
                     {w.translate("Report", "Challenge"), 2.8, false, 6},
                     {w.translate("Report", "Owner"), 2.2, false, 4},
                     {w.translate("Report", "Due"), 1.8, false, 3}};
    for (const Action *action : recorded<Action>(f.now, stocktake.id)) {
        QList<Runs> what{Runs{{oneLine(action->title), true}}};
        if (!action->note.isEmpty())
            what << Runs{{oneLine(action->note)}};
        QList<Runs> due{Runs{{dash(w.date(action->due))}}};
        if (action->state != ActionState::Open)
            due << Runs{{w.choice(action->state), false, true}};
        table.rows.push_back({cell(what), challengeCell(w, f.now, action->challenge),
                              cell(dash(f.name(action->owner))), cell(due)});
    }
    if (table.rows.empty())
        section.blocks.push_back(Paragraph{{{w.translate("Report", "No actions were agreed.")}}});
    else
        section.blocks.push_back(table);
}

/// `f`: the file that the agenda is composed from. Of one that was held before history begins, only
/// what was decided there is known: as the file is now, it tells of another day.
void addTopics(const Facts &f, const Snapshot &now, const Stocktake &stocktake, Section &section)
{
    const Words &w = f.w;
    std::vector<AgendaSection> agenda;
    if (!stocktake.held || f.options.eve)
        agenda = governance::agenda(f.now, stocktake, f.finish, f.today,
                                    f.options.before ? &*f.options.before : nullptr);
    else
        section.blocks.push_back(Paragraph{
            {{w.translate("Report", "The file's history begins after this stocktake. What was on "
                                    "the agenda is not known, but for what was decided there.")}}});
    if (stocktake.held)
        governance::addDecidedAt(agenda, now, stocktake);
    if (agenda.empty() && (!stocktake.held || f.options.eve)) {
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "The file has nothing to go through.")}}});
    }
    int number = 0;
    for (const AgendaSection &topic : agenda) {
        section.blocks.push_back(
            Heading{2, u"%1. %2"_s.arg(w.number(++number), topicWords(w, topic.topic)),
                    w.number(static_cast<int>(topic.rows.size()))});
        section.blocks.push_back(agendaTable(f, now, stocktake.id, topic));
    }
}

} // namespace

Document agendaPaper(const Snapshot &now, const planning::Planner &planner, Id<Stocktake> stocktake,
                     const Options &options)
{
    const Facts f(now, planner, options);
    const Words &w = f.w;
    const Stocktake *row = now.find(stocktake);
    if (!row)
        return f.document({});
    Document doc = frame(f, *row, w.translate("Report", "Agenda"));
    Section &section = doc.sections.back();
    addPairs(section,
             {{w.translate("Report", "Chair"), f.name(row->chair)},
              {w.translate("Report", "Changes since"), w.date(governance::changesSince(now, *row))},
              {w.translate("Report", "Next"), w.date(row->next)},
              {w.translate("Report", "As the file was on"),
               row->held && options.eve ? w.date(governance::eveOf(*row)) : QString()}});
    if (row->held && options.eve) {
        const planning::Planner dates(*options.eve);
        Options then = options;
        then.asOf = row->on;
        addTopics(Facts(*options.eve, dates, then), now, *row, section);
    } else {
        addTopics(f, now, *row, section);
    }
    return doc;
}

Document minutesPaper(const Snapshot &now, const planning::Planner &planner,
                      Id<Stocktake> stocktake, const Options &options)
{
    const Facts f(now, planner, options);
    const Words &w = f.w;
    const Stocktake *row = now.find(stocktake);
    if (!row)
        return f.document({});
    Document doc = frame(f, *row, w.translate("Report", "Minutes"));
    Section &section = doc.sections.back();
    if (!row->held) {
        section.blocks.push_back(Paragraph{
            {{w.translate("Report", "Draft: the stocktake has not been closed yet."), true}}});
    }
    QStringList present = row->attendees.split(u'\n', Qt::SkipEmptyParts);
    for (QString &name : present)
        name = name.simplified();
    addLabelled(section, w.translate("Report", "Chair:"), f.name(row->chair));
    addLabelled(section, w.translate("Report", "Present:"), present.join(u", "_s));
    addSaid(f, *row, section);
    addDecided(f, *row, section);
    addUndertaken(f, *row, section);
    section.blocks.push_back(Space{8});
    addLabelled(section, w.translate("Report", "Next stocktake:"), w.longDate(row->next));
    return doc;
}

} // namespace stint::report
