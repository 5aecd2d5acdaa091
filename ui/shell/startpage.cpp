// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/secondarylabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

StartPage::StartPage(QAction *newFile, QAction *openFile, QAction *sample, QWidget *parent)
    : QWidget(parent)
    , m_new(newFile)
    , m_openFile(openFile)
    , m_sample(sample)
    , m_state(new EmptyState(this))
    , m_recentTitle(new HeadingLabel({}, this))
    , m_recent(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    m_state->below()->addSpacing(24);
    m_state->below()->addWidget(m_recentTitle);
    m_state->below()->addLayout(m_recent);
    m_recent->setSpacing(0);
    retranslate();
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QPushButton *button = linkButton(withoutMnemonic(info.completeBaseName()), this);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(tr("Open %1").arg(info.fileName()));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_state->setTitle(tr("Which portfolio?"));
    m_state->setText(tr("A portfolio is one file with all challenges of a team: their stages and "
                        "gates, plans, people, decisions and notes. Every change is saved at "
                        "once and can be undone."));
    m_state->setStep(m_new, u"plus"_s, tr("Begin a new portfolio"),
                     tr("Choose where the file goes. Stages and gates are filled in; you can "
                        "change them."),
                     tr("New portfolio…"));
    m_state->setStep(m_openFile, u"folder"_s, tr("Open one you have"),
                     tr("A .stint file. You can also drop it on this window."), tr("Open…"));
    m_state->setStep(m_sample, u"city"_s, tr("Look around first"),
                     tr("Port Marlow, a made-up city. Change what you like: it is a copy."),
                     tr("Open the sample city"));
    m_recentTitle->setText(tr("Recent files"));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
