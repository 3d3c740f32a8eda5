// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/referralfigures.h"
#include "ui/forms/recordpage.h"
#include "ui/referrals/boardcolumns.h"

class QComboBox;
class QMenu;

namespace liaison {

class ReferralBoard;
class ReferralForm;

// Referrals both ways, as a board by state and as a list with the form, and the risk indicators with their hit rates.
// Each step of a referral is one key or one click. On the screen thread.
class ReferralsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ReferralsPage(Session &session, QWidget *parent = nullptr);

    bool goBack() override;

    ReferralBoard *board() const { return m_board; }

protected:
    Words words() const override;
    void retranslate() override;
    void count() override;

private:
    struct Content
    {
        ReferralBoardContent board;
        ReferralSummary summary;
    };

    void listen();
    void listenToBoard();
    void step(qint64 id, ReferralState to);
    void stepBack(qint64 id);
    void giveOutcome(qint64 id);
    void write(qint64 id, const std::function<Result<Referral>(const Referral &)> &change);
    void say(const Referral &referral);
    void addStepActions(QMenu *menu, qint64 id);

    QComboBox *m_direction;
    ReferralBoard *m_board;
    ReferralForm *m_form;
    RecordPane *m_list;
    RecordPane *m_indicators;
};

} // namespace liaison
