// SPDX-License-Identifier: GPL-3.0-or-later
// A label in the secondary text colour, that follows the theme and the text size.
#pragma once

#include <QLabel>

namespace stint::ui {

class SecondaryLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Body, Small };
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr,
                            Size size = Size::Body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    bool m_restyling = false;
};

/// A label with one of the heading fonts, that follows the text size.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section };
    explicit HeadingLabel(const QString &text = {}, QWidget *parent = nullptr,
                          Level level = Level::Section);
};

} // namespace stint::ui
