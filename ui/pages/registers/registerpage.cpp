// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/registerpage.h"

#include "ui/itemmodels/rowwords.h"
#include "ui/pages/parts/tableexport.h"
#include "ui/pages/parts/tableprint.h"
#include "ui/pages/registers/newrowform.h"
#include "ui/pages/registers/registerform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tablepanel.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

RegisterPage::RegisterPage(const Context &context, const QString &name, const QString &iconName,
                           std::vector<Register> registers, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_name(name)
    , m_iconName(iconName)
    , m_header(new PageHeader(this))
    , m_new(primaryButton({}, u"plus"_s, this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_newAction(new QAction(this))
    , m_removeAction(new QAction(this))
    , m_exportAction(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    layout->addLayout(body, 1);

    const auto action = [this](QAction *a, const QString &icon, const QKeySequence &keys,
                               const QString &menu, auto slot) {
        a->setIcon(ui::icon(icon));
        a->setShortcut(keys);
        a->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        a->setProperty("menu", menu);
        addAction(a);
        connect(a, &QAction::triggered, this, slot);
    };
    action(m_newAction, u"plus"_s, QKeySequence::New, u"Edit"_s, &RegisterPage::newRow);
    action(m_removeAction, u"trash"_s, QKeySequence(u"Ctrl+Del"_s), u"Edit"_s,
           &RegisterPage::removeSelected);
    action(m_exportAction, u"export"_s, {}, u"File"_s, &RegisterPage::exportTable);
    connect(m_new, &QAbstractButton::clicked, m_newAction, &QAction::trigger);

    if (registers.size() > 1) {
        const bool many = registers.size() > 9;
        m_switch = new SegmentedControl(this, many ? Qt::Vertical : Qt::Horizontal);
        if (many) {
            auto *side = new QVBoxLayout;
            side->setContentsMargins(8, 0, 8, 8);
            side->addWidget(m_switch);
            side->addStretch();
            body->addLayout(side);
        } else if (registers.size() > 4) {
            auto *line = new QWidget(m_header);
            auto *box = new QHBoxLayout(line);
            box->setContentsMargins(16, 0, 16, 8);
            box->addWidget(m_switch);
            m_switch->setWrapping();
            m_header->addBelow(line);
        } else {
            m_header->addLeft(m_switch);
        }
        connect(m_switch, &SegmentedControl::currentChanged, this, &RegisterPage::showRegister);
    }
    body->addWidget(m_stack, 1);
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(0);
    connect(&m_preparing, &QTimer::timeout, this, &RegisterPage::prepareFilter);
    m_filter->setFixedWidth(200);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(ui::icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterPage::filterRows);
    m_header->addRight(m_filter);
    m_header->addRight(m_new);

    for (Register &what : registers) {
        Shown shown;
        shown.what = std::move(what);
        shown.rows = new RowsModel(context.portfolio, shown.what.kind, this);
        if (shown.what.moreColumns) {
            auto columns = declaredColumns(context.portfolio->now(), shown.what.kind);
            for (auto &column : shown.what.moreColumns())
                columns.push_back(std::move(column));
            shown.rows->setColumns(std::move(columns));
        }
        shown.words = new RowWords(shown.rows, this);
        shown.rows->setSortedBy(shown.what.sort);
        shown.rows->setFilter(
            [this, words = shown.words, kind = shown.what.kind](const Snapshot &, qint64 id) {
                return words->has(id) && isWanted(kind, id);
            });
        shown.panel = new TablePanel(shown.rows, this);
        TableView *view = shown.panel->view();
        view->setDefaultColumns(shown.what.columns);
        view->setOpensRows(shown.what.opensGate);
        shown.stack = new QStackedWidget(this);
        shown.stack->addWidget(shown.panel);
        shown.empty = new EmptyState(shown.stack);
        shown.empty->setAutoFillBackground(true);
        shown.empty->setBackgroundRole(QPalette::Base);
        shown.stack->addWidget(shown.empty);
        if (shown.what.isForm) {
            shown.form = new RegisterForm(context.portfolio, shown.what.kind, shown.stack);
            shown.stack->addWidget(shown.form);
            connect(shown.form, &RegisterForm::errorOccurred, this, &RegisterPage::errorOccurred);
        }
        m_stack->addWidget(shown.stack);
        const int index = static_cast<int>(m_shown.size());
        const EntityKind kind = shown.what.kind;
        connect(view, &TableView::selectedIdsChanged, this, [this, index, kind](const auto &ids) {
            if (index != m_current)
                return;
            m_removeAction->setEnabled(!ids.isEmpty() && !current().rows->isReadOnly());
            emit selectionChanged(kind, ids);
            say();
        });
        connect(view, &TableView::failed, this, &RegisterPage::errorOccurred);
        connect(view, &TableView::said, this, [this](const QString &text) {
            if (text.isEmpty())
                say();
            else
                emit statusMessage(text);
        });
        connect(view, &TableView::opened, this, [this, kind](qint64 id) {
            emit linkActivated({u"gate"_s, kind, id, {}});
        });
        connect(shown.rows, &RowsModel::contentChanged, this, &RegisterPage::refresh);
        if (shown.what.asked.isEmpty())
            shown.rows->setReadOnly(true);
        view->setRowActions({m_removeAction});
        auto *go = new QAction(this);
        go->setProperty("menu", u"View"_s);
        connect(go, &QAction::triggered, this, [this, index] { showRegister(index); });
        if (m_switch) {
            m_switch->addSegment({}, shown.what.iconName);
            m_goActions << go;
            m_newActions << new QAction(ui::icon(u"plus"_s), {}, this);
            connect(m_newActions.last(), &QAction::triggered, this, [this, index] {
                showRegister(index);
                newRow();
            });
        }
        m_shown.push_back(std::move(shown));
    }
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void RegisterPage::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget); // under the header
}

void RegisterPage::finish()
{
    retranslate();
    showRegister(0);
}

QList<QAction *> RegisterPage::pageActions() const
{
    if (current().form)
        return m_goActions + m_newActions;
    const TableView *view = current().panel->view();
    return QList<QAction *>{m_newAction, m_removeAction, m_exportAction} + m_goActions +
           m_newActions + view->editActions() + view->viewActions();
}

TableView *RegisterPage::table(EntityKind kind) const
{
    for (const Shown &shown : m_shown) {
        if (shown.what.kind == kind)
            return shown.panel->view();
    }
    return nullptr;
}

void RegisterPage::retranslate()
{
    m_header->setTitle(title());
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Shown &shown = m_shown[i];
        const EntityInfo &entity = entityInfo(shown.what.kind);
        if (m_switch) {
            const QString words = shown.form ? entity.label() : entity.labels();
            m_switch->setSegmentText(static_cast<int>(i), words);
            m_goActions[static_cast<qsizetype>(i)]->setText(tr("Show: %1").arg(words));
            m_newActions[static_cast<qsizetype>(i)]->setText(
                tr("New %1").arg(entity.label().toLower()));
        }
        shown.empty->setTitle(tr("%1: none yet").arg(entity.labels()));
        shown.empty->setText(purpose(shown.what.kind));
        if (shown.form)
            shown.form->setPurpose(purpose(shown.what.kind));
        if (!shown.what.asked.isEmpty())
            shown.empty->setStep(
                m_newAction, u"plus"_s, tr("Write down the first"),
                tr("It can be undone. Rows copied from a spreadsheet can be pasted "
                   "into the table."),
                tr("New %1").arg(entity.label().toLower()));
    }
    m_filter->setPlaceholderText(tr("Filter by text"));
    m_filter->setAccessibleName(tr("Filter by text"));
    m_removeAction->setText(tr("Delete rows"));
    m_exportAction->setText(tr("Export table…"));
    if (!m_shown.empty())
        showRegister(m_current);
}

void RegisterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const Shown &shown : m_shown)
            shown.words->clear();
        retranslate();
    }
}

void RegisterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_preparing.start();
    say();
}

void RegisterPage::showRegister(int index)
{
    m_current = index;
    filterShown();
    m_stack->setCurrentIndex(index);
    if (m_switch)
        m_switch->setCurrent(index);
    const Shown &shown = current();
    m_newAction->setText(tr("New %1").arg(entityInfo(shown.what.kind).label().toLower()));
    m_new->setText(m_newAction->text());
    m_new->setVisible(!shown.what.asked.isEmpty());
    m_filter->setVisible(!shown.form);
    for (const Shown &other : m_shown) {
        for (QAction *a : other.panel->view()->editActions() + other.panel->view()->viewActions())
            a->setEnabled(&other == &shown);
    }
    refresh();
    setFirstFocus(shown.form ? shown.form->firstField() : shown.panel->view());
    const auto ids = shown.panel->view()->selectedIds();
    m_removeAction->setEnabled(!ids.empty() && !shown.rows->isReadOnly());
    announceSelection();
    emit actionsChanged();
    say();
}

void RegisterPage::announceSelection()
{
    const auto ids = current().panel->view()->selectedIds();
    emit selectionChanged(current().what.kind, QList<qint64>(ids.begin(), ids.end()));
}

void RegisterPage::refresh()
{
    for (const Shown &shown : m_shown) {
        const bool none = shown.rows->rowCount() == 0 && shown.words->wanted().isEmpty();
        shown.stack->setCurrentIndex(shown.form ? 2 : none ? 1 : 0);
        if (shown.form)
            shown.form->refresh();
    }
    m_preparing.start();
    const bool writable = !current().rows->isReadOnly();
    m_newAction->setEnabled(writable && !current().what.asked.isEmpty());
    m_new->setEnabled(m_newAction->isEnabled());
    for (qsizetype i = 0; i < m_newActions.size(); ++i) {
        const Shown &shown = m_shown[static_cast<size_t>(i)];
        m_newActions[i]->setEnabled(!shown.rows->isReadOnly() && !shown.what.asked.isEmpty());
    }
    say();
}

