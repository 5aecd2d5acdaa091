// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing a link: from an end of one bar to an end of another. The ends that are joined are the
// kind of the link.
#include "model/planning/unmet.h"
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class LinkGesture : public Gesture
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    LinkGesture(TimelineCore &core, int row, QPointF at, bool fromStart)
        : Gesture(core)
        , m_from(core.scene.rows.at(row).id)
        , m_fromStart(fromStart)
        , m_at(at)
    {
    }
    ~LinkGesture() override { m_core.state.linkTarget = -1; }
    Qt::CursorShape cursor() const override
    {
        return m_refused ? Qt::ForbiddenCursor : Qt::CrossCursor;
    }
    void move(QPointF at, Qt::KeyboardModifiers) override
    {
        m_at = at;
        const int row = m_core.rowAt(at.y());
        Id<PlanItem> to;
        if (row >= 0 && m_core.scene.rows.at(row).kind == RowKind::Item)
            to = Id<PlanItem>(m_core.scene.rows.at(row).id);
        if (to == m_from)
            to = {};
        m_core.state.linkTarget = to ? row : -1;
        const bool toFinish = to && isAtFinish(to, at);
        if (to != m_to || toFinish != m_toFinish) {
            m_to = to;
            m_toFinish = toFinish;
            look();
        }
        m_core.status(!m_problem.isEmpty() ? m_problem
                      : m_to               ? words()
                                           : tr("Drag to the item that has to wait for this one."));
        m_core.view->viewport()->setCursor(cursor());
        m_core.view->viewport()->update();
    }
    void finish(QPointF) override
    {
        if (m_to && !m_refused)
            m_core.performLink(edits::link(m_core.now(), m_from, m_to, kind()));
        else if (m_refused)
            emit m_core.view->errorOccurred(m_problem);
    }
    void paint(QPainter &painter) override;

private:
    LinkKind kind() const
    {
        if (m_fromStart)
            return m_toFinish ? LinkKind::StartFinish : LinkKind::StartStart;
        return m_toFinish ? LinkKind::FinishFinish : LinkKind::FinishStart;
    }
    /// The last third of a bar and what is just beyond it; small bars and points have one end.
    bool isAtFinish(Id<PlanItem> item, QPointF at) const
    {
        const ItemBox box = m_core.scene.box(item);
        const double width = box.right - box.left;
        const double x = m_core.sceneX(at.x());
        return !box.isPoint() && width >= 24 && x > box.left + width * 2 / 3 && x <= box.right + 15;
    }
    // What the link would do, before it is made: a loop is refused, what can't be met is said.
    void look()
    {
        m_problem.clear();
        m_refused = false;
        if (!m_to)
            return;
        const auto changes = edits::link(m_core.now(), m_from, m_to, kind());
        if (!changes) {
            m_problem = changes.error().message;
            m_refused = true;
            return;
        }
        QHash<qint64, planning::ItemDates> moved;
        for (const planning::Moved &one : m_core.context.portfolio->whatIf(*changes))
            moved.insert(one.item.value, one.after);
        const auto dates = [&](Id<PlanItem> item) -> const planning::ItemDates * {
            const auto it = moved.constFind(item.value);
            return it != moved.cend() ? &*it : m_core.scene.settled(item);
        };
        for (const Change<Dependency> &change : changes->of<Dependency>()) {
            if (change.after)
                m_problem =
                    planning::unmetLink(m_core.now(), m_core.planner(), *change.after, dates);
        }
    }
    QString words() const
    {
        const QString from = m_core.now().title(EntityKind::PlanItem, m_from.value);
        const QString to = m_core.now().title(EntityKind::PlanItem, m_to.value);
        return tr("%1 will wait for %2 (%3). Release to keep.")
            .arg(to, from, choiceLabel(kind()).toLower());
    }

    Id<PlanItem> m_from;
    bool m_fromStart;
    Id<PlanItem> m_to;
    bool m_toFinish = false;
    bool m_refused = false;
    QString m_problem;
    QPointF m_at;
};

void LinkGesture::paint(QPainter &painter)
{
    const Theme &theme = m_core.scene.theme;
    const double dx = m_core.sceneX(0);
    const auto middleOf = [this](int row) {
        return m_core.chartStripOf(row).top() + m_core.scene.barTop() + m_core.scene.barHeight / 2;
    };
    const ItemBox box = m_core.scene.box(m_from);
    const QPointF from((m_fromStart ? box.left : box.right) - dx,
                       middleOf(m_core.scene.rows.rowOfItem(m_from)));
    const double stub = from.x() + (m_fromStart ? -8 : 8);
    const QColor colour = m_problem.isEmpty() ? theme.accent : theme.offTrack;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({from, {stub, from.y()}, {stub, m_at.y()}, m_at}));
    if (m_core.state.linkTarget >= 0) {
        painter.setPen(QPen(colour, 2));
        painter.drawRect(m_core.chartStripOf(m_core.state.linkTarget).adjusted(1, 1, -1, -1));
        // The end that is joined.
        const ItemBox target = m_core.scene.box(m_to);
        if (target.shape != ItemBox::None) {
            painter.setBrush(theme.surface);
            painter.drawEllipse(QPointF((m_toFinish ? target.right : target.left) - dx,
                                        middleOf(m_core.state.linkTarget)),
                                3.5, 3.5);
        }
    }
    const QString text = !m_problem.isEmpty() ? m_problem : m_to ? choiceLabel(kind()) : QString();
    if (text.isEmpty())
        return;
    const QRectF chart = m_core.chartRect();
    painter.setFont(m_core.view->font());
    const QRectF words =
        painter.boundingRect(QRectF(0, 0, std::min(520.0, std::max(80.0, chart.width() - 40)), 400),
                             Qt::TextWordWrap, text);
    QRectF sheet(m_at.x() + 14, m_at.y() + 16, words.width() + 26, words.height() + 12);
    sheet.moveRight(std::min(sheet.right(), chart.right() - 6));
    sheet.moveLeft(std::max(sheet.left(), chart.left() + 6));
    if (sheet.bottom() > chart.bottom())
        sheet.moveBottom(m_at.y() - 10);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(sheet, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(sheet.adjusted(12, 6, -12, -6), Qt::TextWordWrap, text);
}

} // namespace

std::unique_ptr<Gesture> linkGesture(TimelineCore &core, int row, QPointF at, bool fromStart)
{
    return std::make_unique<LinkGesture>(core, row, at, fromStart);
}

} // namespace stint::ui
