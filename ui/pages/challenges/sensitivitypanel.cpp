// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/sensitivitypanel.h"

#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int mostPoints = 20;
constexpr qsizetype rowsInSight = 5;

ListRow rowOf(const Snapshot &now, const governance::Shift &shift)
{
    const bool rises = shift.then < shift.rank;
    const int places = qAbs(shift.then - shift.rank);
    ListCell arrow{.look = ListCell::Strong,
                   .text = (rises ? u"↑ "_s : u"↓ "_s) + QLocale().toString(places)};
    arrow.spoken = rises ? SensitivityPanel::tr("up by %n places", nullptr, places)
                         : SensitivityPanel::tr("down by %n places", nullptr, places);
    ListCell ranks{.look = ListCell::Secondary,
                   .text =
                       SensitivityPanel::tr("rank %1 instead of %2")
                           .arg(QLocale().toString(shift.then), QLocale().toString(shift.rank))};
    ListRow row;
    row.cells = {arrow, {.text = now.title(EntityKind::Challenge, shift.challenge.value)}, ranks};
    row.key = shift.challenge.value;
    return row;
}

} // namespace

SensitivityPanel::SensitivityPanel(const ScoreFacts *scores, QWidget *parent)
    : QWidget(parent)
    , m_scores(scores)
    , m_if(new QLabel(this))
    , m_more(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_criteria(new QComboBox(this))
    , m_points(new QSpinBox(this))
    , m_moved(new RowList(this))
    , m_refresher(new Refresher(this, [this] {
        fillCriteria();
        fill();
    }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 8);
    layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_if), static_cast<QWidget *>(m_criteria),
                          static_cast<QWidget *>(m_points), static_cast<QWidget *>(m_more)})
        line->addWidget(part);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    layout->addWidget(m_moved);
    m_if->setBuddy(m_criteria);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_points->setRange(-mostPoints, mostPoints);
    m_points->setValue(10);
    m_moved->setColumns(
        {{.width = 44, .fits = true}, {.width = 120, .stretch = 1}, {.width = 160, .fits = true}});
    connect(m_criteria, &QComboBox::currentIndexChanged, this, &SensitivityPanel::fill);
    connect(m_points, &QSpinBox::valueChanged, this, &SensitivityPanel::fill);
    connect(m_moved, &RowList::followed, this,
            [this](int row) { emit chosen(m_moved->row(row).key); });
    connect(scores, &ScoreFacts::changed, m_refresher, &Refresher::request);
    retranslate();
}

void SensitivityPanel::retranslate()
{
    m_if->setText(tr("Weighed otherwise:"));
    m_criteria->setAccessibleName(tr("Criterion"));
    m_points->setAccessibleName(tr("Points of 100 that it weighs more, or less"));
    m_more->setText(tr("points of 100 more"));
    m_moved->setAccessibleName(tr("Challenges that would change places"));
    m_refresher->request();
}

void SensitivityPanel::fillCriteria()
{
    const qint64 before = m_criteria->currentData().toLongLong();
    const QSignalBlocker blocker(m_criteria);
    m_criteria->clear();
    for (const ScoringCriterion *criterion :
         governance::scoringCriteria(m_scores->now(), m_scores->model()))
        m_criteria->addItem(criterion->name, criterion->id.value);
    m_criteria->setCurrentIndex(std::max(0, m_criteria->findData(before)));
}

QString SensitivityPanel::question() const
{
    const int points = m_points->value();
    return (points < 0 ? tr("If %1 weighed %n points less", nullptr, -points)
                       : tr("If %1 weighed %n points more", nullptr, points))
        .arg(m_criteria->currentText());
}

void SensitivityPanel::fill()
{
    const Snapshot &now = m_scores->now();
    const ScoringModel *model = now.find(m_scores->model());
    const bool weighted = model && model->method == ScoringMethod::Weighted;
    m_criteria->setEnabled(weighted && m_criteria->count() > 0);
    m_points->setEnabled(m_criteria->isEnabled());
    QList<ListRow> rows;
    const int ranked = static_cast<int>(m_scores->scores().ranked().size());
    if (!model) {
        m_answer->setText(tr("There is no scoring model yet, so nothing is ranked."));
    } else if (!weighted) {
        m_answer->setText(
            tr("%1 multiplies its scores, so that weights don't count.").arg(model->name));
    } else if (ranked == 0) {
        m_answer->setText(tr("Nothing is ranked yet: no raters have handed in their scores."));
    } else {
        const auto shifts = governance::sensitivity(
            now, model->id, Id<ScoringCriterion>(m_criteria->currentData().toLongLong()),
            m_points->value());
        for (const governance::Shift &shift : shifts)
            rows << rowOf(now, shift);
        m_answer->setText(rows.isEmpty() ? tr("%1, the order would hold.").arg(question())
                                         : tr("%1, %2 of %3 would change places:")
                                               .arg(question(), QLocale().toString(rows.size()),
                                                    QLocale().toString(ranked)));
    }
    m_moved->setRows(rows);
    m_moved->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_moved->setFixedHeight(static_cast<int>(std::min(rows.size(), rowsInSight)) *
                                m_moved->rowHeight(rows.front()));
}

QString SensitivityPanel::answer() const
{
    m_refresher->catchUp();
    return m_answer->text();
}

std::vector<report::Block> SensitivityPanel::blocks() const
{
    std::vector<report::Block> blocks;
    blocks.emplace_back(report::Heading{.level = 2, .text = tr("How firm is the order?")});
    blocks.emplace_back(report::Paragraph{.runs = {{.text = answer()}}});
    report::Table table;
    table.showHead = false;
    table.columns = {{.weight = 2}, {.weight = 5}, {.weight = 2}};
    for (int i = 0; i < m_moved->rowCount(); ++i) {
        const QList<ListCell> &cells = m_moved->row(i).cells;
        QList<report::Cell> row(3);
        row[0].lines << report::Runs{{.text = cells[0].spoken}};
        row[1].lines << report::Runs{{.text = cells[1].text}};
        row[2].lines << report::Runs{{.text = cells[2].text}};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

void SensitivityPanel::ask(Id<ScoringCriterion> criterion, int points)
{
    m_refresher->catchUp();
    m_criteria->setCurrentIndex(m_criteria->findData(criterion.value));
    m_points->setValue(points);
}

void SensitivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SensitivityPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(0, 0, width(), 1, theme.border);
}

} // namespace stint::ui
