// SPDX-License-Identifier: GPL-3.0-or-later
// "Level…": a strip under the page's header. Searches off the window's thread, shows what the best
// plan found would change, and makes it so in one step that undo takes back.
#pragma once

#include "model/domain/entities.h"
#include "ui/shell/page.h"

#include <memory>
#include <stop_token>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace stint::planning {
struct Overload;
}

namespace stint::ui {

class LevelPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LevelPanel(const Context &context, QWidget *parent = nullptr);

    /// For one challenge, with the others as they are, or with an empty id for all.
    void openFor(Id<Challenge> only);

signals:
    void applied();
    void errorOccurred(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Result;

    void retranslate();
    void showState(); ///< words, table and buttons to where things are
    void fillTable();
    QString latestWords() const;
    QString peopleOf(const std::vector<planning::Overload> &overloads) const;
    void level();
    void finish(bool cancelled, const std::shared_ptr<Result> &result);
    void apply();
    void cancel();

    Context m_context;
    Id<Challenge> m_only;
    std::stop_source m_stop; ///< ends the search; what it has found by then is shown
    bool m_running = false;
    std::shared_ptr<Result> m_result;
    QLabel *m_words;
    QComboBox *m_effort;
    QPushButton *m_level;
    QPushButton *m_apply;
    QPushButton *m_close;
    QTableWidget *m_table;
};

} // namespace stint::ui
