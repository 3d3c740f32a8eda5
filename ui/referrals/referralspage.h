// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/referralfigures.h"
#include "ui/forms/page.h"
#include "ui/referrals/boardcolumns.h"

class QComboBox;
class QMenu;
class QPushButton;
class QTabWidget;

namespace liaison {

class FigureLine;
class PageHeader;
class RecordPane;
class ReferralBoard;
class ReferralForm;

// Referrals both ways, as a board by state and as a list with the form, and the risk indicators with their hit rates.
// Each step of a referral is one key or one click. On the screen thread.
class ReferralsPage : public Page
{
    Q_OBJECT

public:
    explicit ReferralsPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;
    void conflictSettled(const QString &kind, qint64 id) override;
    std::optional<RecordFilter> listOnScreen() const override;

    ReferralBoard *board() const { return m_board; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Content
    {
        ReferralBoardContent board;
        ReferralSummary summary;
    };
    enum Tab { Board, List, Indicators };

    void arrange();
    void listen();
    void retranslate();
    void read();
    void showFigures(const ReferralSummary &summary);
    void step(qint64 id, ReferralState to);
    void stepBack(qint64 id);
    void giveOutcome(qint64 id);
    void write(qint64 id, const std::function<Result<Referral>(const Referral &)> &change);
    void addStepActions(QMenu *menu, qint64 id);
    RecordPane *pane() const; // of the tab on screen; the board has the list's
    RecordPane *paneOf(const QString &kind);
    QList<RecordPane *> panes() const { return {m_list, m_indicators}; }

    PageHeader *m_header;
    FigureLine *m_figures;
    QComboBox *m_direction;
    QPushButton *m_new;
    QTabWidget *m_tabs;
    ReferralBoard *m_board;
    ReferralForm *m_form;
    RecordPane *m_list;
    RecordPane *m_indicators;
    Question m_reading;
};

} // namespace liaison
