// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchanges/findingrows.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace liaison {

class CodeCombo;
class PartialDateEdit;
class WordLabel;

// What can be done about one row of a reconciliation: confirm or part a pair, pair it with another entry, explain it,
// take a decision back, log what is missing in our log. On the screen thread.
class SettleBar : public QFrame
{
    Q_OBJECT

public:
    explicit SettleBar(QWidget *parent = nullptr);

    // `others`: entries of the other side that the row's entry could be paired with.
    void setRow(const QString &statement, const std::optional<FindingRow> &row, const QList<SideEntry> &others);
    void showError(const QString &sentence);
    void confirm(); // for the keys of the table
    void part();
    void focusExplanation();

Q_SIGNALS:
    void decided(const liaison::Difference &decision);
    void withdrawn(const QString &difference);
    void openWanted(const QString &exchange);         // our entry
    void logWanted(const liaison::SideEntry &theirs); // their entry is to be logged here

private:
    void layOut();
    void decide(const QPushButton *button, const QString &pairing); // when the button is offered
    void explain();
    void pair();
    void offer();
    void retranslate();
    Difference decision() const;
    QString words() const;

    QString m_statement;
    std::optional<FindingRow> m_row;
    QList<SideEntry> m_others;
    WordLabel *m_words;
    WordLabel *m_error;
    QPushButton *m_confirm;
    QPushButton *m_part;
    QPushButton *m_open;
    QPushButton *m_log;
    QPushButton *m_withdraw;
    CodeCombo *m_other;
    QPushButton *m_pair;
    CodeCombo *m_code;
    PartialDateEdit *m_month;
    QLineEdit *m_text;
    QPushButton *m_explain;
};

} // namespace liaison
