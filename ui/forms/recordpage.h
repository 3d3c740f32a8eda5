// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"
#include "ui/forms/recordpane.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"

class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace liaison {

// A page of records: its head with figures and buttons, and below it a list with its form, or tabs of such lists and of
// other views. What the window asks for goes to the tab on screen, or to the one with the list or the form of that
// kind. A page itself says what its lists and figures are, and does what no other does. Owns all of them; on the screen
// thread.
class RecordPage : public Page
{
    Q_OBJECT

public:
    // `newButton`: that makes a record; none: the main button of the page.
    explicit RecordPage(Session &session, QWidget *parent = nullptr, QPushButton *newButton = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;
    void conflictSettled(const QString &kind, qint64 id) override;
    std::optional<RecordFilter> listOnScreen() const override;

    RecordEditor *form() const; // that is open in the tab on screen; none: nullptr

protected:
    struct Words
    {
        QString title;
        QString subtitle = {};
        QString tabsName = {}; // between what one chooses there
        QStringList tabs = {};
    };

    // What a page is put together from, in its constructor; start() comes last.
    PageHeader *header() const { return m_header; }
    QVBoxLayout *column() const { return m_column; } // of all that stands on the page
    // Figures in the head, counted for the period, and again when records of these kinds change; of any when empty.
    void keepFigures(const QStringList &kinds = {});
    RecordPane *addPane(const RecordPane::Parts &parts);  // the only content of the page
    RecordPane *makePane(const RecordPane::Parts &parts); // to be put into a tab, or into the only content
    void addContent(QWidget *content, RecordPane *list, RecordEditor *editor);
    // A tab with its content from top to bottom; the last gets what room there is. `list` is what is filtered, exported
    // and stepped back in there, and `editor` what is saved, wherever they stand; none: nothing, the first form.
    void addTab(const QList<QWidget *> &content, RecordPane *list, RecordEditor *editor = nullptr);
    void addTab(RecordPane *list) { addTab({list}, list); }
    void addForm(RecordEditor *form); // one more, wherever it stands
    void start();

    virtual Words words() const = 0;
    virtual void retranslate(); // whenever words may have changed: the language, the tab, the filter
    virtual void tabChanged() { retranslate(); }
    virtual void count() {} // asks for the figures, by readFigures() mostly

    // `told`: QList<LineFigure>(T), on the screen thread.
    template <typename Work, typename Told>
    void readFigures(Work work, Told told)
    {
        ask(m_counting, std::move(work),
            [this, told = std::move(told)](const auto &counted) { m_figures->setFigures(told(counted)); });
    }

    FigureLine *figures() const { return m_figures; }
    QPushButton *newButton() const { return m_new; }
    RecordPane *list() const;                       // of the tab on screen; none: nullptr
    void bring(const QWidget *content);             // the tab that it stands in
    bool isOnScreen(const QWidget *content) const;  // whether its tab is
    static QString datesOf(const RecordPane &list); // that it shows: its period, or all

private:
    struct View
    {
        QWidget *tab = nullptr;
        RecordPane *list = nullptr;
        RecordEditor *editor = nullptr;
    };

    void addView(const View &view);
    View view() const; // on screen; of a page without lists of this kind, nothing
    RecordPane *paneOf(const QString &kind) const;
    RecordEditor *editorOf(const QString &kind) const;

    PageHeader *m_header;
    QPushButton *m_new;
    QVBoxLayout *m_column;
    QTabWidget *m_tabs = nullptr;
    FigureLine *m_figures = nullptr;
    QList<View> m_views;
    QList<RecordPane *> m_panes;     // each once
    QList<RecordEditor *> m_editors; // each once
    Question m_counting;
};

} // namespace liaison
