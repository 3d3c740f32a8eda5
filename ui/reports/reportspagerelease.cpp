// SPDX-License-Identifier: GPL-3.0-or-later
// Letting the report out of the page: as a PDF, as a text to edit and on paper, with a reason where its marking asks
// for one.
#include "ui/inputs/filechooser.h"
#include "ui/look/banner.h"
#include "ui/look/taskstrip.h"
#include "ui/paper/reportrelease.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/printing.h"
#include "ui/reports/releasebar.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"
#include "ui/words/errortexts.h"
#include "ui/work/personsettings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString reportFolderKey = u"reports/folder"_s;

} // namespace

ReportRelease ReportsPage::release(const QString &medium, const QString &reason) const
{
    const ReportRequest &request = m_material->request;
    return {reportCode(request),
            m_document.title,
            reportSubject(request, session().programmeFirstMonth()),
            m_options->language(),
            m_options->marking(),
            medium,
            {},
            session().author(reason),
            m_options->recipient()};
}

void ReportsPage::letOut(void (ReportsPage::*next)(const QString &))
{
    if (!m_export->isEnabled())
        return;
    m_outcome->clear();
    const QString marking = m_options->marking();
    if (needsReason(marking))
        m_release->ask(marking, [this, next](const QString &reason) { (this->*next)(reason); });
    else
        (this->*next)({});
}

bool ReportsPage::exportFile()
{
    if (m_export->isEnabled())
        exportPdf();
    else
        Q_EMIT noticeWanted(tr("The report is still being drawn, or something is missing in its choices."));
    return true;
}

void ReportsPage::exportPdf()
{
    letOut(&ReportsPage::askForFile);
}

void ReportsPage::exportText()
{
    letOut(&ReportsPage::askForTextFile);
}

void ReportsPage::askForFile(const QString &reason)
{
    askForFileOf(u"pdf"_s, reason);
}

void ReportsPage::askForTextFile(const QString &reason)
{
    askForFileOf(u"odt"_s, reason);
}

void ReportsPage::askForFileOf(const QString &ending, const QString &reason)
{
    QString folder = personsettings::folder(reportFolderKey);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool text = ending == "odt"_L1;
    auto *dialog = chooserForSaving(
        this, text ? tr("Export the report as a text document") : tr("Export the report as PDF"), folder,
        text ? tr("OpenDocument texts (*.odt)") : tr("PDF documents (*.pdf)"), ending,
        suggestedFileName(m_material->request, session().programmeFirstMonth(), m_options->language(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, reason](const QString &path) {
        personsettings::setFolder(reportFolderKey, QFileInfo(path).absolutePath());
        exportTo(path, reason);
    });
    dialog->open();
}

void ReportsPage::exportTo(const QString &path, const QString &reason)
{
    if (!m_material)
        return;
    m_exported = path;
    const bool text = hasTextDocument(m_material->request.kind) && path.endsWith(".odt"_L1, Qt::CaseInsensitive);
    ReportRelease what = release(text ? u"odt"_s : u"pdf"_s, reason);
    what.file = QFileInfo(path).fileName();
    setReady(false);
    Task *task = session().write(
        this, u"report"_s,
        [document = m_document, material = text ? m_material : std::nullopt, path, what](Connection &connection,
                                                                                         TaskControl &control) {
            if (!material)
                return exportReport(connection, document, path, what, watchOf(control));
            const QByteArray bytes = draftText(*material, what.language, what.marking, document.madeAt);
            return exportBytes(connection, bytes, path, what, watchOf(control));
        },
        [this, path](const Result<Departure> &written) {
            setReady(m_material.has_value());
            if (written) {
                m_outcome->say(Tone::Accent, tr("Saved as %1").arg(oneLine(QDir::toNativeSeparators(path), 200)),
                               tr("Open"));
                Q_EMIT noticeWanted(tr("Report saved"));
            } else if (written.error().kind == ErrorKind::Cancelled) {
                m_outcome->say(Tone::Neutral, tr("Cancelled. No file was written."));
            } else {
                m_outcome->say(Tone::Wrong, errorSentence(written.error()));
            }
        });
    m_strip->follow(task, tr("Writing %1").arg(oneLine(what.file)));
}

bool ReportsPage::print()
{
    letOut(&ReportsPage::askForPrinter);
    return true;
}

void ReportsPage::askForPrinter(const QString &reason)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_document.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    dialog->setMinMax(1, m_preview->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer, reason] { printOn(printer, reason); });
    dialog->open();
}

void ReportsPage::printOn(const std::shared_ptr<QPrinter> &printer, const QString &reason)
{
    const PreviewWidget::Pages pages = m_preview->pages();
    if (!m_material || !pages)
        return;
    session().write(
        this, u"report"_s,
        [what = release(u"print"_s, reason)](Connection &connection, TaskControl &) {
            return Gate(connection).enter(outgoingOf(what));
        },
        [this, pages, printer](const Result<qint64> &entered) {
            if (!entered)
                return m_outcome->say(Tone::Wrong, errorSentence(entered.error()));
            const Done onPaper = report::printPages(*pages, *printer);
            if (onPaper)
                return m_outcome->say(Tone::Accent, tr("Sent to the printer."));
            m_outcome->say(Tone::Wrong, errorSentence(onPaper.error()));
            session().write(
                this, u"report"_s,
                [row = *entered](Connection &connection, TaskControl &) { return Gate(connection).takeBack(row); },
                [](const Done &) {});
        });
}

} // namespace liaison
