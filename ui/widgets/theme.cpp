// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/widgetrules.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const Theme light{
    .kind = ThemeKind::Light,
    .window = QColor(0xF6F7F9),
    .surface = QColor(0xFFFFFF),
    .border = QColor(0xDDE1E6),
    .control = QColor(0xC4CAD1),
    .grid = QColor(0xEAEEF2),
    .hover = QColor(0xF0F4F8),
    .selection = QColor(0xCFE4F7),
    .text = QColor(0x1B1F24),
    .secondary = QColor(0x57606A),
    .disabled = QColor(0x8C959F),
    .accent = QColor(0x0B5FA5),
    .accentSoft = QColor(0xE3EFF9),
    .onAccent = QColor(0xFFFFFF),
    .onTrack = QColor(0x1A7F37),
    .atRisk = QColor(0x9A6700),
    .offTrack = QColor(0xB42318),
    .unknown = QColor(0x6E7781),
};

const Theme dark{
    .kind = ThemeKind::Dark,
    .window = QColor(0x16191D),
    .surface = QColor(0x1E2227),
    .border = QColor(0x343A41),
    .control = QColor(0x4A525B),
    .grid = QColor(0x2A3037),
    .hover = QColor(0x262C33),
    .selection = QColor(0x1F4568),
    .text = QColor(0xE6EAEE),
    .secondary = QColor(0x9BA4AE),
    .disabled = QColor(0x6B747E),
    .accent = QColor(0x58A6E8),
    .accentSoft = QColor(0x1B2F42),
    .onAccent = QColor(0x111111),
    .onTrack = QColor(0x3FB950),
    .atRisk = QColor(0xD29922),
    .offTrack = QColor(0xF0635A),
    .unknown = QColor(0x8C959F),
};

// Black, white and saturated colours; every border is drawn at full strength.
const Theme contrast{
    .kind = ThemeKind::Contrast,
    .window = QColor(0u),
    .surface = QColor(1u),
    .border = QColor(0xFFFFFF),
    .control = QColor(0xFFFFFF),
    .grid = QColor(0x767676),
    .hover = QColor(0x262626),
    .selection = QColor(0x004A8F),
    .text = QColor(0xFFFFFF),
    .secondary = QColor(0xE0E0E0),
    .disabled = QColor(0xA6A6A6),
    .accent = QColor(0x6FD3FF),
    .accentSoft = QColor(0x003152),
    .onAccent = QColor(0u),
    .onTrack = QColor(0x5CF27E),
    .atRisk = QColor(0xFFD60A),
    .offTrack = QColor(0xFF8A80),
    .unknown = QColor(0xFFFFFF),
};

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.offTrack);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.border);
    p.setColor(QPalette::Midlight, t.grid);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.kind == ThemeKind::Light ? t.control : QColor(Qt::black));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return p;
}

/// WCAG 2 relative luminance.
double luminance(const QColor &c)
{
    const auto part = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

const Theme &Theme::get(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::Contrast:
        return contrast;
    case ThemeKind::Light:
        break;
    }
    return light;
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Link);
    if (accent == dark.accent)
        return dark;
    if (accent == contrast.accent)
        return contrast;
    return light;
}

void Theme::applyColours(QApplication &app, ThemeKind kind)
{
    WidgetRules::install(app);
    if (!app.style() || app.style()->name() != "fusion"_L1)
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(paletteOf(get(kind)));
}

void Theme::apply(QApplication &app, ThemeKind kind, double textScale)
{
    QFont font = app.font();
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (families.contains(family)) {
            font.setFamilies({family, u"Noto Sans"_s, u"DejaVu Sans"_s});
            break;
        }
    }
    font.setPointSizeF(10 * textScale);
    const Theme &theme = get(kind);
    app.setStyleSheet(QString());
    applyColours(app, kind);
    QToolTip::setPalette(app.palette());
    app.setFont(font);
    app.setStyleSheet(styleSheet(theme));
    emit TextSize::instance()->changed();
}

QColor Theme::status(int status) const
{
    switch (status) {
    case 1:
        return onTrack;
    case 2:
        return atRisk;
    case 3:
        return offTrack;
    default:
        return unknown;
    }
}

QColor Theme::textOn(const QColor &background)
{
    const QColor ink(0x11, 0x11, 0x11);
    const QColor paper(Qt::white);
    // White where it is legible: it keeps the dark stages calm; else whichever reads better.
    if (contrastRatio(paper, background) >= 4.5)
        return paper;
    return contrastRatio(ink, background) > contrastRatio(paper, background) ? ink : paper;
}

QFont bodyFont()
{
    return QGuiApplication::font();
}

QFont smallFont()
{
    return scaled(0.85, QFont::Normal);
}

QFont sectionFont()
{
    return scaled(1.1, QFont::DemiBold);
}

QFont pageTitleFont()
{
    return scaled(1.5, QFont::DemiBold);
}

QFont withTabularFigures(QFont font)
{
    // Kerning between figures is what makes columns of them ragged in most interface fonts.
    font.setKerning(false);
    return font;
}

TextSize *TextSize::instance()
{
    static TextSize one;
    return &one;
}

void TextSize::follow(QWidget *widget, QFont (*font)())
{
    widget->setFont(font());
    connect(instance(), &TextSize::changed, widget, [widget, font] { widget->setFont(font()); });
}

} // namespace stint::ui
