// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/statuseditor.h"

#include "model/edit/records.h"
#include "model/governance/lifecycle.h"
#include "ui/pages/parts/marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

StatusEditor::StatusEditor(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_line(new StatusWithReason(this))
    , m_change(linkButton({}, this))
    , m_editor(new QWidget(this))
    , m_status(new QComboBox(m_editor))
    , m_reason(new QLineEdit(m_editor))
    , m_keep(plainButton({}, {}, m_editor))
    , m_cancel(linkButton({}, m_editor))
    , m_problem(new QLabel(m_editor))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 0);
    layout->addWidget(m_change);
    layout->addWidget(m_editor, 1);
    layout->addStretch(0);
    m_line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(m_editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_status);
    line->addWidget(m_reason, 1);
    line->addWidget(m_keep);
    line->addWidget(m_cancel);
    line->addWidget(m_problem);
    for (int i = 0; i < static_cast<int>(Choices<Status>::all.size()); ++i)
        m_status->addItem({}, i);
    m_editor->hide();
    m_line->installEventFilter(this);
    m_reason->installEventFilter(this);
    m_status->installEventFilter(this);
    connect(m_change, &QPushButton::clicked, this, &StatusEditor::edit);
    connect(m_keep, &QPushButton::clicked, this, &StatusEditor::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &StatusEditor::keep);
    connect(m_cancel, &QPushButton::clicked, this, &StatusEditor::finish);
    retranslate();
}

void StatusEditor::setChallenge(Id<Challenge> challenge)
{
    if (challenge != m_challenge) {
        if (!m_editor->isHidden())
            m_begun[m_challenge] = {m_status->currentIndex(), m_reason->text()};
        finish();
        m_challenge = challenge;
        goOn();
    }
    if (const Challenge *row = m_portfolio->now().find(challenge))
        m_line->setChallenge(m_portfolio->now(), *row);
    m_change->setVisible(!m_portfolio->isReadOnly() && m_editor->isHidden());
}

void StatusEditor::goOn()
{
    if (m_portfolio->isReadOnly())
        return;
    if (const auto node = m_begun.extract(m_challenge); !node.empty()) {
        open();
        m_status->setCurrentIndex(node.mapped().status);
        m_reason->setText(node.mapped().reason);
    }
}

QJsonArray StatusEditor::save() const
{
    auto all = m_begun;
    if (!m_editor->isHidden())
        all[m_challenge] = {m_status->currentIndex(), m_reason->text()};
    QJsonArray list;
    for (const auto &[challenge, begun] : all)
        list << QJsonObject{{"challenge"_L1, challenge.value},
                            {"status"_L1, begun.status},
                            {"reason"_L1, begun.reason}};
    return list;
}

void StatusEditor::restore(const QJsonArray &begun)
{
    for (const QJsonValue &entry : begun) {
        const QJsonObject one = entry.toObject();
        m_begun[Id<Challenge>(one["challenge"_L1].toInteger())] = {one["status"_L1].toInt(),
                                                                   one["reason"_L1].toString()};
    }
    if (m_editor->isHidden())
        goOn();
}

void StatusEditor::edit()
{
    open();
    m_status->setFocus();
}

void StatusEditor::open()
{
    const Challenge *row = m_portfolio->now().find(m_challenge);
    if (!row || m_portfolio->isReadOnly())
        return;
    m_status->setCurrentIndex(static_cast<int>(row->status));
    m_reason->setText(row->statusReason);
    m_problem->clear();
    m_line->hide();
    m_change->hide();
    m_editor->show();
}

void StatusEditor::keep()
{
    const auto done = m_portfolio->perform(edit::setStatus(
        m_portfolio->now(), m_challenge, static_cast<Status>(m_status->currentIndex()),
        m_reason->text(), m_portfolio->clock().today()));
    if (!done) {
        m_problem->setText(done.error().message);
        m_reason->setFocus();
        return;
    }
    finish();
}

void StatusEditor::finish()
{
    const bool focused = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_line->show();
    m_change->setVisible(!m_portfolio->isReadOnly());
    if (focused)
        m_change->setFocus();
}

void StatusEditor::retranslate()
{
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change the status and its reason"));
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, choiceLabel(static_cast<Status>(i)));
    m_status->setAccessibleName(tr("Status"));
    m_reason->setPlaceholderText(tr("Why, in one sentence"));
    m_reason->setAccessibleName(tr("Reason of the status"));
    m_keep->setText(tr("Keep"));
    m_cancel->setText(tr("Cancel"));
}

void StatusEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setChallenge(m_challenge);
    }
}

bool StatusEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    if (watched != m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stint::ui
