// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/filestab.h"

#include "model/edit/records.h"
#include "ui/pages/challenge/rowspanel.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table/tableview.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

FilesTab::FilesTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(buildNotes(), 1);
    layout->addWidget(buildFiles(), 1);
    setAcceptDrops(true);
    for (RowsPanel *panel : {m_notes, m_files}) {
        connect(panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
        connect(panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
        connect(panel, &RowsPanel::selectionChanged, this, &ChallengeTab::selectionChanged);
    }
    connect(m_files, &RowsPanel::selectionChanged, this, &FilesTab::refreshButtons);
    connect(m_files->table(), &TableView::opened, this, &FilesTab::openSelected);
    retranslate();
    refreshButtons();
}

QWidget *FilesTab::buildNotes()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_noteCard = new CardFrame(u" "_s, side);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 8, 16, 10);
    m_note = new QPlainTextEdit(m_noteCard);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_note->installEventFilter(this);
    m_addNote = plainButton({}, {}, m_noteCard);
    box->setSpacing(8);
    box->addWidget(m_note);
    box->addWidget(m_addNote, 0, Qt::AlignLeft);
    m_noteCard->body()->addLayout(box);
    column->addWidget(m_noteCard);
    m_notes = new RowsPanel(portfolio(), EntityKind::Note,
                            {u"text"_s, u"author"_s, u"written_on"_s}, side);
    column->addWidget(m_notes, 1);
    connect(m_addNote, &QPushButton::clicked, this, &FilesTab::addNote);
    return side;
}

QWidget *FilesTab::buildFiles()
{
    m_files = new RowsPanel(portfolio(), EntityKind::Attachment,
                            {u"name"_s, u"url"_s, u"media_type"_s, u"added_on"_s}, this);
    m_files->table()->setOpensRows(true);
    m_attach = linkButton({}, m_files);
    m_open = linkButton({}, m_files);
    m_save = linkButton({}, m_files);
    for (QPushButton *button : {m_open, m_save, m_attach})
        m_files->addTitleWidget(button);
    m_linkRow = new QWidget(m_files);
    auto *line = new QHBoxLayout(m_linkRow);
    line->setContentsMargins(16, 8, 16, 10);
    m_linkName = new QLineEdit(m_linkRow);
    m_linkUrl = new QLineEdit(m_linkRow);
    m_addLink = plainButton({}, {}, m_linkRow);
    line->addWidget(m_linkName, 2);
    line->addWidget(m_linkUrl, 3);
    line->addWidget(m_addLink);
    m_files->body()->addWidget(m_linkRow);
    connect(m_addLink, &QPushButton::clicked, this, &FilesTab::addLink);
    connect(m_linkUrl, &QLineEdit::returnPressed, this, &FilesTab::addLink);
    connect(m_attach, &QPushButton::clicked, this,
            [this] { attach(QFileDialog::getOpenFileNames(this, tr("Attach files"))); });
    connect(m_open, &QPushButton::clicked, this, &FilesTab::openSelected);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveSelected);
    return m_files;
}

void FilesTab::reveal(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Note)
        m_notes->table()->select({id});
    if (kind == EntityKind::Attachment)
        m_files->table()->select({id});
}

void FilesTab::beginNote()
{
    m_note->setFocus();
}

void FilesTab::addNote()
{
    if (perform(edit::addNote(now(), challenge(), m_note->toPlainText(), whoIsHere(portfolio()),
                              today())))
        m_note->clear();
}

void FilesTab::addLink()
{
    if (perform(
            edit::addLink(now(), challenge(), m_linkName->text(), m_linkUrl->text(), today()))) {
        m_linkName->clear();
        m_linkUrl->clear();
    }
}

/// All of them or none, as one step to undo.
void FilesTab::attach(const QStringList &paths)
{
    Snapshot after = now();
    ChangeSet all;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            emit errorOccurred(tr("%1 can't be read: %2.").arg(name, file.errorString()));
            return;
        }
        // One byte more than fits is enough to know that it doesn't.
        const QByteArray content = file.read(edit::attachmentLimit + 1);
        const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
        const auto one = edit::attachFile(after, challenge(), name, type, content, today());
        if (!one) {
            emit errorOccurred(one.error().message);
            return;
        }
        after.apply(*one);
        all.append(*one);
        all.words = one->words;
    }
    if (paths.size() > 1)
        all.words = tr("attach %n files", nullptr, static_cast<int>(paths.size()));
    if (!paths.isEmpty())
        perform(all);
}

