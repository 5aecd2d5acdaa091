// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/htmlentities.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// The names of U+00A0 … U+00FF, in that order.
constexpr auto latin =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
    "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
    "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
    "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc "
    "euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
    "divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/// U+0391 … U+03A9 without the gap at U+03A2; the small ones are 32 further on.
constexpr auto greek = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi "
                       "Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";

struct Named {
    const char *name;
    char16_t character;
};
constexpr Named others[] = {
    {"quot", u'"'},      {"amp", u'&'},      {"lt", u'<'},        {"gt", u'>'},
    {"apos", u'\''},     {"OElig", 0x152},   {"oelig", 0x153},    {"Scaron", 0x160},
    {"scaron", 0x161},   {"Yuml", 0x178},    {"fnof", 0x192},     {"circ", 0x2C6},
    {"tilde", 0x2DC},    {"sigmaf", 0x3C2},  {"thetasym", 0x3D1}, {"upsih", 0x3D2},
    {"piv", 0x3D6},      {"ensp", u' '},     {"emsp", u' '},      {"thinsp", u' '},
    {"zwnj", 0x200C},    {"zwj", 0x200D},    {"lrm", 0x200E},     {"rlm", 0x200F},
    {"ndash", 0x2013},   {"mdash", 0x2014},  {"lsquo", 0x2018},   {"rsquo", 0x2019},
    {"sbquo", 0x201A},   {"ldquo", 0x201C},  {"rdquo", 0x201D},   {"bdquo", 0x201E},
    {"dagger", 0x2020},  {"Dagger", 0x2021}, {"bull", 0x2022},    {"hellip", 0x2026},
    {"permil", 0x2030},  {"prime", 0x2032},  {"Prime", 0x2033},   {"lsaquo", 0x2039},
    {"rsaquo", 0x203A},  {"oline", 0x203E},  {"frasl", 0x2044},   {"euro", 0x20AC},
    {"image", 0x2111},   {"weierp", 0x2118}, {"real", 0x211C},    {"trade", 0x2122},
    {"alefsym", 0x2135}, {"larr", 0x2190},   {"uarr", 0x2191},    {"rarr", 0x2192},
    {"darr", 0x2193},    {"harr", 0x2194},   {"crarr", 0x21B5},   {"lArr", 0x21D0},
    {"uArr", 0x21D1},    {"rArr", 0x21D2},   {"dArr", 0x21D3},    {"hArr", 0x21D4},
    {"forall", 0x2200},  {"part", 0x2202},   {"exist", 0x2203},   {"empty", 0x2205},
    {"nabla", 0x2207},   {"isin", 0x2208},   {"notin", 0x2209},   {"ni", 0x220B},
    {"prod", 0x220F},    {"sum", 0x2211},    {"minus", 0x2212},   {"lowast", 0x2217},
    {"radic", 0x221A},   {"prop", 0x221D},   {"infin", 0x221E},   {"ang", 0x2220},
    {"and", 0x2227},     {"or", 0x2228},     {"cap", 0x2229},     {"cup", 0x222A},
    {"int", 0x222B},     {"there4", 0x2234}, {"sim", 0x223C},     {"cong", 0x2245},
    {"asymp", 0x2248},   {"ne", 0x2260},     {"equiv", 0x2261},   {"le", 0x2264},
    {"ge", 0x2265},      {"sub", 0x2282},    {"sup", 0x2283},     {"nsub", 0x2284},
    {"sube", 0x2286},    {"supe", 0x2287},   {"oplus", 0x2295},   {"otimes", 0x2297},
    {"perp", 0x22A5},    {"sdot", 0x22C5},   {"lceil", 0x2308},   {"rceil", 0x2309},
    {"lfloor", 0x230A},  {"rfloor", 0x230B}, {"lang", 0x27E8},    {"rang", 0x27E9},
    {"loz", 0x25CA},     {"spades", 0x2660}, {"clubs", 0x2663},   {"hearts", 0x2665},
    {"diams", 0x2666},
};

QHash<QString, QChar> makeNames()
{
    QHash<QString, QChar> names;
    char16_t c = 0xA0;
    for (const QString &name : QString::fromLatin1(latin).split(u' '))
        names.insert(name, c++);
    names[u"nbsp"_s] = u' ';
    c = 0x391;
    for (const QString &name : QString::fromLatin1(greek).split(u' ')) {
        names.insert(name, c);
        names.insert(name.toLower(), QChar(c + 32));
        ++c;
    }
    // After the Greek ones, whose small names would hide "eth" and the like.
    for (const Named &n : others)
        names.insert(QString::fromLatin1(n.name), n.character);
    return names;
}

QString numbered(QStringView digits)
{
    bool ok = false;
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    uint code = hex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    // Old editors numbered their quotes and dashes after Windows-1252.
    static constexpr char16_t windows[32] = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    if (code >= 0x80 && code < 0xA0)
        code = windows[code - 0x80];
    if (code == 0xA0 || code == 0x2007 || code == 0x202F)
        return u" "_s;
    if (code < 0x20 && code != '\n' && code != '\t' && code != '\r')
        return u" "_s;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString decodeEntities(const QString &text)
{
    static const QHash<QString, QChar> names = makeNames();
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && end - i < 12 &&
               (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const QString name = text.sliced(i + 1, end - i - 1);
        const bool closed = end < text.size() && text[end] == u';';
        QString found;
        if (name.startsWith(u'#') && closed)
            found = numbered(QStringView(name).sliced(1));
        else if (closed || name == "nbsp"_L1 || name == "amp"_L1)
            found = names.contains(name) ? QString(names.value(name)) : QString();
        if (found.isEmpty()) {
            out += u'&';
            continue;
        }
        out += found;
        i = closed ? end : end - 1;
    }
    return out;
}

} // namespace stint::exchange
