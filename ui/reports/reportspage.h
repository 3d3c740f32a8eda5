// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"
#include "ui/paper/reportdraft.h"

class QLabel;
class QPrinter;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace liaison {

class Banner;
class FreezePanel;
class PageHeader;
class PreviewWidget;
class ReleaseBar;
class ReportOptions;
class TaskStrip;

// Chooses a report, shows it as it will be printed, and lets it out as a PDF, as a
// text to edit or on paper. Content and pages are made on
// workers, the charts on the screen thread. On the screen thread.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);

    ReportOptions *options() const { return m_options; }
    PreviewWidget *preview() const { return m_preview; }
    FreezePanel *freezes() const { return m_freezes; }

    void freeze(const QString &restates, const QString &reason);
    // Asks for the reason when the marking wants one, and writes it.
    void saveFrozen(qint64 freeze, const QString &language, const QString &path, const QString &reason);

    bool exportFile() override;
    void exportPdf();  // asks for the reason when the marking wants one, then for the file
    void exportText(); // the same as a text document, of a report that has one
    void exportTo(const QString &path, const QString &reason = {});
    void printOn(const std::shared_ptr<QPrinter> &printer, const QString &reason = {});

    bool print() override; // asks for the reason when the marking wants one, then for the printer
    void refresh() override;
    bool goBack() override;

private:
    static report::Watch watchOf(TaskControl &control);
    void retranslate();
    void fitOptions();
    QWidget *previewBar();
    void gather();
    void draft();
    void showMissing();
    void chooseFrozenFile(qint64 freeze, const QString &language, const QString &name);
    void showFault(const Error &error);
    void showView();
    void askForFile(const QString &reason);
    void askForTextFile(const QString &reason);
    void askForFileOf(const QString &ending, const QString &reason);
    void askForPrinter(const QString &reason);
    void letOut(void (ReportsPage::*next)(const QString &reason));
    struct ReportRelease release(const QString &medium, const QString &reason) const;
    void setReady(bool ready);

    PageHeader *m_header;
    QPushButton *m_print;
    QWidget *m_optionsScroll = nullptr;
    QPushButton *m_export;
    QPushButton *m_exportText;
    Banner *m_outcome; // of the last export or print
    Banner *m_missing;
    ReleaseBar *m_release;
    TaskStrip *m_strip;
    ReportOptions *m_options;
    PreviewWidget *m_preview;
    QLabel *m_place;
    QLabel *m_zoom;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QTabWidget *m_tabs;
    FreezePanel *m_freezes;
    std::optional<ReportMaterial> m_material;
    report::Document m_document;
    QString m_exported; // path of the last file
    Question m_gathering;
    Question m_layingOut;
};

} // namespace liaison
