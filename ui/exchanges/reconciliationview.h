// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/reconciliationfigures.h"
#include "ui/exchanges/findingrows.h"
#include "ui/work/session.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace liaison {

class Banner;
class ChipLabel;
class CodeCombo;
class PartialDateEdit;
class RecordEditor;
class RecordTable;
class SettleBar;
class StatementForm;
class WordLabel;

// One month with one counterpart: our log beside their statement, what is settled and what is open, and the sign-off.
// The form of the statement takes its place while it is open. On the screen thread.
class ReconciliationView : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationView(Session &session, QWidget *parent = nullptr);

    void showMonth(const QString &counterpart, const Period &month);
    void showStatement(qint64 id); // its month
    void recordStatement();        // opens the form: of the statement there is, else of a new one
    void signOff();
    // An entry of ours was made from the one of theirs that was last handed to logWanted: the two are one exchange.
    void logged(const QJsonObject &exchangeJson);
    void refresh();
    bool goBack();
    void focusFirst();
    RecordEditor *editor() const;

Q_SIGNALS:
    void openWanted(qint64 exchange);
    void logWanted(const QJsonObject &exchangeJson);
    void noticeWanted(const QString &text);
    void errorMet(const liaison::Error &error);
    void recordSelected(const QString &kind, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void listen();
    void loadChoices();
    void chooseFirst();
    void stepMonth(int months);
    void chosen();
    void read();
    void showAnswer(const ReconciledMonth &month);
    void showRow();
    void goOn(); // to what is still open, after a decision
    void showForm(bool shown);
    void fitStack();
    void decide(const Difference &decision);
    void withdraw(const QString &difference);
    void openExchange(const QString &ref);
    void log(const SideEntry &theirs);
    void chooseTarget();
    void write(const QString &target, const QString &reason = {});
    void copyRows(const QString &text, qsizetype rows);
    void retranslate();
    QString standingWords() const;
    QString changeWords() const;
    QList<SideEntry> othersFor(const FindingRow &row) const;

    Session &m_session;
    CodeCombo *m_counterpart;
    PartialDateEdit *m_month;
    QToolButton *m_before;
    QToolButton *m_after;
    ChipLabel *m_state;
    WordLabel *m_standing;
    QPushButton *m_record;
    QPushButton *m_make;
    QPushButton *m_sign;
    Banner *m_banner;
    QStackedWidget *m_stack;
    PagedTableModel<FindingRow> *m_model;
    RecordTable *m_table;
    SettleBar *m_settle;
    StatementForm *m_form;
    ReconciledMonth m_shown;
    QList<FindingRow> m_rows;
    Question m_reading;
    Question m_first;
    std::optional<Finding> m_logging; // theirs, while an entry of ours is made from it
    int m_decidedRow = -1;            // where the last decision was made, until its answer is shown
    bool m_isChosen = false;
};

} // namespace liaison
