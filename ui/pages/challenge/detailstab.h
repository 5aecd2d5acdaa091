// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of a challenge, the team's own ones too, edited in place.
#pragma once

#include "ui/pages/challenge/challengetab.h"

class QLineEdit;
class QPushButton;

namespace stint::ui {

class CardFrame;
class FieldForm;
class SecondaryLabel;

class DetailsTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit DetailsTab(const Context &context, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;

private:
    void addExtra();

    CardFrame *m_card;
    FieldForm *m_form;
    SecondaryLabel *m_ownFields;
    QLineEdit *m_newName;
    QPushButton *m_add;
};

} // namespace stint::ui
