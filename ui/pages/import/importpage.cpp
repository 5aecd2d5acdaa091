// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importpage.h"

#include "model/edit/portfolio.h"
#include "model/exchange/clipboardtext.h"
#include "model/exchange/sharedfile.h"
#include "ui/pages/import/mappingheader.h"
#include "ui/pages/import/sourcemodel.h"
#include "ui/pages/import/sourceoptions.h"
#include "ui/pages/import/valuesmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr qint64 largest = 500'000'000;

/// Where imported rows are to be seen.
QString pageOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
    case EntityKind::Organisation:
    case EntityKind::Leave:
        return u"people"_s;
    case EntityKind::Submission:
        return u"intake"_s;
    case EntityKind::Risk:
    case EntityKind::Issue:
    case EntityKind::Action:
    case EntityKind::Decision:
        return u"governance"_s;
    case EntityKind::Stint:
        return u"stints"_s;
    case EntityKind::PlanItem:
        return u"timeline"_s;
    case EntityKind::CalendarDay:
        return u"setup"_s;
    default:
        return u"challenges"_s;
    }
}

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

void ImportPage::askAgain()
{
    m_stale = false;
    ask(false, true);
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        askAgain();
}

QList<QAction *> ImportPage::pageActions() const
{
    return {m_chooseAction, m_pasteAction, m_importAction};
}

void ImportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPage::open(const Link &link)
{
    if (link.kind != EntityKind::None && link.kind != m_options->kind()) {
        m_options->setKind(link.kind);
        emit m_options->kindChanged();
    }
    if (!link.part.isEmpty())
        load(link.part);
}

void ImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a file to import"), {},
        tr("Tables and portfolios (*.csv *.tsv *.txt *.json);;Shared challenges "
           "(*.stintchallenge);;Holidays (*.ics);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void ImportPage::load(const QString &path)
{
    QFile file(path);
    const QString shown = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        emit errorOccurred(tr("%1 could not be read: %2").arg(shown, file.errorString()));
        return;
    }
    if (file.size() > largest) {
        emit errorOccurred(tr("%1 is larger than 500 MB. Split it into smaller files.").arg(shown));
        return;
    }
    ImportSource source;
    source.name = shown;
    source.bytes = file.readAll();
    source.shared = exchange::isSharedChallenge(source.bytes) ||
                    path.endsWith(u'.' + exchange::sharedSuffix, Qt::CaseInsensitive);
    source.json = !source.shared && path.endsWith(".json"_L1, Qt::CaseInsensitive);
    source.holidays = path.endsWith(".ics"_L1, Qt::CaseInsensitive);
    begin(std::move(source));
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    ImportSource source;
    source.name = tr("clipboard");
    source.cells = exchange::tableFromCells(exchange::cellsFromClipboard(text));
    if (source.cells->rows.empty()) {
        emit errorOccurred(tr("The clipboard holds no table. Copy rows in a spreadsheet, with "
                              "their header."));
        return;
    }
    begin(std::move(source));
}

