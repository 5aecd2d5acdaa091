// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// The icon as a pixmap of `size` device pixels; kept in Qt's pixmap cache.
QPixmap pixmapOf(const QString &name, const QColor &colour, QSize size)
{
    const QString key =
        u"stint-icon/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("#000", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, std::optional<QPalette> palette, QColor colour)
        : m_name(std::move(name))
        , m_palette(std::move(palette))
        , m_colour(std::move(colour))
    {
    }

    QIconEngine *clone() const override { return new Engine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixmapOf(m_name, colour(mode, state), size);
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        const Theme &theme = Theme::of(palette);
        if (mode == QIcon::Disabled)
            return theme.disabled;
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? theme.accent : theme.secondary;
    }

    QString m_name;
    std::optional<QPalette> m_palette;
    QColor m_colour;
};

QIcon make(const QString &name, std::optional<QPalette> palette, const QColor &colour)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new Engine(name, std::move(palette), colour));
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return make(name, palette, {});
}

QIcon icon(const QString &name)
{
    return make(name, {}, {});
}

QIcon icon(const QString &name, const QColor &colour)
{
    return make(name, {}, colour);
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double scale = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QSize size(qCeil(rect.width() * scale), qCeil(rect.height() * scale));
    if (size.isEmpty())
        return;
    QPixmap pixmap = pixmapOf(name, colour, size);
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace stint::ui
