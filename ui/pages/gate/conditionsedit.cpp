// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/conditionsedit.h"

#include "model/domain/snapshot.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

ConditionsEdit::ConditionsEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(linkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_add->setIcon(icon(u"plus"_s));
    connect(m_add, &QPushButton::clicked, this, &ConditionsEdit::addLine);
    retranslate();
}

void ConditionsEdit::setConditions(const QList<GateCondition> &conditions)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.isEmpty())
        removeAt(0);
    for (const GateCondition &condition : conditions)
        append(condition);
}

QList<GateCondition> ConditionsEdit::conditions() const
{
    QList<GateCondition> list;
    for (const Line &line : m_lines) {
        if (line.text->text().simplified().isEmpty())
            continue;
        list.append({line.text->text().simplified(), line.owner->name(),
                     line.dated->isChecked() ? line.due->date() : QDate()});
    }
    return list;
}

void ConditionsEdit::setPeople(const Snapshot &now)
{
    m_people = std::make_shared<Snapshot>(now);
    for (const Line &line : m_lines)
        line.owner->setPeople(now);
}

void ConditionsEdit::addLine()
{
    append({}).text->setFocus();
    emit edited();
}

void ConditionsEdit::beginFirst()
{
    if (m_lines.isEmpty())
        append({});
}

void ConditionsEdit::focusFirst()
{
    beginFirst();
    m_lines.first().text->setFocus();
}

ConditionsEdit::Line &ConditionsEdit::append(const GateCondition &condition)
{
    Line line{new QLabel(this),    new QLineEdit(condition.text, this),
              new PersonBox(this), new QCheckBox(this),
              new DayEdit(this),   iconButton(u"close"_s, {}, this)};
    if (m_people)
        line.owner->setPeople(*m_people);
    line.owner->setName(condition.owner);
    line.due->setToday(m_today);
    line.due->setDate(condition.due.isValid() ? condition.due : m_today.addDays(30));
    line.due->setEnabled(condition.due.isValid());
    line.dated->setChecked(condition.due.isValid());
    connect(line.text, &QLineEdit::textEdited, this, &ConditionsEdit::edited);
    connect(line.owner, &PersonBox::edited, this, &ConditionsEdit::edited);
    connect(line.due, &DayEdit::dateChanged, this, &ConditionsEdit::edited);
    DayEdit *due = line.due;
    connect(line.dated, &QCheckBox::toggled, this, [this, due](bool on) {
        due->setEnabled(on);
        emit edited();
    });
    QToolButton *remove = line.remove;
    connect(remove, &QToolButton::clicked, this, [this, remove] {
        for (int i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].remove == remove) {
                removeAt(i);
                emit edited();
                return;
            }
        }
    });
    m_lines.append(line);
    arrange();
    retranslate();
    return m_lines.last();
}

void ConditionsEdit::removeAt(int index)
{
    const Line line = m_lines.takeAt(index);
    for (QWidget *widget : std::initializer_list<QWidget *>{line.number, line.text, line.owner,
                                                            line.dated, line.due, line.remove}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    arrange();
}

void ConditionsEdit::arrange()
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines[row];
        int column = 0;
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 line.number, line.text, line.owner, line.dated, line.due, line.remove}) {
            m_grid->addWidget(widget, row, column++);
            widget->show(); // at once, so that it can take the focus
        }
        line.number->setText(number(row + 1));
    }
    QWidget *before = nullptr;
    for (const Line &line : m_lines) {
        for (QWidget *widget : std::initializer_list<QWidget *>{line.text, line.owner, line.dated,
                                                                line.due, line.remove}) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

void ConditionsEdit::retranslate()
{
    m_add->setText(tr("Add a condition"));
    for (const Line &line : m_lines) {
        const QString n = line.number->text();
        line.text->setPlaceholderText(tr("What has to happen"));
        line.text->setAccessibleName(tr("Condition %1").arg(n));
        line.owner->setAccessibleName(tr("Who sees to condition %1").arg(n));
        line.owner->lineEdit()->setPlaceholderText(tr("Who"));
        line.dated->setText(tr("by"));
        line.dated->setAccessibleName(tr("Condition %1 has a date").arg(n));
        line.due->setLocale(QLocale());
        line.due->setAccessibleName(tr("Date of condition %1").arg(n));
        line.remove->setToolTip(tr("Remove condition %1").arg(n));
        line.remove->setAccessibleName(tr("Remove condition %1").arg(n));
    }
}

void ConditionsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
