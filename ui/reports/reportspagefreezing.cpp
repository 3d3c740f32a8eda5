// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the reports page that freezes reports and gives frozen ones out again.
#include "core/base/clock.h"
#include "ui/inputs/filechooser.h"
#include "ui/look/banner.h"
#include "ui/look/taskstrip.h"
#include "ui/paper/reportrelease.h"
#include "ui/reports/freezepanel.h"
#include "ui/reports/releasebar.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liaison {

void ReportsPage::freeze(const QString &restates, const QString &reason)
{
    if (!m_material)
        return;
    Freeze report = freezeOf(*m_material, m_options->marking(), session().programmeFirstMonth());
    report.restates = restates;
    QList<std::pair<QString, report::Document>> documents; // worded here: their charts are drawn on the screen thread
    const QDateTime now = Clock::nowUtc();
    for (const Language &language : languages())
        documents.append({language.code, draftReport(*m_material, language.code, m_options->marking(), now)});
    m_freezes->setBusy(true);
    Task *task = session().write(
        this, u"freeze"_s,
        [report, documents, author = session().author(reason)](Connection &connection, TaskControl &control) {
            return freezeReport(connection, report, documents, author, watchOf(control));
        },
        [this](const Result<Freeze> &frozen) {
            m_freezes->setBusy(false);
            if (frozen) {
                m_outcome->say(Tone::Accent, tr("Frozen as %1.").arg(frozen->ref));
                Q_EMIT noticeWanted(tr("Report frozen"));
                gather();
                return;
            }
            if (frozen.error().kind == ErrorKind::Conflict)
                gather();
            m_freezes->say(frozen.error());
        });
    m_strip->follow(task, tr("Freezing the report in every language"));
}

void ReportsPage::chooseFrozenFile(qint64 freeze, const QString &language, const QString &name)
{
    auto *dialog = chooserForSaving(this, tr("Save the report as it was published"),
                                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                    tr("PDF documents (*.pdf)"), u"pdf"_s, name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [=, this](const QString &path) { saveFrozen(freeze, language, path, {}); });
    dialog->open();
}

void ReportsPage::saveFrozen(qint64 freeze, const QString &language, const QString &path, const QString &reason)
{
    m_exported = path;
    session().write(
        this, u"report"_s,
        [freeze, language, path, author = session().author(reason), to = m_options->recipient()](Connection &connection,
                                                                                                 TaskControl &) {
            return exportFrozen(connection, freeze, language, path, author, to);
        },
        [this, freeze, language, path](const Result<Departure> &written) {
            if (written)
                m_outcome->say(Tone::Accent, tr("Saved as %1").arg(oneLine(QDir::toNativeSeparators(path), 200)),
                               tr("Open"));
            else if (written.error().kind == ErrorKind::ReasonMissing) // as the frozen report is marked
                m_release->ask(written.error().detail,
                               [=, this](const QString &why) { saveFrozen(freeze, language, path, why); });
            else
                m_outcome->say(Tone::Wrong, errorSentence(written.error()));
        });
}

} // namespace liaison
