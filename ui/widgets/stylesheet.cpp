// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

// $name stands for a colour of the theme.
const char *const sheet = R"(
QMenuBar { background: $window; color: $text; padding: 2px 6px; border: 0; }
QMenuBar::item { padding: 5px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accentSoft; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 4px;
  menu-scrollable: 1; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 6px; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }

QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 4px;
  padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accentSoft; }
QPushButton:checked { background: $accentSoft; border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; outline: 0; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[look="primary"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[look="primary"]:hover { background: $accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 4px 11px; }
QPushButton[look="primary"]:disabled { background: $border; color: $disabled; border-color: $border; }
QPushButton[look="link"] { background: transparent; color: $accent; border: 1px solid transparent;
  padding: 2px 4px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $accent; }
QPushButton[look="link"]:disabled { color: $disabled; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 4px;
  padding: 4px; }
QToolButton:hover { background: $hover; border-color: $border; }
QToolButton:checked { background: $accentSoft; border-color: $accentSoft; color: $accent; }
QToolButton[look="quiet"]:checked { background: transparent; border-color: transparent; }
QToolButton[look="quiet"]:checked:hover { background: $hover; border-color: $border; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url(:/icons/arrow-down-$kind.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QToolButton[look="chip"] { background: $surface; border: 1px solid $control; padding: 2px 8px; min-height: 20px; }
QToolButton[look="chip"]:hover { background: $hover; }
QToolButton[look="chip"][on="true"] { background: $accentSoft; border-color: $accent; }
QToolButton[look="chip"]:focus { border: 1px solid $accent; }
QToolButton[look="chip"]:disabled { color: $disabled; border-color: $border; background: transparent; }
QToolButton[look="chip"]::menu-indicator { image: none; width: 0; }
QToolButton[look="segment"] { background: $surface; border: 1px solid $control; border-radius: 0;
  padding: 4px 12px; margin-left: -1px; min-height: 20px; }
QToolButton[look="segment"]:hover { background: $hover; }
QToolButton[look="segment"]:checked { background: $accentSoft; border-color: $accent; color: $segmentText; }
QToolButton[look="segment"]:focus { border: 1px solid $accent; }
QToolButton[look="segment"]:disabled { color: $disabled; }
QToolButton[end="first"] { margin-left: 0; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[end="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QDateTimeEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $control; border-radius: 4px;
  padding: 3px 6px; selection-background-color: $selection; selection-color: $text; }
QLineEdit[look="flat"], QPlainTextEdit[look="flat"] { background: transparent; border-color: $flat; }
QLineEdit[look="flat"]:hover, QPlainTextEdit[look="flat"]:hover { border-color: $control; background: $surface; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus, QComboBox:focus { border: 1px solid $accent; }
QLineEdit[look="flat"]:focus, QPlainTextEdit[look="flat"]:focus { border-color: $accent; background: $surface; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateEdit:disabled { color: $disabled; border-color: $border; background: $window; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QDateEdit,
QAbstractItemView QSpinBox { border-radius: 0; padding: 0 4px; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down-$kind.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {
  border: 0; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/arrow-up-$kind.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down-$kind.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control;
  selection-background-color: $selection; selection-color: $text; outline: 0; }

QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid $secondary;
  border-radius: 3px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $onAccent; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
  image: url(:/icons/tick-$kind.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url(:/icons/dash-$kind.svg); }
QCheckBox::indicator:disabled { background: $window; border-color: $disabled; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled {
  background: $disabled; }

QAbstractItemView { background: $surface; alternate-background-color: $surface; color: $text;
  border: 0; gridline-color: $grid; selection-background-color: $selection;
  selection-color: $text; }
QListView#CommandList { border: 1px solid $control; border-radius: 4px; }
QHeaderView { background: $window; border: 0; }
QHeaderView::section { background: $window; color: $secondary; border: 0;
  border-bottom: 1px solid $border; padding: 4px 6px; }
QTableCornerButton::section { background: $window; border: 0; }
QScrollArea { background: transparent; border: 0; }
QTabBar::tab { background: transparent; color: $secondary; padding: 8px 12px;
  border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QProgressBar { background: $grid; border: 0; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QGroupBox { border: 0; font-weight: 600; margin-top: 18px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Theme &t)
{
    QMap<QString, QString> words{{u"kind"_s, t.kind == ThemeKind::Dark       ? u"dark"_s
                                             : t.kind == ThemeKind::Contrast ? u"contrast"_s
                                                                             : u"light"_s}};
    const QMap<QString, QColor> colours{
        {u"accentHover"_s, t.accent.lighter(112)},
        {u"accentSoft"_s, t.accentSoft},
        {u"accent"_s, t.accent},
        {u"onAccent"_s, t.onAccent},
        {u"window"_s, t.window},
        {u"surface"_s, t.surface},
        {u"border"_s, t.border},
        {u"control"_s, t.control},
        {u"grid"_s, t.grid},
        // Fields of a form stand out only as much as they must; in high contrast they all do.
        {u"flat"_s, t.kind == ThemeKind::Contrast ? t.control : t.border},
        {u"hover"_s, t.hover},
        {u"selection"_s, t.selection},
        {u"segmentText"_s, t.accent},
        {u"text"_s, t.text},
        {u"secondary"_s, t.secondary},
        {u"disabled"_s, t.disabled},
    };
    for (auto it = colours.begin(); it != colours.end(); ++it)
        words.insert(it.key(), it.value().name());
    const QString source = QString::fromLatin1(sheet);
    QString out;
    qsizetype from = 0;
    for (qsizetype at = source.indexOf(u'$'); at >= 0; at = source.indexOf(u'$', from)) {
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        out += QStringView(source).mid(from, at - from);
        out += words.value(source.mid(at + 1, end - at - 1));
        from = end;
    }
    return out + source.mid(from);
}

} // namespace stint::ui
