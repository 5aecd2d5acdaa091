// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dragsheet.h"

#include "model/planning/workcalendar.h"
#include "ui/timeline/shiftwords.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace stint::ui {

static constexpr double pad = 12;
static constexpr double lineHeight = 18;
static constexpr int mostLines = 4;

namespace {

/// With its year where a day and a month alone could be those of another one.
QString plainDay(const TimelineScene &scene, QDate day)
{
    constexpr int halfYear = 180;
    return std::abs(scene.today.daysTo(day)) <= halfYear ? TimelineScene::shortDate(day)
                                                         : TimelineScene::dayInWords(day);
}

void addChallenges(DragSheet &sheet, const TimelineScene &scene)
{
    for (const Id<Challenge> id : scene.planner->tried().challenges) {
        if (sheet.lines.size() >= 2)
            return;
        const Challenge *challenge = scene.now->find(id);
        const CivilTime before = scene.planner->span(id).second;
        const CivilTime after = scene.planner->triedSpan(id).second;
        if (!challenge || !before.isValid() || before.date() == after.date())
            continue;
        sheet.lines.append(
            {QCoreApplication::translate("Timeline", "Challenge %1 ends").arg(challenge->code),
             TimelineScene::dayInWords(after.date()),
             QCoreApplication::translate("Timeline", "was %1")
                 .arg(TimelineScene::shortDate(before.date()))});
    }
}

void addItems(DragSheet &sheet, const TimelineScene &scene, Id<PlanItem> dragged)
{
    // By date, so that what comes first is named first.
    std::multimap<CivilTime, const PlanItem *> moved;
    for (const Id<PlanItem> id : scene.planner->tried().marks) {
        const PlanItem *item = scene.now->find(id);
        const planning::ItemDates *when = item ? scene.dates(id) : nullptr;
        if (when)
            moved.insert({when->finish, item});
    }
    for (const auto &[finish, item] : moved) {
        const planning::ItemDates *before = scene.settled(item->id);
        if (!before || !finish.isValid())
            continue;
        const planning::WorkCalendar &calendar = scene.planner->calendarOf(item->id);
        const QString words = item->name + u' ' + TimelineScene::shortDate(finish.date()) + u": "_s;
        if (item->kind == PlanKind::Gate && item->id != dragged &&
            before->finish.date() != finish.date() && sheet.lines.size() < mostLines)
            sheet.lines.append({item->name, TimelineScene::dayInWords(finish.date()),
                                QCoreApplication::translate("Timeline", "was %1")
                                    .arg(plainDay(scene, before->finish.date()))});
        if (sheet.warnings.size() >= 3)
            continue;
        const auto late = [&](CivilTime limit) {
            const QString days = workingShift(calendar, limit, finish);
            return days.startsWith(u'+') ? days.mid(1) : days;
        };
        if (item->deadline.isValid() && finish > item->deadline)
            sheet.warnings.append(words +
                                  QCoreApplication::translate("Timeline", "%1 after its deadline")
                                      .arg(late(item->deadline)));
        const Stint *stint = scene.now->find(item->stint);
        if (stint && stint->agreementEnds.isValid() && finish.date() > stint->agreementEnds)
            sheet.warnings.append(
                words + QCoreApplication::translate("Timeline", "%1 after the agreement ends")
                            .arg(late(CivilTime::at(stint->agreementEnds, 1439))));
    }
}

} // namespace

DragSheet DragSheet::of(const TimelineScene &scene, Id<PlanItem> id)
{
    DragSheet sheet;
    const PlanItem *item = scene.now->find(id);
    const planning::ItemDates *when = item ? scene.dates(id) : nullptr;
    const planning::ItemDates *before = item ? scene.settled(id) : nullptr;
    if (!when || !before || !scene.showsTrial)
        return sheet;
    sheet.title = item->name;
    sheet.dates =
        when->start.date() == when->finish.date()
            ? TimelineScene::dayInWords(when->start.date())
            : QCoreApplication::translate("Timeline", "%1 to %2")
                  .arg(plainDay(scene, when->start.date()), plainDay(scene, when->finish.date()));
    sheet.tag = shiftWords(scene, *item, *when).tag;
    addChallenges(sheet, scene);
    addItems(sheet, scene, id);

    // What held it so far says nothing once something else does.
    if (before->driver != planning::DriverKind::Nothing && before->driver == when->driver &&
        before->driverId == when->driverId) {
        const QString reason = scene.planner->reason(id);
        if (!reason.isEmpty())
            sheet.reasons << reason;
    }
    const planning::WorkCalendar &calendar = scene.planner->calendarOf(id);
    if (before->lateStart.isValid() && !scene.isDone(*item)) {
        const qint64 day = std::max<qint64>(1, calendar.typicalDay().minutes);
        const QString room = WorkTime(before->totalFloat.minutes * 480 / day).toString();
        sheet.reasons << QCoreApplication::translate(
                             "Timeline", "Not after %1 without moving the end: float is %2.")
                             .arg(plainDay(scene, before->lateStart.date()), room);
    }
    return sheet;
}

