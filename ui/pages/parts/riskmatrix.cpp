// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/riskmatrix.h"

#include "model/governance/risks.h"
#include "ui/pages/parts/riskfield.h"
#include "ui/widgets/secondarylabel.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace stint::ui {

namespace {

constexpr int widest = 1000; ///< beyond this the words of a field lose each other

Level levelAt(int step)
{
    return static_cast<Level>(step);
}

} // namespace

RiskMatrix::RiskMatrix(QWidget *parent)
    : QWidget(parent)
    , m_note(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 4, 16, 10);
    auto *board = new QWidget(this);
    board->setMaximumWidth(widest);
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->setHorizontalSpacing(6);
    line->addWidget(board, 1);
    line->addStretch();
    for (int i = 0; i < size; ++i) {
        const auto at = static_cast<size_t>(i);
        m_likelihoods[at] = new SecondaryLabel({}, board, SecondaryLabel::Size::Small);
        m_impacts[at] = new SecondaryLabel({}, board, SecondaryLabel::Size::Small);
        grid->addWidget(m_likelihoods[at], 1 + i, 0);
        grid->addWidget(m_impacts[at], 0, 1 + i);
        grid->setColumnStretch(1 + i, 1);
    }
    grid->addWidget(m_note, 1 + size, 1, 1, size);
    for (int i = 0; i < size * size; ++i) {
        auto *field = new RiskField(levelAt(size - 1 - i / size), levelAt(i % size), board);
        field->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        grid->addWidget(field, 1 + i / size, 1 + i % size);
        connect(field, &QToolButton::clicked, this, [this, i] {
            go(i);
            choose(m_chosen == i ? std::nullopt : std::optional(i));
        });
        m_fields[static_cast<size_t>(i)] = field;
    }
    retranslate();
}

RiskField *RiskMatrix::field(Level likelihood, Level impact) const
{
    const int row = size - 1 - static_cast<int>(likelihood);
    return m_fields[static_cast<size_t>(row * size + static_cast<int>(impact))];
}

void RiskMatrix::count(const std::vector<const Risk *> &risks)
{
    std::array<RiskField::Count, size * size> counts;
    for (const Risk *risk : risks) {
        if (risk->state != RiskState::Open)
            continue;
        const auto at = std::ranges::find(m_fields, field(risk->likelihood, risk->impact));
        RiskField::Count &count = counts[static_cast<size_t>(at - m_fields.begin())];
        const int trend = governance::riskTrend(*risk);
        ++count.risks;
        count.growing += trend > 0;
        count.shrinking += trend < 0;
    }
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setCount(counts[i]);
    // A list of nothing would be left.
    if (m_chosen && counts[static_cast<size_t>(*m_chosen)].risks == 0)
        release();
}

bool RiskMatrix::takes(const Risk &risk) const
{
    return !m_chosen || m_fields[static_cast<size_t>(*m_chosen)]->isOf(risk);
}

QString RiskMatrix::chosenWords() const
{
    return m_chosen ? m_fields[static_cast<size_t>(*m_chosen)]->place() : QString();
}

void RiskMatrix::release()
{
    choose({});
}

void RiskMatrix::choose(std::optional<int> chosen)
{
    if (chosen && m_fields[static_cast<size_t>(*chosen)]->count().risks == 0)
        chosen.reset();
    const bool changed = chosen != m_chosen;
    m_chosen = chosen;
    for (int i = 0; i < size * size; ++i)
        m_fields[static_cast<size_t>(i)]->setChecked(m_chosen == i);
    if (changed)
        emit chosenChanged();
}

/// The one field that Tab comes back to.
void RiskMatrix::go(int to)
{
    for (RiskField *field : m_fields)
        field->setFocusPolicy(Qt::ClickFocus);
    m_fields[static_cast<size_t>(to)]->setFocusPolicy(Qt::StrongFocus);
    m_fields[static_cast<size_t>(to)]->setFocus(Qt::TabFocusReason);
}

/// Of the fields, which leave these keys to the matrix.
void RiskMatrix::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::ranges::find(m_fields, focusWidget());
    if (at == m_fields.end())
        return QWidget::keyPressEvent(event);
    const int now = static_cast<int>(at - m_fields.begin());
    switch (event->key()) {
    case Qt::Key_Left:
        return go(now % size > 0 ? now - 1 : now);
    case Qt::Key_Right:
        return go(now % size < size - 1 ? now + 1 : now);
    case Qt::Key_Up:
        return go(now >= size ? now - size : now);
    case Qt::Key_Down:
        return go(now < size * (size - 1) ? now + size : now);
    case Qt::Key_Escape:
        return release();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RiskMatrix::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RiskMatrix::retranslate()
{
    setAccessibleName(tr("Risks by likelihood and impact"));
    m_note->setText(tr("Open risks. A field shows its own in the list; pressed again, all."));
    for (int i = 0; i < size; ++i) {
        const auto at = static_cast<size_t>(i);
        m_likelihoods[at]->setText(tr("Likelihood: %1").arg(choiceLabel(levelAt(size - 1 - i))));
        m_impacts[at]->setText(tr("Impact: %1").arg(choiceLabel(levelAt(i))));
    }
    for (RiskField *field : m_fields)
        field->retranslate();
}

} // namespace stint::ui
