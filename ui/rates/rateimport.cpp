// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateimport.h"

#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/fieldnames.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostRefusalsShown = 3;

const QStringList &importedFields()
{
    static const QStringList fields{u"base"_s, u"quote"_s, u"rate"_s, u"date"_s, u"type"_s, u"source"_s};
    return fields;
}

// What tables of rates call their columns.
QStringList usualHeads(const QString &field)
{
    static const QHash<QString, QStringList> heads{
        {u"base"_s, {u"base"_s, u"from"_s, u"base currency"_s}},
        {u"quote"_s, {u"quote"_s, u"currency"_s, u"country"_s, u"to"_s, u"quote currency"_s}},
        {u"rate"_s, {u"rate"_s, u"exchange rate"_s, u"value"_s}},
        {u"date"_s, {u"date"_s, u"month"_s, u"period"_s, u"time_period"_s}},
        {u"type"_s, {u"type"_s}},
        {u"source"_s, {u"source"_s}}};
    return heads.value(field);
}

Result<TextTableRows> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::CannotRead : ErrorKind::NoSuchFile, {}, QFileInfo(path).fileName());
    if (file.size() > largestCsv)
        return fail(ErrorKind::TooLarge, u"input"_s, QString::number(largestCsv));
    return readCsv(file.readAll());
}

} // namespace

RateImport::RateImport(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_title(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_outcome(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_import(mainButton({}, u"document-import"_s, this)),
      m_giveUp(plainButton({}, {}, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *table = new QGridLayout(this);
    table->setContentsMargins(grid::twice, grid::unit, grid::twice, grid::unit);
    table->setHorizontalSpacing(grid::unit);
    table->setVerticalSpacing(grid::half);
    m_outcome->setWordWrap(true);
    table->addWidget(m_title, 0, 0, 1, 6);
    int at = 0;
    for (const QString &field : importedFields()) {
        const Row row{new QComboBox(this), new QLineEdit(this)};
        auto *label = new QLabel(this);
        label->setBuddy(row.column);
        const int line = 1 + at / 2;
        const int first = at % 2 * 3;
        table->addWidget(label, line, first);
        table->addWidget(row.column, line, first + 1);
        table->addWidget(row.value, line, first + 2);
        m_rows.insert(field, row);
        m_labels.insert(field, label);
        connect(row.column, &QComboBox::activated, this, &RateImport::tryOut);
        connect(row.column, &QComboBox::currentIndexChanged, this,
                [row](int index) { row.value->setVisible(index == 0); });
        connect(row.value, &QLineEdit::editingFinished, this, &RateImport::tryOut);
        ++at;
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_outcome, 1);
    buttons->addWidget(m_giveUp);
    buttons->addWidget(m_import);
    table->addLayout(buttons, 5, 0, 1, 6);
    for (const int column : {1, 2, 4, 5})
        table->setColumnStretch(column, 1);
    connect(m_import, &QPushButton::clicked, this, &RateImport::import);
    connect(m_giveUp, &QPushButton::clicked, this, &RateImport::giveUp);
    retranslate();
    hide();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void RateImport::retranslate()
{
    m_title->setText(tr("Import rates from %1").arg(oneLine(m_name)));
    for (const QString &field : importedFields()) {
        m_labels.value(field)->setText(fieldName(field));
        const Row row = m_rows.value(field);
        row.column->setAccessibleName(tr("Column of: %1").arg(fieldName(field)));
        row.value->setAccessibleName(tr("The same in every row: %1").arg(fieldName(field)));
        row.value->setPlaceholderText(field == "type"_L1 ? tr("day, average or fixed") : tr("in every row"));
    }
    writeOn(m_import, tr("Import"));
    writeOn(m_giveUp, tr("Cancel"));
}

void RateImport::open(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    retranslate();
    m_session.read(
        this, m_reading, [path](Connection &, TaskControl &) { return readTable(path); },
        [this](const Result<TextTableRows> &table) {
            if (table)
                show(*table);
            else
                Q_EMIT refused(errorSentence(table.error()));
        });
}

void RateImport::show(const TextTableRows &table)
{
    m_table = table;
    for (const QString &field : importedFields()) {
        const Row row = m_rows.value(field);
        row.column->clear();
        row.column->addItem(tr("the same in every row:"));
        int found = 0;
        for (qsizetype i = 0; i < table.heads.size(); ++i) {
            row.column->addItem(oneLine(table.heads.at(i)), i);
            if (found == 0 && usualHeads(field).contains(table.heads.at(i).toLower()))
                found = int(i) + 1;
        }
        row.column->setCurrentIndex(found);
        row.value->setVisible(found == 0);
        row.value->clear();
    }
    setVisible(true);
    m_rows.value(u"base"_s).column->setFocus(Qt::OtherFocusReason);
    tryOut();
}

ImportPlan RateImport::plan(bool dryRun) const
{
    ImportPlan plan;
    plan.kind = u"rate"_s;
    plan.dryRun = dryRun;
    plan.onError = ImportPlan::OnError::Skip;
    for (const QString &field : importedFields()) {
        const Row row = m_rows.value(field);
        const QString value = row.value->text().trimmed();
        if (row.column->currentIndex() > 0)
            plan.columns.append({field, m_table.heads.at(row.column->currentData().toInt())});
        else if (!value.isEmpty())
            plan.values.append({field, value});
    }
    return plan;
}

QString RateImport::wordsOf(const ImportOutcome &outcome) const
{
    const Formats formats;
    QStringList words{tr("%1 rows: %2 new, %3 changed, %4 the same, %5 refused.")
                          .arg(formats.number(outcome.rows), formats.number(outcome.added),
                               formats.number(outcome.changed), formats.number(outcome.same),
                               formats.number(outcome.refusedRows))};
    for (const RefusedRow &row : outcome.refused.first(std::min<qsizetype>(outcome.refused.size(), mostRefusalsShown)))
        words.append(tr("Line %1: %2").arg(formats.number(row.line), errorSentence(row.errors.first())));
    return words.join(u' ');
}

void RateImport::tryOut()
{
    m_import->setEnabled(false);
    m_session.read(
        this, m_trying,
        [table = m_table, plan = plan(true), author = m_session.author(),
         file = m_session.caseFile()](Connection &, TaskControl &) { return importTable(*file, table, plan, author); },
        [this](const Result<ImportOutcome> &outcome) {
            m_outcome->setText(outcome ? wordsOf(*outcome) : errorSentence(outcome.error()));
            m_import->setEnabled(outcome && outcome->added + outcome->changed > 0);
        });
}

void RateImport::import()
{
    m_import->setEnabled(false);
    m_session.write(
        this, u"rate"_s,
        [table = m_table, plan = plan(false), author = m_session.author(), file = m_session.caseFile()](
            Connection &, TaskControl &control) { return importTable(*file, table, plan, author, control.progress()); },
        [this](const Result<ImportOutcome> &outcome) {
            if (!outcome) {
                m_outcome->setText(errorSentence(outcome.error()));
                return;
            }
            hide();
            Q_EMIT imported(wordsOf(*outcome));
        });
}

void RateImport::giveUp()
{
    m_trying.drop();
    hide();
}

} // namespace liaison
