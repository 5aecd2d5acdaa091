// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/sharepanel.h"

#include "model/edit/portfolio.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/secondarylabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QList<ListRow> countRows(const std::vector<exchange::Share::Count> &counts)
{
    QList<ListRow> rows;
    for (const exchange::Share::Count &count : counts)
        rows.append({.cells = {{.text = count.what},
                               {.look = ListCell::Secondary, .text = number(count.count)}},
                     .tip = count.what});
    return rows;
}

} // namespace

SharePanel::SharePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_share(failure({}))
    , m_refresher(new Refresher(this, [this] { refresh(); }))
    , m_title(new HeadingLabel({}, this))
    , m_words(new SecondaryLabel({}, this))
    , m_also(new QLabel(this))
    , m_money(new QCheckBox(this))
    , m_notes(new QCheckBox(this))
    , m_extras(new QCheckBox(this))
    , m_save(primaryButton({}, u"export"_s, this))
    , m_cancel(plainButton({}, {}, this))
    , m_textsCard(new CardFrame(u" "_s, this))
    , m_goesCard(new CardFrame(u" "_s, this))
    , m_staysCard(new CardFrame(u" "_s, this))
    , m_texts(new RowList(m_textsCard))
    , m_goes(new RowList(m_goesCard))
    , m_stays(new RowList(m_staysCard))
    , m_whole(new QPlainTextEdit(m_textsCard))
{
    build();
    retranslate();
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] { m_refresher->request(); });
    for (QCheckBox *box : {m_money, m_notes, m_extras})
        connect(box, &QCheckBox::toggled, this, &SharePanel::refresh);
    connect(m_save, &QPushButton::clicked, this, &SharePanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &SharePanel::closed);
    connect(m_texts->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SharePanel::showWholeText);
}

void SharePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_save);
    top->addWidget(m_cancel);
    layout->addLayout(top);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    auto *also = new QHBoxLayout;
    also->setSpacing(16);
    also->addWidget(m_also);
    for (QCheckBox *box : {m_money, m_notes, m_extras})
        also->addWidget(box);
    also->addStretch(1);
    layout->addLayout(also);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *counts = new QVBoxLayout;
    counts->setSpacing(12);
    columns->addWidget(m_textsCard, 5);
    columns->addLayout(counts, 2);
    counts->addWidget(m_goesCard, 2);
    counts->addWidget(m_staysCard, 3);
    layout->addLayout(columns, 1);

    m_texts->setColumns({{28}, {130, 2}, {200, 5}});
    for (RowList *list : {m_goes, m_stays})
        list->setColumns({{120, 1}, {.width = 40, .align = Qt::AlignRight}});
    m_textsCard->body()->addWidget(m_texts, 1);
    m_goesCard->body()->addWidget(m_goes, 1);
    m_staysCard->body()->addWidget(m_stays, 1);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    constexpr int lines = 5;
    m_whole->setFixedHeight(lines * fontMetrics().lineSpacing());
    m_textsCard->body()->addWidget(m_whole);
}

void SharePanel::openFor(Id<Challenge> challenge)
{
    m_challenge = challenge;
    for (QCheckBox *box : {m_money, m_notes, m_extras}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    refresh();
    m_texts->setFocus();
}

void SharePanel::refresh()
{
    const Snapshot &now = m_context.portfolio->now();
    const exchange::ShareChoices choices{.money = m_money->isChecked(),
                                         .notes = m_notes->isChecked(),
                                         .extras = m_extras->isChecked()};
    m_share =
        exchange::shareChallenge(now, m_challenge, choices, m_context.portfolio->clock().today());
    const Challenge *challenge = now.find(m_challenge);
    m_title->setText(tr("Share %1 with another city").arg(challenge ? challenge->code : QString()));
    m_words->setText(m_share ? tr("One file that another team takes in under Import. People, "
                                  "organisations, files, history and gate decisions never go. Read "
                                  "the texts: only somebody who knows them can tell what they say.")
                             : m_share.error().message);
    m_save->setEnabled(m_share.has_value());
    for (QWidget *part : {static_cast<QWidget *>(m_textsCard), static_cast<QWidget *>(m_goesCard),
                          static_cast<QWidget *>(m_staysCard)})
        part->setVisible(m_share.has_value());
    if (!m_share)
        return;
    showTexts();
    m_goes->setRows(countRows(m_share->goes));
    m_stays->setRows(countRows(m_share->stays));
}

void SharePanel::showTexts()
{
    const int doubts = m_share->doubts();
    QList<ListRow> rows;
    for (const exchange::Share::Text &text : m_share->texts) {
        const bool doubt = !text.doubt.isEmpty();
        const QString words = doubt ? tr("Holds %1").arg(text.doubt) : QString();
        ListCell mark;
        if (doubt)
            mark = {.look = ListCell::Icon, .text = u"warning"_s, .spoken = tr("Look at this")};
        const QString line = text.text.simplified();
        rows.append(
            {.cells = {mark,
                       {.look = ListCell::Secondary, .text = text.where},
                       {.text = doubt ? tr("%1: %2").arg(words, line) : line, .strong = words}},
             .key = rows.size() + 1,
             .tip = text.where});
    }
    m_texts->setRows(rows);
    m_textsCard->setNote(doubts > 0 ? tr("%n texts look personal", nullptr, doubts) : QString());
    if (!m_texts->currentIndex().isValid() && !rows.isEmpty())
        m_texts->setCurrentIndex(m_texts->model()->index(0, 0));
    showWholeText();
}

void SharePanel::showWholeText()
{
    const int row = m_texts->currentIndex().row();
    const bool any = m_share && row >= 0 && row < std::ssize(m_share->texts);
    m_whole->setPlainText(any ? m_share->texts[static_cast<size_t>(row)].text : QString());
}

Result<void> SharePanel::saveTo(const QString &path) const
{
    if (!m_share)
        return std::unexpected(m_share.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_share->file) != m_share->file.size() ||
        !file.commit())
        return failure(tr("%1 could not be written: %2. Choose another folder.")
                           .arg(path, file.errorString()));
    return {};
}

void SharePanel::save()
{
    if (!m_share)
        return;
    const QString suffix = exchange::sharedSuffix;
    const QString path = askSavePath(this, tr("Share a challenge"), m_share->name,
                                     tr("Shared challenges (*.%1)").arg(suffix), suffix);
    if (path.isEmpty())
        return;
    if (const auto saved = saveTo(path); !saved) {
        emit errorOccurred(saved.error().message);
        return;
    }
    emit statusMessage(tr("Shared in %1").arg(QFileInfo(path).fileName()));
    emit closed();
}

void SharePanel::retranslate()
{
    m_also->setText(tr("Also share:"));
    m_money->setText(tr("&Budget and costs"));
    m_notes->setText(tr("&Notes"));
    m_extras->setText(tr("E&xtra fields"));
    m_save->setText(tr("Save file…"));
    m_cancel->setText(tr("Cancel"));
    m_textsCard->setTitle(tr("Texts that go"));
    m_goesCard->setTitle(tr("What goes"));
    m_staysCard->setTitle(tr("What stays here"));
    m_texts->setAccessibleName(tr("Texts that go"));
    m_goes->setAccessibleName(tr("What goes"));
    m_stays->setAccessibleName(tr("What stays here"));
    m_whole->setAccessibleName(tr("The whole text"));
}

void SharePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

void SharePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stint::ui
