// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme, name, text size, motion. What is chosen holds at once; there is no OK.
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class Preferences;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences *preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Preferences *m_preferences;
    QFormLayout *m_form;
    QLineEdit *m_person;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_text;
    QCheckBox *m_motion;
    QPushButton *m_closeButton;
};

} // namespace stint::ui