QSizeF DragSheet::size(TextCache &texts) const
{
    double width = texts.width(title, LabelStyle::Bold) + texts.width(dates, LabelStyle::Body) +
                   texts.width(tag, LabelStyle::SmallBold) + 60;
    double what = 0;
    double strong = 0;
    double was = 0;
    for (const Line &line : lines) {
        what = std::max(what, texts.width(line.what, LabelStyle::Body));
        strong = std::max(strong, texts.width(line.now, LabelStyle::Bold));
        was = std::max(was, texts.width(line.was, LabelStyle::Body));
    }
    width = std::max(width, what + strong + was + 40);
    for (const QString &text : warnings)
        width = std::max(width, texts.width(text, LabelStyle::Bold) + 16);
    for (const QString &text : reasons)
        width = std::max(width, texts.width(text, LabelStyle::Small));
    const double height = lineHeight * double(1 + lines.size() + warnings.size()) +
                          (reasons.isEmpty() ? 0 : 8 + 15 * double(reasons.size())) +
                          (lines.isEmpty() && warnings.isEmpty() ? 0 : 6);
    return QSizeF(std::min(width, 520.0) + 2 * pad, height + 2 * pad - 4);
}

void DragSheet::paint(QPainter &painter, const QRectF &rect, TextCache &texts,
                      const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 4, 4);
    const QRectF inner = rect.adjusted(pad, pad - 2, -pad, -pad + 2);
    QRectF line(inner.left(), inner.top(), inner.width(), lineHeight);
    painter.setPen(theme.text);
    const double tagWidth = tag.isEmpty() ? 0 : texts.width(tag, LabelStyle::SmallBold) + 12;
    const double datesWidth = texts.width(dates, LabelStyle::Body);
    const double titleWidth = texts.draw(
        painter, line.adjusted(0, 0, -tagWidth - datesWidth - 20, 0), title, LabelStyle::Bold);
    texts.draw(painter, line.adjusted(titleWidth + 10, 0, -tagWidth, 0), dates, LabelStyle::Body);
    if (!tag.isEmpty()) {
        const QRectF box(line.right() - tagWidth, line.center().y() - 8, tagWidth, 16);
        painter.setPen(theme.accent);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(theme.kind == ThemeKind::Light ? theme.accent : theme.text);
        texts.draw(painter, box, tag, LabelStyle::SmallBold, Qt::AlignHCenter);
    }
    line.translate(0, lineHeight);
    if (!lines.isEmpty() || !warnings.isEmpty()) {
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(line.left(), line.top() + 2.5),
                         QPointF(line.right(), line.top() + 2.5));
        line.translate(0, 6);
    }
    double what = 0;
    for (const Line &one : lines)
        what = std::max(what, texts.width(one.what, LabelStyle::Body));
    what = std::min(what, inner.width() * 0.45);
    for (const Line &one : lines) {
        painter.setPen(theme.secondary);
        texts.draw(painter, QRectF(line.left(), line.top(), what, lineHeight), one.what,
                   LabelStyle::Body);
        texts.draw(painter, line, one.was, LabelStyle::Body, Qt::AlignRight);
        painter.setPen(theme.text);
        texts.draw(painter, line.adjusted(what + 16, 0, 0, 0), one.now, LabelStyle::Bold);
        line.translate(0, lineHeight);
    }
    for (const QString &text : warnings) {
        painter.fillRect(QRectF(line.left(), line.center().y() - 4, 8, 8), theme.offTrack);
        painter.setPen(theme.kind == ThemeKind::Light ? theme.offTrack : theme.text);
        texts.draw(painter, line.adjusted(14, 0, 0, 0), text, LabelStyle::Bold);
        line.translate(0, lineHeight);
    }
    if (!reasons.isEmpty()) {
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(line.left(), line.top() + 3.5),
                         QPointF(line.right(), line.top() + 3.5));
        line.translate(0, 8);
        painter.setPen(theme.text);
        for (const QString &text : reasons) {
            texts.draw(painter, QRectF(line.left(), line.top(), line.width(), 15), text,
                       LabelStyle::Small);
            line.translate(0, 15);
        }
    }
    painter.restore();
}

} // namespace stint::ui