const Attachment *FilesTab::selected() const
{
    const auto ids = m_files->table()->selectedIds();
    return ids.size() == 1 ? now().find(Id<Attachment>(ids.front())) : nullptr;
}

void FilesTab::openSelected()
{
    const Attachment *attachment = selected();
    if (!attachment)
        return;
    if (attachment->url.isEmpty()) {
        saveSelected();
        return;
    }
    const QUrl url = QUrl::fromUserInput(attachment->url);
    // A file may come from anywhere: only addresses that open a page or a letter are followed.
    const bool safe =
        url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1;
    if (!safe || !QDesktopServices::openUrl(url)) {
        emit errorOccurred(tr("%1 can't be opened from here. Copy its address from the table.")
                               .arg(attachment->url));
    }
}

void FilesTab::saveSelected()
{
    const Attachment *attachment = selected();
    if (!attachment || !attachment->url.isEmpty())
        return;
    const QByteArray content = attachment->content;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"),
                                                      QFileInfo(attachment->name).fileName());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        emit errorOccurred(
            tr("%1 can't be written: %2. Choose another place.").arg(path, file.errorString()));
    }
}

void FilesTab::refreshButtons()
{
    const Attachment *attachment = selected();
    m_open->setVisible(attachment && !attachment->url.isEmpty());
    m_save->setVisible(attachment && attachment->url.isEmpty());
}

void FilesTab::retranslate()
{
    m_noteCard->setTitle(tr("New note"));
    m_note->setPlaceholderText(tr("What happened, what was said, what to remember"));
    m_note->setAccessibleName(tr("New note"));
    m_addNote->setText(tr("Add the note"));
    m_addNote->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_notes->setWords(tr("Notes"), {}, tr("No notes yet."));
    m_files->setWords(tr("Files and links"), {},
                      tr("No files or links yet. Drop files here to keep them in the portfolio "
                         "(up to 10 MB each), or add a link to where they are."));
    m_attach->setText(tr("Attach files…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save a copy…"));
    m_linkName->setPlaceholderText(tr("Name"));
    m_linkName->setAccessibleName(tr("Name of the link"));
    m_linkUrl->setPlaceholderText(tr("https://…"));
    m_linkUrl->setAccessibleName(tr("Address of the link"));
    m_addLink->setText(tr("Add link"));
}

FilesTab::Unsent FilesTab::typed() const
{
    return {m_note->toPlainText(), m_linkName->text(), m_linkUrl->text()};
}

void FilesTab::showUnsent()
{
    const Unsent unsent = m_unsent.take(m_shown.value);
    m_note->setPlainText(unsent.note);
    m_linkName->setText(unsent.linkName);
    m_linkUrl->setText(unsent.linkUrl);
}

QByteArray FilesTab::saveState() const
{
    QHash<qint64, Unsent> all = m_unsent;
    all.insert(m_shown.value, typed());
    QJsonObject json;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (*it != Unsent() && now().find(Id<Challenge>(it.key())))
            json.insert(QString::number(it.key()), QJsonArray{it->note, it->linkName, it->linkUrl});
    }
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void FilesTab::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonArray texts = it->toArray();
        m_unsent.insert(it.key().toLongLong(),
                        {texts[0].toString(), texts[1].toString(), texts[2].toString()});
    }
    if (typed() == Unsent())
        showUnsent();
}

void FilesTab::challengeChanged()
{
    if (const Unsent left = typed(); left != Unsent())
        m_unsent.insert(m_shown.value, left);
    m_shown = challenge();
    showUnsent();
    m_notes->setChallenge(challenge());
    m_files->setChallenge(challenge());
    refreshButtons();
}

void FilesTab::refresh()
{
    const bool writable = !portfolio()->isReadOnly();
    m_noteCard->setVisible(writable);
    m_attach->setVisible(writable);
    m_linkRow->setVisible(writable);
    refreshButtons();
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !portfolio()->isReadOnly())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
        else
            perform(edit::addLink(now(), challenge(), {}, url.toString(), today()));
    }
    attach(paths);
    event->acceptProposedAction();
}

bool FilesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            addNote();
            return true;
        }
    }
    return ChallengeTab::eventFilter(watched, event);
}

} // namespace stint::ui
