// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/base/clock.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/pageheader.h"
#include "ui/look/taskstrip.h"
#include "ui/look/theme.h"
#include "ui/paper/pdfwriter.h"
#include "ui/paper/reportrelease.h"
#include "ui/reports/freezepanel.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/releasebar.h"
#include "ui/reports/reportoptions.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/work/personsettings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int optionsWidth = 376;

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_print(plainButton({}, u"document-print"_s, this)),
      m_export(mainButton({}, u"document-export"_s, this)),
      m_exportText(plainButton({}, u"document-export"_s, this)),
      m_outcome(new Banner(this)),
      m_missing(new Banner(this)),
      m_release(new ReleaseBar(this)),
      m_strip(new TaskStrip(this)),
      m_options(new ReportOptions(session)),
      m_preview(new PreviewWidget(this)),
      m_place(new QLabel(this)),
      m_zoom(new QLabel(this)),
      m_smaller(iconButton(u"zoom-out"_s, {}, this)),
      m_larger(iconButton(u"zoom-in"_s, {}, this)),
      m_fit(iconButton(u"zoom-fit-width"_s, {}, this)),
      m_tabs(new QTabWidget(this)),
      m_freezes(new FreezePanel(session, this))
{
    m_header->addAction(m_print);
    m_header->addAction(m_exportText);
    m_header->addAction(m_export);
    QScrollArea *scroll = scrolling(m_options, this);
    m_optionsScroll = scroll;
    fitOptions();
    connect(&Theme::get(), &Theme::changed, this, &ReportsPage::fitOptions);
    connect(&session, &Session::periodChanged, this, &ReportsPage::fitOptions);
    auto *seen = new QWidget(this);
    auto *right = columnIn(seen, grid::unit, {0, grid::unit, 0, 0});
    right->addWidget(m_missing);
    right->addWidget(previewBar());
    right->addWidget(m_preview, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(seen, {});
    m_tabs->addTab(m_freezes, {});
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::page);
    columns->addWidget(scroll);
    columns->addWidget(m_tabs, 1);
    auto *layout = columnIn(this, grid::twice, {grid::page, grid::twice, grid::page, grid::twice});
    layout->addWidget(m_header);
    layout->addWidget(m_release);
    layout->addWidget(m_strip);
    layout->addWidget(m_outcome);
    layout->addLayout(columns, 1);
    m_outcome->setClosable(true);

    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPdf);
    connect(m_exportText, &QPushButton::clicked, this, &ReportsPage::exportText);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_outcome, &Banner::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_exported)); });
    connect(m_options, &ReportOptions::requestChanged, this, &ReportsPage::gather);
    connect(m_options, &ReportOptions::languageChosen, this, &ReportsPage::draft);
    connect(m_options, &ReportOptions::markingChosen, this, &ReportsPage::draft);
    connect(m_freezes, &FreezePanel::freezeWanted, this, &ReportsPage::freeze);
    connect(m_freezes, &FreezePanel::documentWanted, this, &ReportsPage::chooseFrozenFile);
    connect(m_freezes, &FreezePanel::recordsWanted, this, &Page::recordsWanted);
    connect(m_freezes, &FreezePanel::recordWanted, this, &Page::recordWanted);
    connect(m_freezes, &FreezePanel::counted, this, &ReportsPage::showView);
    connect(m_preview, &PreviewWidget::viewChanged, this, &ReportsPage::showView);
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind != "report"_L1 && isVisible())
            gather();
    });
    retranslate();
    gather(); // the first preview; later ones come when the page is shown again
    whenLanguageChanges(this, [this] { retranslate(); });
}

report::Watch ReportsPage::watchOf(TaskControl &control)
{
    return {[&control] { return control.isCancelled(); },
            [&control](int done, int total) { control.setProgress(done, total); }};
}

QWidget *ReportsPage::previewBar()
{
    auto *bar = new QWidget(this);
    auto *layout = rowIn(bar, grid::half);
    layout->addWidget(m_place);
    layout->addStretch(1);
    layout->addWidget(m_smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(m_larger);
    layout->addWidget(m_fit);
    m_fit->setCheckable(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_preview->setFitsWidth(); });
    return bar;
}

// A language with longer dates needs more than the usual width; nothing is cut.
void ReportsPage::fitOptions()
{
    const int wanted = m_options->minimumSizeHint().width() + grid::twice;
    m_optionsScroll->setFixedWidth(std::max(Theme::get().px(optionsWidth), wanted));
}

