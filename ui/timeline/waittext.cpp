// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waittext.h"

#include "ui/timeline/timelinescene.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr std::array kinds{LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish,
                           LinkKind::StartFinish};

/// "FS" and so on; what French calls FD, DD and DF means the same.
std::optional<LinkKind> kindOf(const QString &letters)
{
    static const QHash<QString, LinkKind> all{
        {u"FS"_s, LinkKind::FinishStart},  {u"FD"_s, LinkKind::FinishStart},
        {u"SS"_s, LinkKind::StartStart},   {u"DD"_s, LinkKind::StartStart},
        {u"FF"_s, LinkKind::FinishFinish}, {u"SF"_s, LinkKind::StartFinish},
        {u"DF"_s, LinkKind::StartFinish}};
    const auto found = all.constFind(letters.toUpper());
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString lettersOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::StartStart:
        return Words::tr("SS", "start to start");
    case LinkKind::FinishFinish:
        return Words::tr("FF", "finish to finish");
    case LinkKind::StartFinish:
        return Words::tr("SF", "start to finish");
    default:
        return {};
    }
}

QString signedText(WorkTime lag)
{
    return lag.minutes == 0 ? QString() : (lag.minutes > 0 ? u"+"_s : QString()) + lag.toString();
}

int numberOf(const TimelineScene &scene, Id<Challenge> challenge, Id<PlanItem> item)
{
    const auto &outline = scene.index.outline(challenge);
    const auto node = std::ranges::find(outline, item, &OutlineNode::item);
    return node == outline.end() ? 0 : node->number;
}

/// Short where it stays in its challenge: 22.14 of 26-22.
QString codeOf(const TimelineScene &scene, Id<Challenge> here, const PlanItem &item)
{
    const Challenge *challenge = scene.now->find(item.challenge);
    const QString full = challenge ? challenge->code : QString();
    const QString code = item.challenge == here ? full.mid(full.lastIndexOf(u'-') + 1) : full;
    return code + u'.' + QString::number(numberOf(scene, item.challenge, item.id));
}

WrittenWait readWait(const QString &text)
{
    // "22.14SS+2 d"
    static const QRegularExpression byCode(
        uR"(^([\p{L}\d-]*\.?\d+)\s*([A-Za-z]{2})?\s*([+\-\x{2212}]\s*\d.*)?$)"_s);
    // "Tests (start to start) +2 d"; names may hold signs and brackets themselves
    static const QRegularExpression byName(
        uR"(^(.*?)(?:\s*\(([^()]+)\))?(?:\s+([+\-\x{2212}]\s*\d[^()]*))?$)"_s);
    const auto read = [](const QRegularExpressionMatch &match, auto kindOfText) {
        std::optional<WrittenWait> wait;
        const QString kind = match.captured(2).trimmed();
        const QString lag = match.captured(3).remove(u' ');
        const auto how = kind.isEmpty() ? std::optional(LinkKind::FinishStart) : kindOfText(kind);
        const auto time = lag.isEmpty() ? Result<WorkTime>(WorkTime()) : WorkTime::parse(lag);
        if (match.hasMatch() && how && time)
            wait = WrittenWait{match.captured(0), match.captured(1).trimmed(), *how, *time};
        return wait;
    };
    if (const auto wait = read(byCode.match(text), kindOf))
        return *wait;
    const auto inWords = [](const QString &words) {
        const auto kind = std::ranges::find_if(kinds, [&](LinkKind one) {
            return words.compare(choiceLabel(one), Qt::CaseInsensitive) == 0;
        });
        return kind == kinds.end() ? kindOf(words) : std::optional(*kind);
    };
    if (const auto wait = read(byName.match(text), inWords))
        return *wait;
    return {text, text};
}

} // namespace

QString waitText(const TimelineScene &scene, Id<PlanItem> id)
{
    const PlanItem *item = scene.now->find(id);
    QStringList parts;
    for (const LinkRef &link : scene.index.links(id)) {
        const PlanItem *other = link.incoming ? scene.now->find(link.other) : nullptr;
        const Dependency *row = scene.now->find(link.link);
        if (item && other && row)
            parts << codeOf(scene, item->challenge, *other) + lettersOf(row->kind) +
                         signedText(row->lag);
    }
    return parts.join(u"; "_s);
}

QList<WrittenWait> readWaits(const QString &text)
{
    QList<WrittenWait> waits;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            waits << readWait(part.simplified());
    }
    return waits;
}

Result<Id<PlanItem>> itemMeant(const TimelineScene &scene, Id<Challenge> here,
                               const WrittenWait &wait)
{
    // A name may end as a lag does.
    const auto whole = itemMeant(scene, here, wait.text);
    return whole ? whole : itemMeant(scene, here, wait.who);
}

Result<Id<PlanItem>> itemMeant(const TimelineScene &scene, Id<Challenge> here, const QString &who)
{
    static const QRegularExpression code(uR"(^(?:([\p{L}\d-]+)\.)?(\d{1,6})$)"_s);
    QList<Id<PlanItem>> found;
    const auto take = [&](const Challenge &challenge, int number) {
        for (const OutlineNode &node : scene.index.outline(challenge.id)) {
            if (node.number == number)
                found << node.item;
        }
    };
    if (const auto match = code.match(who); match.hasMatch()) {
        const QString wanted = match.captured(1);
        const int number = match.captured(2).toInt();
        for (const Challenge &challenge : scene.now->table<Challenge>()) {
            const bool own = challenge.id == here;
            const bool exact = challenge.code.compare(wanted, Qt::CaseInsensitive) == 0;
            const bool ends = challenge.code.endsWith(u'-' + wanted, Qt::CaseInsensitive);
            if (own ? wanted.isEmpty() || exact || ends : exact)
                take(challenge, number);
        }
        // Of other challenges the end of the code will do, if it is the only one.
        for (const Challenge &challenge : scene.now->table<Challenge>()) {
            if (found.isEmpty() && !wanted.isEmpty() && challenge.code.endsWith(u'-' + wanted))
                take(challenge, number);
        }
    }
    for (const bool own : {true, false}) {
        if (!found.isEmpty())
            break;
        for (const PlanItem &item : scene.now->table<PlanItem>()) {
            const bool isNamed = item.name.compare(who, Qt::CaseInsensitive) == 0;
            if (isNamed && own == (item.challenge == here))
                found << item.id;
        }
    }
    if (found.size() == 1)
        return found.front();
    return failure(found.isEmpty()
                       ? Words::tr("There is no plan item “%1”. Write its code, like 22.14, or "
                                   "its name; several with ; between them.")
                             .arg(who)
                       : Words::tr("Several plan items are called “%1”. Write the code of the "
                                   "one that is meant.")
                             .arg(who));
}

} // namespace stint::ui
