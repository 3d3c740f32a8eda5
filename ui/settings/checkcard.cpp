// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checkcard.h"

#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/findingwords.h"
#include "ui/shared/formats.h"
#include "ui/shared/formgrid.h"
#include "ui/shared/wordlabel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostShown = 12;

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
    dress();
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
            return file->check([&control](qint64 done, qint64 total) {
                control.setProgress(done, total);
                return !control.isCancelled();
            });
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
                      tr("All is well: pages, references, the search index and %1 journal entries were checked.")
                          .arg(formats.number(report.journalRows)));
        return;
    }
    banner()->say(Tone::Wrong, tr("Something is wrong with this file. Make no further entries; keep it for "
                                  "examination, and restore the last backup as a copy."));
    QStringList lines;
    for (const Error &finding : report.findings.mid(0, mostShown))
        lines.append(u"• "_s + findingSentence(finding));
    if (report.findings.size() > mostShown)
        lines.append(tr("and %1 more").arg(formats.number(report.findings.size() - mostShown)));
    m_findings->setText(lines.join(u'\n'));
    m_findings->show();
}

void CheckCard::dress()
{
    setWords(tr("Check"), tr("Reads every page of the file, looks for records that refer to nothing, and follows the "
                             "journal's chain from its first entry."));
    m_check->setText(tr("Check the file"));
    m_check->setAccessibleName(tr("Check the file"));
}

} // namespace liaison
