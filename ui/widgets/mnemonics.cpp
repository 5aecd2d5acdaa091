// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

QString readText(const QString &text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        read += text[i];
    }
    return read;
}

} // namespace stint::ui
