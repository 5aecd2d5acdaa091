// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

Result<void> savePicture(const QString &path, QSize size, const QString &title,
                         const std::function<void(QPainter &)> &paint)
{
    const QString failed = QCoreApplication::translate(
        "Picture", "The picture could not be written to %1. Choose another folder or name.");
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(failed.arg(path));
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(title);
        QPainter painter(&svg);
        paint(painter);
        painter.end();
        return file.flush() ? Result<void>() : failure(failed.arg(path));
    }
    const double most = 1.2e8; // pixels, 480 MB of them
    const double ratio =
        std::min(2.0, std::sqrt(most / std::max(1.0, double(size.width()) * size.height())));
    QImage image(size * ratio, QImage::Format_RGB32);
    if (image.isNull())
        return failure(failed.arg(path));
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image.save(path) ? Result<void>() : failure(failed.arg(path));
}

} // namespace stint::ui
