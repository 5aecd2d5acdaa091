// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a file of two challenges, with two small pages: what the tests of the shell look at.
#pragma once

#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/fieldform.h"
#include "ui/shell/inspector.h"
#include "ui/shell/longwork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace stint::test {

using namespace Qt::StringLiterals;
using namespace stint::ui;

class SmallPage : public Page
{
public:
    SmallPage(QString pageName, bool set)
        : m_name(std::move(pageName))
        , m_set(set)
    {
        auto *layout = new QVBoxLayout(this);
        auto *header = new PageHeader(this);
        header->setTitle(m_name);
        layout->addWidget(header);
        layout->addStretch();
        m_here = {m_name, EntityKind::None, 0, {}};
        action = new QAction(u"Do the "_s + m_name + u" thing"_s, this);
        action->setProperty("menu", u"Challenge"_s);
        connect(action, &QAction::triggered, this, [this] { ++done; });
    }
    QString name() const override { return m_name; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"flag"_s; }
    bool showsFilter() const override { return m_set; }
    bool showsInspector() const override { return m_set; }
    QList<QAction *> pageActions() const override { return {action}; }
    void open(const Link &link) override { m_here = link; }
    Link here() const override { return m_here; }
    QByteArray saveState() const override { return state; }
    void restoreState(const QByteArray &s) override { state = s; }

    QAction *action;
    int done = 0;
    QByteArray state;

private:
    QString m_name;
    bool m_set;
    Link m_here;
};

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<edit::Portfolio> portfolio;
    ChallengeFilter filter;
    std::unique_ptr<Preferences> preferences;
    LongWork work;
    std::unique_ptr<MainWindow> window;
    SmallPage *home = nullptr;
    SmallPage *set = nullptr;
    std::vector<qint64> challenges;
};

inline void show(Fixture &f)
{
    auto home = std::make_unique<SmallPage>(u"home"_s, false);
    auto set = std::make_unique<SmallPage>(u"challenges"_s, true);
    f.home = home.get();
    f.set = set.get();
    std::vector<std::unique_ptr<Page>> pages;
    pages.push_back(std::move(home));
    pages.push_back(std::move(set));
    f.window->setDocument({f.portfolio.get(), &f.filter, &f.work}, std::move(pages));
    f.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
}

inline std::unique_ptr<Fixture> make()
{
    auto f = std::make_unique<Fixture>();
    const QString path = f->folder.filePath(u"city.stint"_s);
    if (!QFile::exists(path))
        (void)store::Store::create(path);
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 11, 18), QTime(9, 12)));
    f->portfolio = std::move(*edit::Portfolio::open(path, clock, u"Helen Fraser"_s));
    (void)f->portfolio->perform(edit::addRow(
        f->portfolio->now(), EntityKind::Stage,
        {{u"name"_s, u"Intake"_s}, {u"letter"_s, u"I"_s}, {u"colour"_s, u"#6E7781"_s}}));
    for (const QString &title : {u"Permit waiting times"_s, u"Élan for bus stops"_s}) {
        auto added = edit::addRow(f->portfolio->now(), EntityKind::Challenge, {{u"title"_s, title}},
                                  clock.today());
        f->challenges.push_back(edit::addedRow(*added, EntityKind::Challenge));
        (void)f->portfolio->perform(*added);
    }
    f->preferences = std::make_unique<Preferences>(
        std::make_unique<QSettings>(f->folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    f->window = std::make_unique<MainWindow>(f->preferences.get(), &f->work);
    f->window->build();
    show(*f);
    return f;
}

inline QAction *action(const MainWindow &window, const QString &start)
{
    for (QAction *action : window.actions()) {
        if (action->text().remove(u'&').startsWith(start))
            return action;
    }
    return nullptr;
}

/// The editor of a field in the inspector.
inline QWidget *field(const Fixture &f, const QString &label)
{
    for (QWidget *widget :
         f.window->inspector()->findChild<FieldForm *>()->findChildren<QWidget *>()) {
        if (editorOf(widget) && widget->isVisible() && widget->accessibleName() == label)
            return widget;
    }
    return nullptr;
}
inline QLineEdit *line(const Fixture &f, const QString &label)
{
    return qobject_cast<QLineEdit *>(field(f, label));
}

} // namespace stint::test
