// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hangingactions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace liaison {

// The part of the inspector that lists a record's follow-ups and attachments, each with what can be done with it. On
// the screen thread; made anew whenever the record is read.
class HangingSection : public QWidget
{
    Q_OBJECT

public:
    HangingSection(const RecordName &record, const Hangings &hangings, HangingActions &actions, bool writable,
                   QWidget *parent);

Q_SIGNALS:
    void recordWanted(const QString &kind, const QString &ref);
    void followUpWanted(const liaison::RecordName &record); // a new one on that record

private:
    void addApproval(const Hangings &hangings);
    void addFollowUps(const Hangings &hangings);
    void addAttachments(const Hangings &hangings);
    QLabel *addTitle(const QString &words);
    QHBoxLayout *addLine(const QString &words, const std::function<void()> &open, const QString &detail);
    void addButton(QHBoxLayout *line, const QString &words, const QString &of, const std::function<void()> &act);

    RecordName m_record;
    HangingActions &m_actions;
    bool m_writable;
    QVBoxLayout *m_lines;
};

} // namespace liaison