void ReportsPage::retranslate()
{
    m_header->setTitle(tr("Reports"));
    const std::pair<QPushButton *, QString> buttons[] = {
        {m_print, tr("Print…")}, {m_export, tr("Export PDF…")}, {m_exportText, tr("Export ODT…")}};
    for (const auto &[button, words] : buttons) {
        writeOn(button, words);
    }
    m_print->setToolTip(tr("Print (%1)").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    const std::pair<QToolButton *, QString> tools[] = {
        {m_smaller, tr("Smaller (−)")}, {m_larger, tr("Larger (+)")}, {m_fit, tr("As wide as the view (0)")}};
    for (const auto &[button, words] : tools) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_zoom->setMinimumWidth(Theme::get().px(48));
    m_tabs->setAccessibleName(tr("Preview, or freezes and changes"));
    showView();
    showMissing();
}

void ReportsPage::showView()
{
    const Formats formats;
    const int count = m_preview->pageCount();
    m_place->setText(
        count == 0 ? QString()
                   : tr("Page %1 of %2").arg(formats.number(m_preview->currentPage() + 1), formats.number(count)));
    m_zoom->setText(tr("%1%", "zoom in percent").arg(formats.number(m_preview->zoomPercent())));
    m_fit->setChecked(m_preview->fitsWidth());
    m_tabs->setTabText(0, tr("Preview"));
    m_tabs->setTabText(1, m_freezes->changeCount() == 0
                              ? tr("Freezes and changes")
                              : tr("Freezes and changes (%1)").arg(formats.number(m_freezes->changeCount())));
}

void ReportsPage::setReady(bool ready)
{
    m_export->setEnabled(ready);
    m_print->setEnabled(ready);
    m_exportText->setEnabled(ready);
    m_exportText->setVisible(hasTextDocument(m_options->request().kind));
}

void ReportsPage::refresh()
{
    gather();
}

bool ReportsPage::goBack()
{
    const bool asking = m_release->isVisible();
    m_release->giveUp();
    return asking;
}

void ReportsPage::gather()
{
    m_options->clearErrors();
    m_release->giveUp();
    setReady(false);
    m_layingOut.drop();
    const ReportRequest request = m_options->request();
    m_tabs->setTabVisible(1, canBeFrozen(request.kind));
    if (request.kind == ReportKind::Operation && request.operation.isEmpty()) {
        m_gathering.drop();
        m_material.reset();
        m_freezes->setReport({}, {});
        m_missing->clear();
        m_preview->setWords(session().operations().isEmpty() ? tr("There is no operation to report on.")
                                                             : tr("Choose the operation at the left."));
        return;
    }
    if (request.kind == ReportKind::Brief && request.counterpart.isEmpty()) {
        m_gathering.drop();
        m_material.reset();
        m_freezes->setReport({}, {});
        m_missing->clear();
        m_preview->setWords(tr("Choose the counterpart at the left."));
        return;
    }
    if (!m_preview->pages())
        m_preview->setWords(tr("Making the preview…"));
    session().read(
        this, m_gathering,
        [request](Connection &connection, TaskControl &) { return gatherReport(connection, request); },
        [this](Result<ReportMaterial> material) {
            if (!material) {
                showFault(material.error());
                return;
            }
            m_material = std::move(*material);
            m_options->setMarkings(m_material->frame());
            showMissing();
            draft();
        });
}

void ReportsPage::showFault(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_material.reset();
    m_freezes->setReport({}, {});
    m_missing->clear();
    const QString sentence = errorSentence(error);
    m_preview->setWords(sentence);
    if (!m_options->showError(error))
        m_outcome->say(Tone::Wrong, sentence);
}

void ReportsPage::draft()
{
    if (!m_material)
        return;
    setReady(false);
    m_release->giveUp();
    const bool frozen = canBeFrozen(m_material->request.kind);
    m_freezes->setReport(frozen ? m_material : std::nullopt, m_options->marking());
    m_document = draftReport(*m_material, m_options->language(), m_options->marking(), Clock::nowUtc());
    Task::run(
        this, m_layingOut,
        [document = m_document](TaskControl &control) { return report::layOut(document, watchOf(control)); },
        [this](Result<report::Layout> layout) {
            if (!layout) {
                showFault(layout.error());
                return;
            }
            m_preview->setPages(std::make_shared<const report::Layout>(std::move(*layout)));
            setReady(true);
        });
}

void ReportsPage::showMissing()
{
    const QStringList missing = m_material ? missingParts(*m_material) : QStringList();
    if (missing.isEmpty())
        m_missing->clear();
    else
        m_missing->say(Tone::Neutral, missing.join(u' '));
}

} // namespace liaison
