// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/attachedactions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace liaison {

// The part of the inspector that lists a record's follow-ups and attachments, each with what can be done with it. On
// the screen thread; made anew whenever the record is read.
class AttachedSection : public QWidget
{
    Q_OBJECT

public:
    AttachedSection(const RecordName &record, const AttachedRecords &attached, AttachedActions &actions, bool writable,
                    QWidget *parent);

Q_SIGNALS:
    void recordWanted(const QString &kind, const QString &ref);
    void followUpWanted(const liaison::RecordName &record); // a new one on that record

private:
    void addApproval(const AttachedRecords &attached);
    void addFollowUps(const AttachedRecords &attached);
    void addAttachments(const AttachedRecords &attached);
    QLabel *addTitle(const QString &words);
    QHBoxLayout *addLine(const QString &words, const std::function<void()> &open, const QString &detail);
    void addButton(QHBoxLayout *line, const QString &words, const QString &of, const std::function<void()> &act);
    void addButton(const QString &words, const std::function<void()> &act); // in a line of its own

    RecordName m_record;
    AttachedActions &m_actions;
    bool m_writable;
    QVBoxLayout *m_lines;
};

} // namespace liaison
