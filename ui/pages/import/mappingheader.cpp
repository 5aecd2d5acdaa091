// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/mappingheader.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int nameHeight = 26;
constexpr int chooserHeight = 28;
constexpr int mostChoosers = 200; ///< more columns than that are no list of anything

using exchange::ColumnTarget;

QString targetData(const ColumnTarget &target)
{
    return target.use == ColumnTarget::Use::Field   ? target.name
           : target.use == ColumnTarget::Use::Extra ? u"extra:"_s + target.name
                                                    : QString();
}

} // namespace

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(90);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight + chooserHeight + 8};
}

QComboBox *MappingHeader::chooser(int column) const
{
    return m_choosers.value(column);
}

void MappingHeader::fill(QComboBox *box, const QString &name) const
{
    if (m_kind == EntityKind::Challenge)
        box->addItem(tr("New extra field"), u"extra:"_s + name);
    box->addItem(tr("Leave out"), QString());
    box->insertSeparator(box->count());
    for (const FieldInfo &field : entityInfo(m_kind).fields) {
        if (field.kind != FieldKind::Bytes && field.kind != FieldKind::Extras &&
            !has(field.use, FieldUse::Hidden) && !has(field.use, FieldUse::System))
            box->addItem(field.displayLabel(), QString(field.name));
    }
}

void MappingHeader::build()
{
    qDeleteAll(m_choosers);
    m_choosers.clear();
    for (int i = 0; i < std::min<qsizetype>(m_header.size(), mostChoosers); ++i) {
        auto *box = new QComboBox(viewport());
        box->setFocusPolicy(Qt::StrongFocus);
        box->setAccessibleName(tr("Where “%1” goes").arg(m_header[i]));
        box->setMaxVisibleItems(20);
        fill(box, m_header[i]);
        connect(box, &QComboBox::activated, this, [this, box, i] {
            const QString chosenData = box->currentData().toString();
            ColumnTarget target;
            if (chosenData.startsWith("extra:"_L1))
                target = {ColumnTarget::Use::Extra, chosenData.sliced(6)};
            else if (!chosenData.isEmpty())
                target = {ColumnTarget::Use::Field, chosenData};
            emit chosen(i, target);
        });
        box->show();
        m_choosers << box;
    }
}

void MappingHeader::setColumns(const QStringList &header, EntityKind kind,
                               const exchange::ColumnMap &map)
{
    const bool anew = m_header != header || m_kind != kind;
    m_header = header;
    m_kind = kind;
    m_map = map;
    if (anew)
        build();
    for (int i = 0; i < m_choosers.size(); ++i) {
        QComboBox *box = m_choosers[i];
        const ColumnTarget target = map.at(i);
        int index = box->findData(targetData(target));
        if (index < 0) { // a field that is not offered, an extra field of another name
            const FieldInfo *field =
                entityInfo(kind).field(QLatin1StringView(target.name.toLatin1()));
            box->addItem(target.use == ColumnTarget::Use::Extra
                             ? tr("Extra field “%1”").arg(target.name)
                         : field ? field->displayLabel()
                                 : target.name,
                         targetData(target));
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    }
    place();
}

void MappingHeader::place()
{
    for (int i = 0; i < m_choosers.size() && i < count(); ++i)
        m_choosers[i]->setGeometry(sectionViewportPosition(i) + 4, nameHeight + 2,
                                   std::max(10, sectionSize(i) - 8), chooserHeight);
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    build();
    setColumns(m_header, m_kind, m_map);
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(palette());
    painter->fillRect(rect, theme.window);
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect text = rect.adjusted(8, 0, -6, 0);
    text.setHeight(nameHeight);
    const QString letters = exchange::columnLetters(section);
    painter->setFont(font());
    painter->setPen(theme.secondary);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, letters);
    text.adjust(fontMetrics().horizontalAdvance(letters) + 8, 0, 0, 0);
    painter->setPen(theme.text);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_header.value(section), Qt::ElideRight, text.width()));
}

} // namespace stint::ui
