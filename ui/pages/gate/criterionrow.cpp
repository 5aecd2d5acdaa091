// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/criterionrow.h"

#include "ui/pages/parts/criterionmark.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int wordsRoom = 32; ///< characters that words get beside their buttons at the least

class StateMark : public QWidget
{
public:
    explicit StateMark(const governance::CriterionReport *report, QWidget *parent)
        : QWidget(parent)
        , m_report(report)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const CriterionMark mark = criterionMark(m_report->standing, Theme::of(palette()));
        paintIcon(p, QRectF(1, 1, 18, 18), mark.icon, mark.colour);
    }

private:
    const governance::CriterionReport *m_report;
};

} // namespace

CriterionRow::CriterionRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(&m_report, this))
    , m_text(new QLabel(this))
    , m_evidence(new SecondaryLabel({}, this))
    , m_state(new QLabel(this))
    , m_look(linkButton({}, this))
    , m_confirm(plainButton({}, {}, this))
    , m_notMet(plainButton({}, {}, this))
    , m_override(linkButton({}, this))
    , m_clear(linkButton({}, this))
    , m_editor(new QWidget(this))
    , m_verdict(new QComboBox(m_editor))
    , m_reason(new QLineEdit(m_editor))
    , m_keep(plainButton({}, {}, m_editor))
    , m_cancel(linkButton({}, m_editor))
    , m_problem(new QLabel(m_editor))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 7, 16, 7);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 22);
    m_text->setWordWrap(true);
    m_evidence->setWordWrap(true);
    m_state->setFixedWidth(84);
    grid->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_evidence, 1, 1);
    grid->addWidget(m_state, 0, 2, 2, 1, Qt::AlignVCenter);
    m_lookBox = new QWidget(this);
    m_lookBox->setFixedWidth(qMax(104, fontMetrics().averageCharWidth() * 18));
    auto *lookLayout = new QHBoxLayout(m_lookBox);
    lookLayout->setContentsMargins(0, 0, 0, 0);
    lookLayout->addWidget(m_look);
    lookLayout->addStretch();
    m_call = new QWidget(this);
    auto *callLayout = new QHBoxLayout(m_call);
    callLayout->setContentsMargins(0, 0, 0, 0);
    callLayout->setSpacing(8);
    callLayout->addStretch();
    for (QPushButton *button : {m_confirm, m_notMet, m_clear, m_override})
        callLayout->addWidget(button);

    auto *line = new QGridLayout(m_editor);
    line->setContentsMargins(0, 4, 0, 2);
    line->addWidget(m_verdict, 0, 0);
    line->addWidget(m_reason, 0, 1);
    line->addWidget(m_keep, 0, 2);
    line->addWidget(m_cancel, 0, 3);
    line->addWidget(m_problem, 1, 1, 1, 3);
    line->setColumnStretch(1, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_editor, 3, 1, 1, 4);
    m_editor->hide();
    for (const auto verdict :
         {CriterionVerdict::Met, CriterionVerdict::NotMet, CriterionVerdict::Waived})
        m_verdict->addItem({}, static_cast<int>(verdict));
    m_reason->installEventFilter(this);
    m_verdict->installEventFilter(this);

    connect(m_look, &QPushButton::clicked, this, &CriterionRow::evidenceWanted);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { emit said(CriterionVerdict::Met, {}); });
    connect(m_notMet, &QPushButton::clicked, this,
            [this] { emit said(CriterionVerdict::NotMet, {}); });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { emit said(CriterionVerdict::Open, {}); });
    connect(m_override, &QPushButton::clicked, this, &CriterionRow::beginOverride);
    connect(m_cancel, &QPushButton::clicked, this, &CriterionRow::endOverride);
    const auto keep = [this] {
        emit said(static_cast<CriterionVerdict>(m_verdict->currentData().toInt()),
                  m_reason->text());
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_reason, &QLineEdit::returnPressed, this, keep);
    retranslate();
}

/// The same in all rows, so that their states stand below one another.
int CriterionRow::callWidth() const
{
    const auto both = [](const QWidget *a, const QWidget *b) {
        return a->sizeHint().width() + 8 + b->sizeHint().width();
    };
    return qMax(both(m_confirm, m_notMet), both(m_clear, m_override));
}

/// In a narrow window what can be done stands under the words instead of squeezing them.
void CriterionRow::arrange(bool narrow)
{
    m_narrow = narrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_lookBox);
    grid->removeWidget(m_call);
    m_call->setMinimumWidth(narrow ? 0 : callWidth());
    if (narrow) {
        grid->addWidget(m_lookBox, 2, 1, Qt::AlignVCenter | Qt::AlignLeft);
        grid->addWidget(m_call, 2, 1, 1, 4, Qt::AlignVCenter | Qt::AlignRight);
    } else {
        grid->addWidget(m_lookBox, 0, 3, 2, 1, Qt::AlignVCenter);
        grid->addWidget(m_call, 0, 4, 2, 1, Qt::AlignVCenter);
    }
}

void CriterionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins around = layout()->contentsMargins();
    const int gaps = 4 * static_cast<QGridLayout *>(layout())->horizontalSpacing();
    const int words = width() - around.left() - around.right() - gaps - m_mark->width() -
                      m_state->width() - m_lookBox->width() - callWidth();
    if (const bool narrow = words < fontMetrics().averageCharWidth() * wordsRoom;
        narrow != m_narrow)
        arrange(narrow);
}

void CriterionRow::setReport(const governance::CriterionReport &report)
{
    const bool same = m_report.criterion == report.criterion &&
                      m_report.verdict == report.verdict && m_report.standing == report.standing &&
                      m_report.reason == report.reason;
    m_report = report;
    m_text->setText(report.text);
    m_evidence->setText(report.evidence);
    m_state->setText(governance::standingLabel(report.standing));
    QFont font = m_state->font();
    const bool open = report.standing == governance::Standing::ByHand ||
                      report.standing == governance::Standing::Missing;
    font.setWeight(open ? QFont::DemiBold : QFont::Normal);
    m_state->setFont(font);
    m_mark->setAccessibleName(m_state->text());
    setAccessibleName(tr("%1: %2. %3").arg(report.text, m_state->text(), report.evidence));
    m_look->setText(evidenceWord());
    m_look->setAccessibleName(tr("%1 for “%2”").arg(evidenceWord(), report.text));
    m_look->setVisible(!evidenceWord().isEmpty());

    const bool saidSo = report.verdict != CriterionVerdict::Open;
    const bool hand = !report.counted && !saidSo;
    m_confirm->setVisible(hand && !m_readOnly);
    m_notMet->setVisible(hand && !m_readOnly);
    m_clear->setVisible(saidSo && !m_readOnly);
    m_override->setVisible(!hand && !m_readOnly);
    for (QPushButton *button : {m_confirm, m_notMet, m_clear, m_override})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), report.text));
    if (!same)
        endOverride();
    m_mark->update();
}

void CriterionRow::setReadOnly(bool on)
{
    m_readOnly = on;
}

void CriterionRow::beginOverride()
{
    m_problem->hide();
    m_reason->setText(m_report.reason);
    const bool missing = m_report.standing == governance::Standing::Missing ||
                         m_report.standing == governance::Standing::ByHand;
    m_verdict->setCurrentIndex(missing ? 0 : 1);
    m_editor->show();
    m_reason->setFocus();
}

void CriterionRow::endOverride()
{
    const bool focused = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    if (focused)
        m_override->setFocus();
}

CriterionRow::Begun CriterionRow::begun() const
{
    return {m_verdict->currentIndex(), m_reason->text()};
}

void CriterionRow::resume(const Begun &begun)
{
    m_problem->hide();
    m_verdict->setCurrentIndex(begun.verdict);
    m_reason->setText(begun.reason);
    m_editor->show();
}

bool CriterionRow::isOverriding() const
{
    return !m_editor->isHidden();
}

void CriterionRow::showProblem(const QString &sentence)
{
    if (m_editor->isHidden())
        beginOverride();
    m_problem->setText(sentence);
    m_problem->show();
}

QString CriterionRow::evidenceWord() const
{
    switch (m_report.shown) {
    case EntityKind::Challenge:
        return tr("Details");
    case EntityKind::None:
        return {};
    default:
        return entityInfo(m_report.shown).labels();
    }
}

void CriterionRow::retranslate()
{
    m_confirm->setText(tr("Confirm"));
    m_notMet->setText(tr("Not met"));
    m_override->setText(tr("Override…"));
    m_clear->setText(tr("Take back"));
    m_keep->setText(tr("Keep"));
    m_cancel->setText(tr("Cancel"));
    m_reason->setPlaceholderText(tr("Why? The reason is kept with the criterion."));
    m_reason->setAccessibleName(tr("Reason"));
    m_verdict->setAccessibleName(tr("What you say of it"));
    for (int i = 0; i < m_verdict->count(); ++i) {
        m_verdict->setItemText(
            i, choiceLabel(static_cast<CriterionVerdict>(m_verdict->itemData(i).toInt())));
    }
    arrange(m_narrow); // the buttons have other widths
}

void CriterionRow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(Theme::of(palette()).grid);
    p.drawLine(0, height() - 1, width(), height() - 1);
}

void CriterionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endOverride();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stint::ui
