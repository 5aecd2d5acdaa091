// SPDX-License-Identifier: GPL-3.0-or-later
// How a source is read: what its rows are, characters, separator, order of dates, currency. What
// was recognised is shown; what people choose instead stays chosen.
#pragma once

#include "model/exchange/csvreader.h"
#include "model/exchange/importplan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace stint::ui {

class SourceOptions : public QWidget
{
    Q_OBJECT

public:
    explicit SourceOptions(QWidget *parent = nullptr);

    EntityKind kind() const;
    void setKind(EntityKind kind); ///< says nothing
    exchange::CsvOptions csv() const;
    std::optional<exchange::DateOrder> dates() const;
    QString currency() const; ///< empty: the portfolio's

    Id<Calendar> calendar() const; ///< that holidays are for

    enum class What { Table, Cells, Holidays, Portfolio };
    /// Back to "recognised" for another source. Cells come from the clipboard.
    void reset(What what, const Snapshot &now);
    void showRecognised(const exchange::CsvResult &csv, const exchange::ColumnMap &map,
                        const QString &portfolioCurrency);

signals:
    void readingChanged(); ///< characters, separator or calendar: to be read anew
    void kindChanged();
    void valuesChanged(); ///< dates or currency

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QComboBox *box, const QList<std::pair<QString, int>> &items);

    QLabel *m_labels[6];
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QLineEdit *m_currency;
    QComboBox *m_calendar;
    int m_tableKind = -1; ///< chosen before a file of holidays; -1: there is none now
    QString m_recognisedEncoding;
    QString m_recognisedSeparator;
};

} // namespace stint::ui
