// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/textencoding.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// 0x80…0x9F of Windows-1252; the five it leaves open stay as they are.
constexpr char16_t windowsUpper[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

TextEncoding guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < sample; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (sample >= 4 && odd > sample / 4 && even < sample / 20)
        return TextEncoding::Utf16Le;
    if (sample >= 4 && even > sample / 4 && odd < sample / 20)
        return TextEncoding::Utf16Be;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    QString text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = QString::fromUtf8(bytes);
        break;
    case TextEncoding::Utf16Le:
        text = QStringDecoder(QStringDecoder::Utf16LE)(bytes);
        break;
    case TextEncoding::Utf16Be:
        text = QStringDecoder(QStringDecoder::Utf16BE)(bytes);
        break;
    case TextEncoding::Windows1252:
        text = QString::fromLatin1(bytes);
        for (QChar &c : text) {
            if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
                c = windowsUpper[c.unicode() - 0x80];
        }
        break;
    }
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    return text;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

} // namespace stint::exchange
