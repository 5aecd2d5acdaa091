// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be printed: the document, of what, on which paper, in which language, and its parts.
#pragma once

#include "ui/pages/reports/reportbuild.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QJsonObject;
class QLabel;

namespace stint::ui {

class DayEdit;
class ReportChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportChoices(const Context &context, QWidget *parent = nullptr);

    ReportKind kind() const;
    void setKind(ReportKind kind);
    static QStringList kindTexts(); ///< "Board pack", in the order of ReportKind
    bool isOfStocktake() const;
    /// Of a document about one challenge; empty else.
    Id<Challenge> challenge() const;
    void setChallenge(Id<Challenge> challenge);
    /// Of an agenda or minutes; empty else.
    Id<Stocktake> stocktake() const;
    void setStocktake(Id<Stocktake> stocktake);
    /// What was chosen, of the portfolio as it is now; nothing if what it is of is
    /// gone. Problems
    /// with the state at an earlier date go to `problem`.
    std::optional<ReportOrder> order(QString *problem);
    QJsonObject state() const;
    void setState(const QJsonObject &state);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSince(QWidget *panel);
    void buildSections(QWidget *panel);
    QComboBox *addCombo(QWidget *panel, int count);
    void retranslate();
    void fillChoices();
    void showFiltered();
    void showFitting();   ///< only the choices that the document has
    bool isOfOne() const; ///< challenge
    /// The file on that day; nothing, with the problem told, if history can't be read.
    std::optional<Snapshot> stateOn(QDate day, QString *problem);
    report::Words words() const;

    Context m_context;
    QComboBox *m_kind;
    QComboBox *m_challenge;
    QComboBox *m_stocktake;
    QComboBox *m_paper;
    QComboBox *m_language;
    QCheckBox *m_filtered;
    QCheckBox *m_compare;
    DayEdit *m_since;
    QLabel *m_sectionsLabel;
    QList<QCheckBox *> m_sections;
    QHash<QWidget *, QLabel *> m_labels;
    std::optional<Snapshot> m_before;
    QDate m_beforeOn;
    qint64 m_choicesOf = -1; ///< revision of the portfolio that the boxes list
};

} // namespace stint::ui