void ImportPage::begin(ImportSource source)
{
    m_runner->stop();
    m_answer.reset();
    m_map = {};
    for (QCheckBox *box : {m_leaveOut, m_replaceOwn}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    m_rows->setSource(nullptr);
    m_mapping->setColumns({}, m_options->kind(), {});
    m_problems->setProblems({});
    const bool shared = source.shared;
    m_values->setValues({});
    m_options->reset(source.json || shared ? SourceOptions::What::Portfolio
                     : source.holidays     ? SourceOptions::What::Holidays
                     : source.cells        ? SourceOptions::What::Cells
                                           : SourceOptions::What::Table,
                     m_context.portfolio->now());
    m_preview->setVisible(!source.json && !shared);
    m_valueView->setVisible(shared);
    m_source = std::make_shared<const ImportSource>(std::move(source));
    ask(true, false);
}

void ImportPage::ask(bool anew, bool keepMap)
{
    if (!m_source)
        return;
    ImportQuestion question;
    question.source = m_source;
    question.csv = m_options->csv();
    question.calendar = m_options->calendar();
    if (!anew && m_answer)
        question.parsed = m_answer->parsed;
    if (keepMap && question.parsed)
        question.map = m_map;
    question.kind = m_options->kind();
    question.now = m_context.portfolio->now();
    question.replaceOwn = m_replaceOwn->isChecked();
    question.today = m_context.portfolio->clock().today();
    m_progress->setValue(0);
    m_runner->start(question);
}

void ImportPage::take(const std::shared_ptr<const ImportAnswer> &answer)
{
    const bool otherTable = !m_answer || m_answer->parsed != answer->parsed;
    m_answer = answer;
    m_map = answer->map;
    if (answer->parsed) {
        if (otherTable) {
            m_rows->setSource(answer->parsed);
            for (int i = 0; i < m_rows->columnCount(); ++i)
                m_preview->setColumnWidth(i, 170);
        }
        m_mapping->setColumns(answer->parsed->table.header, m_options->kind(), m_map);
        m_options->showRecognised(*answer->parsed, m_map,
                                  m_context.portfolio->now().settings().currency);
    }
    m_values->setValues(answer->plan ? answer->plan->values : std::vector<exchange::ValueFate>());
    std::vector<exchange::Problem> problems;
    if (answer->plan)
        problems = answer->plan->problems;
    else
        problems.push_back({0, 0, {}, answer->error, true});
    m_rows->setProblems(problems);
    m_rows->setFates(answer->plan ? answer->plan->fates : QHash<int, exchange::RowFate>());
    m_problems->setProblems(std::move(problems));
    refresh();
}

void ImportPage::mapColumn(int column, const exchange::ColumnTarget &target)
{
    using exchange::ColumnTarget;
    const FieldInfo *field =
        entityInfo(m_options->kind()).field(QLatin1StringView(target.name.toLatin1()));
    const bool several = field && field->kind == FieldKind::Tags;
    const auto &header = m_answer->parsed->table.header;
    for (size_t i = 0; i < m_map.columns.size(); ++i) {
        // A field is filled by one column: the one chosen last.
        if (target.use == ColumnTarget::Use::Field && !several && m_map.columns[i] == target)
            m_map.columns[i] =
                m_options->kind() == EntityKind::Challenge
                    ? ColumnTarget{ColumnTarget::Use::Extra, header[static_cast<qsizetype>(i)]}
                    : ColumnTarget();
    }
    m_map.columns[static_cast<size_t>(column)] = target;
    m_mapping->setColumns(header, m_options->kind(), m_map);
    ask(false, true);
}

void ImportPage::refresh()
{
    const bool any = m_source != nullptr;
    m_stack->setCurrentWidget(any ? m_content : static_cast<QWidget *>(m_empty));
    m_import->setVisible(any);
    m_choose->setVisible(any);
    m_paste->setVisible(any);
    m_progress->setVisible(m_runner->isRunning());
    m_problemView->setVisible(m_problems->rowCount() > 0);
    const exchange::ImportPlan *plan = m_answer && m_answer->plan ? &*m_answer->plan : nullptr;
    const bool busy = m_runner->isRunning();
    const bool fatal = plan && plan->hasFatal();
    const int rows = plan ? plan->added + plan->updated : 0;
    const bool ready = plan && !busy && !plan->changes.isEmpty() &&
                       (!fatal || m_leaveOut->isChecked()) && !m_context.portfolio->isReadOnly();
    m_importAction->setEnabled(ready);
    m_import->setEnabled(ready);
    m_import->setText(rows > 0 ? tr("Import %n rows", nullptr, rows) : tr("Import"));
    m_import->setToolTip(m_context.portfolio->readOnlyReason());
    m_leaveOut->setVisible(fatal);
    m_replaceOwn->setVisible(m_values->keepsOwn() || m_replaceOwn->isChecked());
    if (fatal)
        m_leaveOut->setText(tr("Leave out %n rows that can't be taken", nullptr, plan->skipped));
    m_header->setNote(
        !any ? QString()
        : m_answer && m_answer->parsed
            ? tr("%1 · %n rows", nullptr, static_cast<int>(m_answer->parsed->table.rows.size()))
                  .arg(m_source->name)
            : m_source->name);
    if (busy && !plan) {
        m_summary->setText(tr("Reading…"));
        m_detail->clear();
    } else if (!plan) {
        m_summary->setText(any ? tr("This can't be imported yet") : QString());
        m_detail->clear();
    } else if (plan->changes.isEmpty() && plan->skipped == 0) {
        m_summary->setText(tr("Everything is here already"));
        m_detail->clear();
    } else {
        const QLocale locale;
        m_summary->setText(tr("%1 to add, %2 to update, %3 unchanged, %4 left out")
                               .arg(locale.toString(plan->added), locale.toString(plan->updated),
                                    locale.toString(plan->unchanged),
                                    locale.toString(plan->skipped)));
        QStringList made;
        if (!plan->newOrganisations.isEmpty())
            made << tr("%n new organisations", nullptr,
                       static_cast<int>(plan->newOrganisations.size()));
        if (!plan->newPeople.isEmpty())
            made << tr("%n new people", nullptr, static_cast<int>(plan->newPeople.size()));
        if (!plan->newExtraFields.isEmpty())
            made << tr("%n new extra fields", nullptr,
                       static_cast<int>(plan->newExtraFields.size()));
        made << tr("%n remarks", nullptr, static_cast<int>(plan->problems.size()));
        m_detail->setText(made.join(u" · "_s));
    }
}

void ImportPage::showProblem(const QModelIndex &index)
{
    const exchange::Problem &problem = m_problems->problem(index.row());
    QModelIndex cell = m_rows->cell(problem.row, problem.column);
    if (problem.row == 0 && problem.column > 0)
        cell = m_rows->index(std::max(0, m_preview->rowAt(0)), problem.column - 1);
    if (cell.isValid()) {
        m_preview->setCurrentIndex(cell);
        m_preview->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    }
}

void ImportPage::import()
{
    if (!m_importAction->isEnabled())
        return;
    const exchange::ImportPlan plan = *m_answer->plan;
    const EntityKind kind = m_options->kind();
    const bool json = m_source->json;
    const bool shared = m_source->shared;
    // From here on the plan is done with: what changes must not ask for another one.
    const auto source = std::exchange(m_source, nullptr);
    if (const auto done = m_context.portfolio->perform(plan.changes); !done) {
        m_source = source;
        emit errorOccurred(done.error().message);
        return;
    }
    clear();
    const auto &challenges = plan.changes.of<Challenge>();
    if (shared && !challenges.empty())
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, challenges[0].id().value, {}});
    else
        emit linkActivated({json || shared ? u"challenges"_s : pageOf(kind), EntityKind::None, 0,
                            QString::fromLatin1(entityInfo(kind).name.plural)});
    emit statusMessage(
        tr("Imported %n rows. Undo takes them back.", nullptr, plan.added + plan.updated));
}

void ImportPage::clear()
{
    m_runner->stop();
    m_source.reset();
    m_answer.reset();
    m_rows->setSource(nullptr);
    m_problems->setProblems({});
    refresh();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QString file = fileOf(event->mimeData());
    if (!file.isEmpty() && !file.endsWith(".stint"_L1, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    load(fileOf(event->mimeData()));
}

} // namespace stint::ui
