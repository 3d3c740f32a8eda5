// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/attachedsection.h"

#include "ui/inspector/attachmentopener.h"
#include "ui/look/buttons.h"
#include "ui/look/linklabel.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/officerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

AttachedSection::AttachedSection(const RecordName &record, const AttachedRecords &attached, AttachedActions &actions,
                                 bool writable, QWidget *parent)
    : QWidget(parent), m_record(record), m_actions(actions), m_writable(writable), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, grid::page, 0, 0);
    m_lines->setSpacing(2);
    addApproval(attached);
    if (record.kind != "followup"_L1)
        addFollowUps(attached);
    addAttachments(attached);
}

QLabel *AttachedSection::addTitle(const QString &words)
{
    auto *label = new WordLabel(words, TextSize::Strong, WordLabel::Ink::Normal, this);
    label->setContentsMargins(0, m_lines->count() > 0 ? grid::twice : 0, 0, 0);
    m_lines->addWidget(label);
    return label;
}

QHBoxLayout *AttachedSection::addLine(const QString &words, const std::function<void()> &open, const QString &detail)
{
    auto *link = new LinkLabel(words, this);
    link->setAccessibleDescription(detail);
    connect(link, &LinkLabel::activated, this, open);
    m_lines->addWidget(link);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    auto *small = new WordLabel(detail, TextSize::Small, WordLabel::Ink::Soft, this);
    small->setWordWrap(true);
    line->addWidget(small, 1);
    m_lines->addLayout(line);
    return line;
}

void AttachedSection::addButton(QHBoxLayout *line, const QString &words, const QString &of,
                                const std::function<void()> &act)
{
    QPushButton *button = quietButton(words, this);
    button->setAccessibleName(words + u": "_s + of);
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
}

void AttachedSection::addButton(const QString &words, const std::function<void()> &act)
{
    QPushButton *button = quietButton(words, this);
    connect(button, &QPushButton::clicked, this, act);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

// Results, frozen reports and months of exchanges are what a supervisor signs for.
void AttachedSection::addApproval(const AttachedRecords &attached)
{
    const bool ofMonth = !attached.month.isEmpty();
    if (!ofMonth && !attached.approval && m_record.kind != "result"_L1 && m_record.kind != "freeze"_L1)
        return;
    addTitle(tr("Approval"));
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    QString words = tr("Not approved yet");
    if (attached.approval) {
        words = approvalWords(attached.approvedBy, attached.approval->approvedOn, attached.corrections);
        if (!attached.approval->month.isEmpty())
            words =
                tr("All exchanges of %1: %2", "a month, that they are approved").arg(attached.approval->month, words);
    }
    auto *label = new WordLabel(words, TextSize::Body, WordLabel::Ink::Normal, this);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    m_lines->addLayout(line);
    if (!m_writable)
        return;
    if (attached.approval) {
        addButton(line, tr("Withdraw"), tr("the approval"),
                  [actions = &m_actions, approval = *attached.approval] { actions->withdraw(approval); });
        return;
    }
    addButton(ofMonth ? tr("Approve all exchanges of %1").arg(attached.month) : tr("Approve"),
              [actions = &m_actions, record = m_record, month = attached.month] { actions->approve(record, month); });
}

void AttachedSection::addFollowUps(const AttachedRecords &attached)
{
    const Formats formats;
    addTitle(tr("Follow-ups"));
    for (const FollowUp &followUp : attached.followUps) {
        const bool open = followUp.status == "open"_L1;
        QStringList detail{tr("due %1").arg(formats.day(followUp.due))};
        if (!open)
            detail.append(CodeWords::word(u"followup_status"_s, followUp.status, formats.language()));
        else if (followUp.due < m_actions.workingDay())
            detail.append(tr("overdue"));
        if (!followUp.owner.isEmpty())
            detail.append(m_actions.officerName(followUp.owner));
        QHBoxLayout *line = addLine(
            oneLine(followUp.subject), [this, ref = followUp.ref] { Q_EMIT recordWanted(u"followup"_s, ref); },
            detail.join(u" · "_s));
        if (open && m_writable) {
            addButton(line, tr("Done"), oneLine(followUp.subject),
                      [actions = &m_actions, followUp] { actions->markDone(followUp); });
        }
    }
    if (m_writable)
        addButton(tr("Add a follow-up"), [this] { Q_EMIT followUpWanted(m_record); });
}

void AttachedSection::addAttachments(const AttachedRecords &attached)
{
    const Formats formats;
    addTitle(tr("Attachments"));
    for (const Attachment &attachment : attached.attachments) {
        const QString name = oneLine(attachment.name);
        QHBoxLayout *line = addLine(
            name, [actions = &m_actions, attachment] { actions->open(attachment); },
            formats.locale().formattedDataSize(attachment.size));
        addButton(line, tr("Export"), name,
                  [actions = &m_actions, attachment] { actions->chooseAndExport(attachment); });
        if (m_writable)
            addButton(line, tr("Remove"), name, [actions = &m_actions, attachment] { actions->remove(attachment); });
    }
    if (m_writable)
        addButton(tr("Attach a file"), [actions = &m_actions, record = m_record] { actions->chooseAndAttach(record); });
}

} // namespace liaison
