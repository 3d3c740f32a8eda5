// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/tableimport.h"
#include "ui/work/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace liaison {

class FormGrid;
class WordLabel;

// Takes in a table of rates: which column is which field, what is the same in every row, and what would happen, before
// it does. Hidden until a file is given. On the screen thread.
class RateImport : public QFrame
{
    Q_OBJECT

public:
    explicit RateImport(Session &session, QWidget *parent = nullptr);

    void open(const QString &path); // reads the table on a worker
    void giveUp();

Q_SIGNALS:
    void imported(const QString &outcome); // one sentence
    void refused(const QString &sentence);

private:
    struct Row
    {
        QComboBox *column;
        QLineEdit *value;
    };

    void retranslate();
    void show(const TextTableRows &table);
    ImportPlan plan(bool dryRun) const;
    void tryOut();
    void import();
    QString wordsOf(const ImportOutcome &outcome) const;

    Session &m_session;
    WordLabel *m_title;
    QHash<QString, Row> m_rows;
    QHash<QString, QLabel *> m_labels;
    WordLabel *m_outcome;
    QPushButton *m_import;
    QPushButton *m_giveUp;
    QString m_name; // of the file
    TextTableRows m_table;
    Question m_reading;
    Question m_trying;
};

} // namespace liaison
