// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include <QFileDialog>

namespace stint::ui {

QString askSavePath(QWidget *parent, const QString &title, const QString &suggested,
                    const QString &filter, const QString &suffix)
{
    const QFileInfo first(suggested);
    QFileDialog dialog(parent, title, first.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(first.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace stint::ui