void RegisterPage::say()
{
    if (current().form) {
        emit statusMessage({});
        return;
    }
    emit statusMessage(tr("%1 shown, %2 selected")
                           .arg(QLocale().toString(current().rows->shownRows()),
                                QLocale().toString(static_cast<int>(
                                    current().panel->view()->selectedIds().size()))));
}

void RegisterPage::open(const Link &link)
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const EntityKind kind = m_shown[i].what.kind;
        if (kind != link.kind && link.part != QLatin1StringView(entityInfo(kind).name.plural))
            continue;
        showRegister(static_cast<int>(i));
        if (link.kind == kind && link.id != 0)
            current().panel->view()->select({link.id});
        return;
    }
}

QStringList RegisterPage::partNames() const
{
    QStringList names;
    for (const auto &shown : m_shown)
        names << QString::fromLatin1(entityInfo(shown.what.kind).name.plural);
    return names;
}

Link RegisterPage::here() const
{
    return {m_name, EntityKind::None, 0,
            QString::fromLatin1(entityInfo(current().what.kind).name.plural)};
}

void RegisterPage::print()
{
    const EntityKind kind = current().what.kind;
    const QString title = entityInfo(kind).labels();
    const QStringList filters{m_filter->text().simplified(), narrowedTo(kind)};
    QStringList words;
    for (const QString &filter : filters) {
        if (!filter.isEmpty())
            words << tr("Filter: %1.").arg(filter);
    }
    printDocument(tableDocument(*current().panel->view(), title, words.join(u' ')), title, this);
}

QByteArray RegisterPage::saveState() const
{
    QJsonObject object{{u"shown"_s, m_current}};
    QJsonObject unsent; // what was typed into a sheet that was left
    for (const Shown &shown : m_shown) {
        const QString key = QString::fromLatin1(entityInfo(shown.what.kind).name.plural);
        object.insert(key, QString::fromUtf8(shown.panel->view()->saveState()));
        QJsonObject texts;
        for (auto it = shown.unsent.cbegin(); it != shown.unsent.cend(); ++it)
            texts.insert(it.key(), it.value());
        if (!texts.isEmpty())
            unsent.insert(key, texts);
    }
    if (!unsent.isEmpty())
        object.insert(u"unsent"_s, unsent);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void RegisterPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const QJsonObject unsent = object.value(u"unsent"_s).toObject();
    for (Shown &shown : m_shown) {
        const QString key = QString::fromLatin1(entityInfo(shown.what.kind).name.plural);
        shown.panel->view()->restoreState(object.value(key).toString().toUtf8());
        const QJsonObject texts = unsent.value(key).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            shown.unsent.insert(it.key(), it->toString());
    }
    const int index = object.value(u"shown"_s).toInt();
    if (index >= 0 && index < static_cast<int>(m_shown.size()))
        showRegister(index);
}

void RegisterPage::newRow()
{
    const Shown &shown = current();
    if (shown.what.asked.isEmpty())
        return;
    QVariantMap usual = shown.what.usual ? shown.what.usual() : QVariantMap();
    for (const QString &name : shown.what.asked) {
        const FieldInfo *field =
            entityInfo(shown.what.kind).field(QLatin1StringView(name.toLatin1()));
        const bool dated =
            field && field->kind == FieldKind::Date && has(field->use, FieldUse::Required);
        if (dated && !usual.contains(name))
            usual.insert(name, m_context.portfolio->clock().today());
    }
    auto *form = new NewRowForm(shown.rows, shown.what.asked, shown.what.needed, usual, this);
    TableView *view = shown.panel->view();
    connect(form, &NewRowForm::added, this, [this, view](qint64 id) {
        refresh();
        view->select({id});
        view->setFocus();
    });
    form->resume(shown.unsent);
    connect(form, &NewRowForm::left, this,
            [this, index = static_cast<size_t>(m_current)](const NewRowForm::Texts &unsent) {
                m_shown[index].unsent = unsent;
            });
    form->popUp(m_new->mapToGlobal(QPoint(m_new->width(), m_new->height() + 4)));
}

void RegisterPage::removeSelected()
{
    current().panel->view()->removeSelected();
}

void RegisterPage::exportTable()
{
    const QString name = QString::fromLatin1(entityInfo(current().what.kind).name.plural);
    const Result<QString> told = saveTable(current().panel->view(), name + u".csv"_s);
    if (!told)
        emit errorOccurred(told.error().message);
    else if (!told->isEmpty())
        emit statusMessage(*told);
}

} // namespace stint::ui
