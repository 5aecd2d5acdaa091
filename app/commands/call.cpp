// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edit/portfolio.h"
#include "model/store/store.h"
#include "model/values/loginname.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace stint::app {

OpenFile::OpenFile() = default;
OpenFile::OpenFile(OpenFile &&) noexcept = default;
OpenFile &OpenFile::operator=(OpenFile &&) noexcept = default;
OpenFile::~OpenFile() = default;

Call::Call(QString command, const QCommandLineParser &parser, QTextStream &out, QTextStream &err,
           Clock clock)
    : m_command(std::move(command))
    , m_parser(parser)
    , m_out(out)
    , m_err(err)
    , m_clock(clock)
{
}

QString Call::argument(qsizetype index) const
{
    return m_parser.positionalArguments().value(index);
}

QStringList Call::arguments() const
{
    return m_parser.positionalArguments();
}

bool Call::isSet(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Call::value(const QString &option) const
{
    return m_parser.value(option);
}

Result<QDate> Call::date(const QString &option) const
{
    if (!isSet(option))
        return QDate();
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return failure(
            u"--%1 %2 is not a date: write it as 2026-11-18"_s.arg(option, value(option)));
    return date;
}

Result<int> Call::number(const QString &option, int fallback, int min, int max) const
{
    if (!isSet(option))
        return fallback;
    bool ok = false;
    const int n = value(option).toInt(&ok);
    if (!ok || n < min || n > max)
        return failure(u"--%1 %2 is not a whole number from %3 to %4"_s.arg(option, value(option))
                           .arg(min)
                           .arg(max));
    return n;
}

bool Call::json() const
{
    return m_parser.optionNames().contains(u"json"_s);
}

void Call::print(const QString &line)
{
    m_out << line << '\n';
}

void Call::printJson(const QJsonArray &array)
{
    m_out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Call::printJson(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Call::printTable(const QStringList &headers, const std::vector<QStringList> &rows)
{
    static const QRegularExpression number(uR"(^(–|-?[0-9][0-9 ,.\x{202f}\x{a0}]*( ?[dh%])?)?$)"_s);
    const qsizetype columns = headers.size();
    std::vector<qsizetype> widths;
    std::vector<bool> right;
    for (qsizetype c = 0; c < columns; ++c) {
        qsizetype width = headers[c].size();
        bool numbers = !rows.empty();
        for (const QStringList &row : rows) {
            width = std::max(width, row.value(c).size());
            numbers = numbers && number.match(row.value(c)).hasMatch();
        }
        widths.push_back(width);
        right.push_back(numbers);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype c = 0; c < columns; ++c) {
            const auto i = static_cast<size_t>(c);
            const QString cell = cells.value(c).replace(u'\n', u' ');
            text += right[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            if (c + 1 < columns)
                text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        print(text);
    };
    line(headers);
    for (const QStringList &row : rows)
        line(row);
}

void Call::warn(const QString &line)
{
    m_err << "stint " << m_command << ": " << line << '\n';
}

int Call::wrongUsage(const QString &why)
{
    m_err << "stint " << m_command << ": " << why << ". Try: stint " << m_command << " --help\n";
    return exitWrongUsage;
}

Result<OpenFile> Call::openToRead(const QString &path) const
{
    auto store = store::Store::open(path, store::Store::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    auto snapshot = (*store)->load();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    OpenFile file;
    file.store = std::move(*store);
    file.snapshot = std::move(*snapshot);
    return file;
}

Result<std::unique_ptr<edit::Portfolio>> Call::openToWrite(const QString &path) const
{
    auto portfolio = edit::Portfolio::open(path, m_clock, personAtTheKeyboard());
    if (portfolio && (*portfolio)->isReadOnly())
        return failure((*portfolio)->readOnlyReason());
    return portfolio;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    // A document in the place of somebody's portfolio is a slip of the fingers.
    if (QFile old(path); QFileInfo(path).isFile() && old.open(QIODevice::ReadOnly) &&
                         old.read(15) == "SQLite format 3")
        return failure(
            u"%1 is a portfolio, which is not replaced. Choose another name."_s.arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(u"%1 could not be written: %2. Choose another folder, or make room."_s.arg(
            path, file.errorString()));
    return {};
}

QString personAtTheKeyboard()
{
    const QString name = qEnvironmentVariable("STINT_WHO").simplified();
    return name.isEmpty() ? loginName() : name;
}

} // namespace stint::app
