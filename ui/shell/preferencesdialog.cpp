// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {
constexpr int percents[] = {90, 100, 115, 130, 150};
}

PreferencesDialog::PreferencesDialog(Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_form(new QFormLayout)
    , m_person(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_motion(new QCheckBox(this))
    , m_closeButton(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    m_form->setSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel(this), m_person);
    m_form->addRow(new QLabel(this), m_language);
    m_form->addRow(new QLabel(this), m_theme);
    m_form->addRow(new QLabel(this), m_text);
    m_form->addRow(QString(), m_motion);
    layout->addWidget(m_closeButton, 0, Qt::AlignRight);
    setMinimumWidth(420);

    m_person->setText(preferences->person());
    // Languages are named in themselves, so that they can be found from the wrong one.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(m_language->findData(preferences->language()));
    for (int i = 0; i < 3; ++i)
        m_theme->addItem(QString(), i);
    m_theme->setCurrentIndex(static_cast<int>(preferences->theme()));
    for (const int percent : percents)
        m_text->addItem(QString(), percent);
    m_text->setCurrentIndex(qMax(0, m_text->findData(preferences->textPercent())));
    m_motion->setChecked(preferences->reducedMotion());
    retranslate();

    connect(m_person, &QLineEdit::editingFinished, this,
            [this] { m_preferences->setPerson(m_person->text()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences->setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_preferences->setTheme(static_cast<ThemeKind>(index)); });
    connect(m_text, &QComboBox::activated, this,
            [this] { m_preferences->setTextPercent(m_text->currentData().toInt()); });
    connect(m_motion, &QCheckBox::toggled, m_preferences, &Preferences::setReducedMotion);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    const auto label = [this](QWidget *field, const QString &text, const QString &tip = {}) {
        if (auto *words = qobject_cast<QLabel *>(m_form->labelForField(field)))
            words->setText(text);
        field->setAccessibleName(text);
        field->setToolTip(tip);
    };
    label(m_person, tr("Your name"), tr("Stands in the history beside what you change"));
    label(m_language, tr("Language"));
    label(m_theme, tr("Theme"));
    label(m_text, tr("Text size"));
    label(m_motion, QString());
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_theme->setItemText(2, tr("High contrast"));
    for (int i = 0; i < m_text->count(); ++i)
        m_text->setItemText(i, tr("%1 %").arg(m_text->itemData(i).toInt()));
    m_motion->setText(tr("Less motion"));
    m_motion->setAccessibleName(tr("Less motion"));
    m_closeButton->setText(tr("Close"));
    m_closeButton->setAccessibleName(tr("Close"));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
