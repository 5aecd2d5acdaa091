// SPDX-License-Identifier: GPL-3.0-or-later
// A form over the declared fields of one row, or of several rows of one entity at once. Every field
// is written when its editor is left; what can't be written is said below the field. The form
// follows the document and the language by itself.
#pragma once

#include "model/values/id.h"
#include "ui/shell/page.h"

namespace stint {
class ChangeSet;
struct ExtraField;
struct FieldInfo;
} // namespace stint

class QGridLayout;
class QLabel;

namespace stint::ui {

class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(edit::Portfolio *portfolio, QWidget *parent = nullptr);
    ~FieldForm() override;

    /// Of the column of labels, in pixels; longer ones take two lines.
    void setLabelWidth(int least);
    /// Names of fields that the place of the form says already, such as the challenge of its page.
    void leaveOut(const QStringList &fields);
    void setRows(EntityKind kind, const QList<qint64> &ids);
    /// What is said below this editor: why what it holds can't be written. Empty if it can.
    QString problemOf(const QWidget *editor) const;

signals:
    void errorOccurred(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row;
    void follow(const ChangeSet &changes);
    void build();
    void limitLabels();
    void rebuild();
    void showAll();
    void addRow(const FieldInfo *field, Id<ExtraField> extra, const QString &label);
    void read(Row &row) const;
    void show(Row &row);
    void write(Row &row);
    QVariant common(const Row &shown, bool &same) const;
    QString textOf(const Row &row) const;
    bool isWritableNow() const;
    bool isTyped(const Row &row) const;
    bool isUpToDate(const Row &row) const;

    edit::Portfolio *m_portfolio;
    EntityKind m_kind = EntityKind::None;
    QList<qint64> m_ids;
    QStringList m_leftOut;
    int m_built = 0; ///< counts how often the rows were made anew
    bool m_writing = false;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace stint::ui
