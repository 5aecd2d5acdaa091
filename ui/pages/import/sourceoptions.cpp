// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sourceoptions.h"

#include "ui/widgets/secondarylabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using exchange::DateOrder;
using exchange::TextEncoding;

constexpr int recognised = -1;

QString separatorName(QChar separator)
{
    return separator == u'\t' ? SourceOptions::tr("tab") : QString(separator);
}

} // namespace

SourceOptions::SourceOptions(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_currency(new QLineEdit(this))
    , m_calendar(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    QWidget *inputs[] = {m_kind, m_encoding, m_separator, m_dates, m_currency, m_calendar};
    for (int i = 0; i < 6; ++i) {
        m_labels[i] = new SecondaryLabel({}, this);
        m_labels[i]->setBuddy(inputs[i]);
        layout->addWidget(m_labels[i]);
        layout->addWidget(inputs[i]);
        layout->addSpacing(10);
    }
    layout->addStretch(1);
    for (QComboBox *box : {m_kind, m_encoding, m_separator, m_dates, m_calendar})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->setMaximumWidth(64);
    m_currency->setMaxLength(3);
    m_currency->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{3}"_s), m_currency));
    connect(m_kind, &QComboBox::activated, this, &SourceOptions::kindChanged);
    connect(m_encoding, &QComboBox::activated, this, &SourceOptions::readingChanged);
    connect(m_separator, &QComboBox::activated, this, &SourceOptions::readingChanged);
    connect(m_calendar, &QComboBox::activated, this, &SourceOptions::readingChanged);
    connect(m_dates, &QComboBox::activated, this, &SourceOptions::valuesChanged);
    connect(m_currency, &QLineEdit::editingFinished, this, [this] {
        if (m_currency->isModified())
            emit valuesChanged();
        m_currency->setModified(false);
    });
    retranslate();
}

void SourceOptions::fill(QComboBox *box, const QList<std::pair<QString, int>> &items)
{
    const QVariant current = box->currentData();
    box->clear();
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

void SourceOptions::setKind(EntityKind kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
}

void SourceOptions::retranslate()
{
    const QString texts[] = {tr("&Rows are"), tr("C&haracters"), tr("Se&parated by"),
                             tr("&Dates"),    tr("C&urrency"),   tr("Ca&lendar")};
    for (int i = 0; i < 6; ++i)
        m_labels[i]->setText(texts[i]);
    QList<std::pair<QString, int>> kinds;
    for (const EntityKind kind :
         {EntityKind::Challenge, EntityKind::Submission, EntityKind::PlanItem, EntityKind::Person,
          EntityKind::Organisation, EntityKind::Risk, EntityKind::Issue, EntityKind::Action,
          EntityKind::Decision, EntityKind::Stint, EntityKind::Note, EntityKind::CalendarDay,
          EntityKind::Leave})
        kinds.push_back({entityInfo(kind).labels(), static_cast<int>(kind)});
    fill(m_kind, kinds);
    const auto orRecognised = [](const QString &what) {
        return what.isEmpty() ? tr("Recognised") : tr("Found: %1").arg(what);
    };
    fill(m_encoding, {{orRecognised(m_recognisedEncoding), recognised},
                      {u"UTF-8"_s, static_cast<int>(TextEncoding::Utf8)},
                      {u"Windows-1252"_s, static_cast<int>(TextEncoding::Windows1252)},
                      {u"UTF-16 LE"_s, static_cast<int>(TextEncoding::Utf16Le)},
                      {u"UTF-16 BE"_s, static_cast<int>(TextEncoding::Utf16Be)}});
    fill(m_separator, {{orRecognised(m_recognisedSeparator), recognised},
                       {u","_s, u','},
                       {u";"_s, u';'},
                       {tr("tab"), u'\t'},
                       {u"|"_s, u'|'}});
    fill(m_dates, {{tr("As the cells show"), recognised},
                   {tr("Month/day/year"), static_cast<int>(DateOrder::MonthFirst)},
                   {tr("Day/month/year"), static_cast<int>(DateOrder::DayFirst)}});
    m_currency->setToolTip(tr("Of amounts that name none, such as $500"));
}

void SourceOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

EntityKind SourceOptions::kind() const
{
    return static_cast<EntityKind>(m_kind->currentData().toInt());
}

exchange::CsvOptions SourceOptions::csv() const
{
    exchange::CsvOptions options;
    if (m_encoding->currentData().toInt() != recognised)
        options.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    if (m_separator->currentData().toInt() != recognised)
        options.separator = QChar(static_cast<char16_t>(m_separator->currentData().toInt()));
    return options;
}

std::optional<DateOrder> SourceOptions::dates() const
{
    if (m_dates->currentData().toInt() == recognised)
        return {};
    return static_cast<DateOrder>(m_dates->currentData().toInt());
}

QString SourceOptions::currency() const
{
    return m_currency->hasAcceptableInput() ? m_currency->text().toUpper() : QString();
}

Id<Calendar> SourceOptions::calendar() const
{
    return Id<Calendar>(m_calendar->currentData().toLongLong());
}

void SourceOptions::reset(What what, const Snapshot &now)
{
    m_recognisedEncoding.clear();
    m_recognisedSeparator.clear();
    for (QComboBox *box : {m_encoding, m_separator, m_dates})
        box->setCurrentIndex(0);
    m_currency->clear();
    setVisible(what != What::Portfolio);
    const bool holidays = what == What::Holidays;
    const bool shown[] = {!holidays, what == What::Table, what == What::Table,
                          !holidays, !holidays,           holidays};
    QWidget *inputs[] = {m_kind, m_encoding, m_separator, m_dates, m_currency, m_calendar};
    for (int i = 0; i < 6; ++i) {
        m_labels[i]->setVisible(shown[i]);
        inputs[i]->setVisible(shown[i]);
    }
    m_calendar->clear();
    for (const Calendar &calendar : now.table<Calendar>())
        m_calendar->addItem(calendar.name, calendar.id.value);
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(now.settings().calendar.value)));
    // What rows are follows from the file; what was chosen for tables is kept for the next.
    if (holidays && m_tableKind < 0)
        m_tableKind = m_kind->currentData().toInt();
    const int kind =
        holidays ? static_cast<int>(EntityKind::CalendarDay) : std::exchange(m_tableKind, -1);
    if (kind >= 0)
        m_kind->setCurrentIndex(m_kind->findData(kind));
    retranslate();
}

void SourceOptions::showRecognised(const exchange::CsvResult &csv, const exchange::ColumnMap &map,
                                   const QString &portfolioCurrency)
{
    if (m_encoding->currentData().toInt() == recognised)
        m_recognisedEncoding = exchange::encodingName(csv.encoding);
    if (m_separator->currentData().toInt() == recognised)
        m_recognisedSeparator = separatorName(csv.separator);
    retranslate();
    m_dates->setCurrentIndex(
        m_dates->findData(map.dates ? static_cast<int>(*map.dates) : recognised));
    m_currency->setPlaceholderText(portfolioCurrency);
    if (!m_currency->hasFocus())
        m_currency->setText(map.currency);
}

} // namespace stint::ui
