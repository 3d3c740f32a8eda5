// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "ui/forms/recordlines.h"
#include "ui/work/session.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace liaison {

class Banner;
class ReasonRow;

// Somebody saved the record meanwhile: both versions field by field, and for each field whose is kept. Closing it loses
// nothing: what was typed stays in the form. On the screen thread.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    struct Mine
    {
        QJsonObject json;     // of the record, as it was typed
        QJsonObject before{}; // as it was read; empty: not known, and every field that differs is asked for
    };
    // What somebody did not touch is kept as the other saved it, without a question.
    ConflictDialog(Session &session, const QString &kind, qint64 id, Mine mine, QWidget *parent);

    void chooseAll(bool mine);
    QJsonObject chosen() const; // the record as it will be saved
    bool isReady() const { return m_ready; }

Q_SIGNALS:
    void settled(const QString &kind, qint64 id); // saved, or theirs kept

private:
    struct Choice
    {
        QString field;
        QButtonGroup *group;
    };

    void read();
    QStringList touched(const RecordLines &words) const;
    void compare(const StoredRecord &theirs, const QString &who);
    void addRow(const QString &field, const QString &label, const QString &mine, const QString &theirs);
    void addCell(int row, int column, const QString &text, const QString &name, QButtonGroup *group);
    void save();

    Session &m_session;
    QString m_kind;
    qint64 m_id;
    Mine m_mine;
    StoredRecord m_theirs;
    QLabel *m_words;
    Banner *m_banner;
    ReasonRow *m_reason;
    QWidget *m_table;
    QGridLayout *m_grid;
    QPushButton *m_save;
    QList<Choice> m_choices;
    Question m_question;
    bool m_ready = false;
};

} // namespace liaison
