// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "ui/forms/recordeditor.h"
#include "ui/inputs/filechooser.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/rates/rateform.h"
#include "ui/rates/rateimport.h"

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
    return u"1 %1 = %2 %3"_s.arg(valueOf<QString>(cells.at(0)), valueOf<QString>(cells.at(1)),
                                 valueOf<QString>(cells.at(2)));
}

QList<ListColumn> rateColumns()
{
    return {{{u"date"_s}, 140},
            {{u"base"_s, u"rate"_s, u"quote"_s}, 220, false, fieldName(u"rate"_s), {}, rateText},
            {{u"type"_s}, 170},
            {{u"source"_s}, 300, true},
            {{u"ref"_s}, 140}};
}

RecordPane::Words rateWords()
{
    return {RatesPage::tr("Exchange rates"), RatesPage::tr("Find a rate by currency or source"),
            RatesPage::tr("No rates here"),
            RatesPage::tr("Exchange rates by day, month or peg, each with its source. A value is never converted "
                          "without one: it says “no rate”."),
            RatesPage::tr("New rate")};
}

} // namespace

RatesPage::RatesPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_import(plainButton({}, u"document-import"_s, this)),
      m_outcome(new Banner(this)),
      m_importer(new RateImport(session, this))
{
    header()->addAction(m_import);
    m_outcome->setClosable(true);
    column()->addWidget(m_outcome);
    column()->addWidget(m_importer);
    addPane({u"rate"_s,
             u"rates"_s,
             makeRateForm(session, this),
             {u"base"_s, u"quote"_s, u"type"_s, u"source"_s},
             rateColumns,
             rateWords});
    connect(m_import, &QPushButton::clicked, this, &RatesPage::chooseTable);
    connect(m_importer, &RateImport::imported, this,
            [this](const QString &words) { m_outcome->say(Tone::Accent, words); });
    connect(m_importer, &RateImport::refused, this,
            [this](const QString &words) { m_outcome->say(Tone::Wrong, words); });
    start();
}

RecordPage::Words RatesPage::words() const
{
    return {tr("Exchange rates"), tr("Conversions stand beside the originals, with the rate, its date and its source")};
}

void RatesPage::retranslate()
{
    RecordPage::retranslate();
    writeOn(m_import, tr("Import a table…"));
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

bool RatesPage::goBack()
{
    if (!m_importer->isVisible())
        return RecordPage::goBack();
    m_importer->giveUp();
    return true;
}

} // namespace liaison
