// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/signoff.h"
#include "core/storage/recordstore.h"
#include "ui/inspector/attachedactions.h"
#include "ui/work/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace liaison {

class EmptyState;
class WordLabel;

// Reads the selected record of any kind: its fields in words with links to the records it names, its follow-ups and
// attachments, and its history, who changed what. On the screen thread.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Session &session, QWidget *parent = nullptr);

    void inspect(const QString &kind, qint64 id); // id 0: nothing
    QString kind() const { return m_kind; }
    qint64 record() const { return m_id; }
    AttachedActions &actions() { return *m_actions; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void editWanted(const QString &kind, qint64 id);
    void followUpWanted(const liaison::RecordName &record); // a new one on that record
    void linkActivated(const QString &kind, const QString &ref);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Read
    {
        StoredRecord record;
        QList<JournalEntry> history; // newest first
        AttachedRecords attached;
        QList<RecordName> namedBy;
        std::optional<SignOff> signOff; // of an exchange's month
    };

    void read();
    void showRecord(const Read &read);
    void showFields(const StoredRecord &record);
    void showHistory(const StoredRecord &record, const QList<JournalEntry> &history);
    void showAttached(const Read &read);
    void showNamedBy(const QList<RecordName> &names);
    void showNothing(const QString &title, const QString &text);
    void retranslate();
    QLabel *addWords(const QString &text, bool soft, bool small);
    void addLink(const QString &words, const QString &of, const RecordName &to);

    Session &m_session;
    AttachedActions *m_actions;
    WordLabel *m_kindWords;
    WordLabel *m_title;
    QPushButton *m_edit;
    QWidget *m_head;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QString m_kind;
    qint64 m_id = 0;
    int m_historyLimit;
    Question m_reading;
};

} // namespace liaison
