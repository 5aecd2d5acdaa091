// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/tableexport.h"

#include "ui/widgets/table/tableview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

} // namespace

Result<QString> saveTable(TableView *table, const QString &suggestedName)
{
    return saveCsv(table->window(), table->toCsv(), suggestedName);
}

Result<QString> saveCsv(QWidget *window, const QByteArray &text, const QString &suggestedName)
{
    const QString path =
        QFileDialog::getSaveFileName(window, Words::tr("Export table"), suggestedName,
                                     Words::tr("Comma-separated text (*.csv)"));
    if (path.isEmpty())
        return QString();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(Words::tr("%1 could not be written: %2. Choose another folder.")
                           .arg(path, file.errorString()));
    return Words::tr("Exported to %1").arg(path);
}

} // namespace stint::ui
