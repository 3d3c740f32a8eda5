// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checkcard.h"

#include "core/casefile/seenheads.h"
#include "ui/forms/formgrid.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/findingwords.h"
#include "ui/words/formats.h"
#include "ui/words/headwords.h"

#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostShown = 12;

Result<CheckReport> checked(CaseFile &file, const Progress &progress)
{
    LIAISON_ASSIGN(CheckReport report, file.check(progress));
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const seenheads::Marks marks, seenheads::marksOf(*connection, file.path()));
    LIAISON_ASSIGN(const Errors broken, seenheads::against(*connection, marks));
    report.findings += broken;
    return report;
}

} // namespace

CheckCard::CheckCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_findings(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_check(plainButton({}, u"dialog-ok"_s, this))
{
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    form()->hide();
    addWidget(m_findings);
    addButton(m_check);
    connect(m_check, &QPushButton::clicked, this, &CheckCard::check);
    CheckCard::retranslate();
}

QString CheckCard::answer() const
{
    return m_findings->isHidden() ? banner()->text() : QString(banner()->text() + u'\n' + m_findings->text());
}

void CheckCard::check()
{
    if (isBusy())
        return;
    m_findings->hide();
    Task *task = Task::run(
        this, m_checking,
        [file = session().caseFile()](TaskControl &control) {
            const auto held = file->hold();
            return checked(*file, control.progress());
        },
        [this](const Result<CheckReport> &report) {
            end();
            if (report)
                showReport(*report);
            else
                showFailure(report.error());
        });
    begin(task, tr("Checking"));
}

void CheckCard::showReport(const CheckReport &report)
{
    const Formats formats;
    if (report.findings.isEmpty()) {
        banner()->say(Tone::Accent,
                      tr("All is well: pages, references, schema, records, attachments, search and %1 journal entries "
                         "were checked. The file stands at %2.")
                          .arg(formats.number(report.journalRows), headWords(report.head, formats.language())));
        return;
    }
    banner()->say(Tone::Wrong, tr("Something is wrong with this file. Make no further entries; keep it for "
                                  "examination, and restore the last backup as a copy."));
    QStringList lines;
    for (const Error &finding : report.findings.mid(0, mostShown))
        lines.append(u"• "_s + findingSentence(finding));
    qint64 more = std::max<qint64>(0, report.findings.size() - mostShown);
    for (const qint64 unlisted : report.unlisted)
        more += unlisted;
    if (more > 0)
        lines.append(tr("and %1 more").arg(formats.number(more)));
    m_findings->setText(lines.join(u'\n'));
    m_findings->show();
}

void CheckCard::retranslate()
{
    setWords(tr("Check"), tr("Reads every page of the file, follows the journal's chain from its first entry, and "
                             "compares every record, attachment and setting with what the journal says of it."));
    writeOn(m_check, tr("Check the file"));
}

} // namespace liaison
