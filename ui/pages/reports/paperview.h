// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out pages under one another, as they will be on paper: white whatever the theme. Paints only
// the pages in sight.
#pragma once

#include "ui/print/sheets.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <memory>

namespace stint::ui {

class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Stays at the page it shows.
    void setSheets(std::shared_ptr<const Sheets> sheets);
    int pageCount() const;
    int currentPage() const; ///< from 1; 0 without pages
    void goToPage(int page); ///< from 1
    /// Pixels to the point; 0: as wide as the view.
    void setZoom(double zoom);
    void zoomBy(double factor);
    double zoom() const { return m_zoom; }
    double shownZoom() const { return m_scale; } ///< what 0 comes to

signals:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    const QImage &picture(size_t page, double ratio);

    std::shared_ptr<const Sheets> m_sheets;
    std::vector<QRect> m_places; ///< of the pages, unscrolled
    QCache<int, QImage> m_pictures;
    double m_zoom = 0;
    double m_scale = 1;
    int m_shown = 0;
};

} // namespace stint::ui
