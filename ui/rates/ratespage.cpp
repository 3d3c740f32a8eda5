// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "ui/forms/fieldseditor.h"
#include "ui/forms/recordpane.h"
#include "ui/inputs/filechooser.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/rates/rateform.h"
#include "ui/rates/rateimport.h"
#include "ui/words/errortexts.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// "1 USD = 7.7984 HKD": one thing to read, whatever the width.
QString rateText(const QList<Cell> &cells)
{
    const auto word = [&](qsizetype at) {
        const auto *text = std::get_if<QString>(&cells.at(at));
        return text ? *text : QString();
    };
    return u"1 %1 = %2 %3"_s.arg(word(0), word(1), word(2));
}

QList<ListColumn> rateColumns()
{
    return {{{u"date"_s}, 140},
            {{u"base"_s, u"rate"_s, u"quote"_s}, 220, false, fieldName(u"rate"_s), {}, rateText},
            {{u"type"_s}, 170},
            {{u"source"_s}, 300, true},
            {{u"ref"_s}, 140}};
}

RecordPane *ratePane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"rate"_s, rateColumns()),
                           makeRateForm(session, page),
                           u"rates"_s,
                           RatesPage::tr("Exchange rates"),
                           {u"base"_s, u"quote"_s, u"type"_s, u"source"_s}},
                          page);
}

} // namespace

RatesPage::RatesPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_import(plainButton({}, u"document-import"_s, this)),
      m_new(mainButton({}, u"list-add"_s, this)),
      m_outcome(new Banner(this)),
      m_importer(new RateImport(session, this)),
      m_pane(ratePane(session, this))
{
    m_header->addAction(m_import);
    m_header->addAction(m_new);
    m_outcome->setClosable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_outcome);
    layout->addWidget(m_importer);
    layout->addWidget(m_pane, 1);
    connect(m_new, &QPushButton::clicked, this, &RatesPage::newRecord);
    connect(m_import, &QPushButton::clicked, this, &RatesPage::chooseTable);
    connect(m_importer, &RateImport::imported, this,
            [this](const QString &words) { m_outcome->say(Tone::Accent, words); });
    connect(m_importer, &RateImport::refused, this,
            [this](const QString &words) { m_outcome->say(Tone::Wrong, words); });
    connect(m_pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(m_pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(m_pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::newWanted, this, &RatesPage::newRecord);
    connect(m_pane->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    retranslate();
}

void RatesPage::retranslate()
{
    m_header->setTitle(tr("Exchange rates"));
    m_header->setSubtitle(tr("Conversions stand beside the originals, with the rate, its date and its source"));
    const std::pair<QPushButton *, QString> buttons[] = {{m_import, tr("Import a table…")}, {m_new, tr("New rate")}};
    for (const auto &[button, words] : buttons) {
        button->setText(words);
        button->setAccessibleName(words);
    }
    m_pane->filterBar()->setPlaceholder(tr("Find a rate by currency or source"));
    m_pane->table()->setEmptyWords(tr("No rates here"),
                                   tr("Exchange rates by day, month or peg, each with its source. A value is never "
                                      "converted without one: it says “no rate”."),
                                   tr("New rate"), u"document-new"_s);
}

void RatesPage::chooseTable()
{
    m_outcome->clear();
    auto *dialog = chooserForOpening(this, tr("Import exchange rates"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("Tables (*.csv *.tsv *.txt)"));
    connect(dialog, &QFileDialog::fileSelected, m_importer, &RateImport::open);
    dialog->open();
}

bool RatesPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind != "rate"_L1)
        return false;
    m_pane->showRecords(filter);
    return true;
}

bool RatesPage::showRecord(const QString &kind, qint64 id)
{
    if (kind != "rate"_L1)
        return false;
    m_pane->showRecord(id);
    return true;
}

bool RatesPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind != "rate"_L1)
        return false;
    m_pane->newRecord(form);
    return true;
}

void RatesPage::newRecord()
{
    m_pane->newRecord();
}

void RatesPage::saveRecord()
{
    m_pane->editor()->save();
}

void RatesPage::editFilter()
{
    m_pane->filterBar()->focusSearch();
}

void RatesPage::refresh()
{
    m_pane->model()->refresh();
}

bool RatesPage::goBack()
{
    if (m_importer->isVisible()) {
        m_importer->giveUp();
        return true;
    }
    return m_pane->goBack();
}

bool RatesPage::hasUnsaved() const
{
    return m_pane->editor()->isDirty();
}

bool RatesPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind != "rate"_L1)
        return false;
    m_pane->editor()->resume(id, draft);
    return true;
}

void RatesPage::conflictSettled(const QString &kind, qint64 id)
{
    RecordEditor *editor = m_pane->editor();
    if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
        editor->reopen();
}

std::optional<RecordFilter> RatesPage::listOnScreen() const
{
    return m_pane->model()->filter();
}

void RatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pane->model()->setListColumns(rateColumns());
        retranslate();
    }
}

} // namespace liaison
