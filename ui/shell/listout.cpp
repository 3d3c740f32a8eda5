// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listout.h"

#include "core/listing/markings.h"
#include "core/transfer/tableexport.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filechooser.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/lists/cellwords.h"
#include "ui/paper/layout.h"
#include "ui/reports/printing.h"
#include "ui/words/errortexts.h"
#include "ui/words/markingwords.h"
#include "ui/words/recordwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// The list as the gate is told of it.
Outgoing onPaper(const RecordFilter &filter, const ListOut::Rows &rows, const Author &author)
{
    Outgoing what;
    what.kind = filter.kind;
    what.marking = rows.marking;
    what.medium = u"print"_s;
    what.details = filterDetails(filter);
    what.details.insert(u"rows"_s, rows.rows.size());
    what.author = author;
    return what;
}

bool isNumber(CellType type)
{
    return type == CellType::Number || type == CellType::Estimate || type == CellType::Money;
}

} // namespace

ListOut::ListOut(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

QStringList ListOut::columns(const QString &kind)
{
    if (kind == "exchange"_L1)
        return {u"date"_s, u"ref"_s, u"direction"_s, u"counterpart"_s, u"mode"_s, u"pieces"_s, u"subject"_s, u"tlp"_s};
    if (kind == "operation"_L1)
        return {u"code"_s, u"name"_s, u"type"_s, u"coordinator"_s, u"first_day"_s, u"last_day"_s, u"status"_s};
    if (kind == "result"_L1)
        return {u"ref"_s, u"operation"_s, u"period"_s, u"agency"_s, u"cases"_s, u"arrests"_s, u"note"_s};
    if (kind == "case"_L1)
        return {u"date"_s,        u"ref"_s,    u"agency"_s, u"place"_s, u"channel"_s,
                u"destination"_s, u"status"_s, u"lines"_s,  u"tlp"_s};
    if (kind == "seizure"_L1)
        return {u"case"_s,     u"date"_s, u"category"_s, u"description"_s, u"brand"_s,
                u"quantity"_s, u"unit"_s, u"value"_s,    u"tlp"_s};
    if (kind == "agency"_L1)
        return {u"code"_s, u"names"_s, u"side"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s, u"successor"_s};
    if (kind == "officer"_L1)
        return {u"ref"_s, u"name"_s, u"agency"_s, u"post"_s, u"role"_s, u"contact"_s};
    if (kind == "rate"_L1)
        return {u"date"_s, u"base"_s, u"quote"_s, u"rate"_s, u"type"_s, u"source"_s};
    return {};
}

void ListOut::chooseTarget(const RecordFilter &filter)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = chooserForSaving(m_window, tr("Export the list as a table"), folder.path(),
                                    tr("Tables (*.csv);;Workbooks (*.xlsx)"), u"csv"_s,
                                    kindNamePlural(filter.kind).toLower() + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.contains("xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    const auto *to = recipientIn(dialog, agencyChoices(m_session));
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter, to](const QString &target) {
        write(filter, target, {{}, to->recipient()});
    });
    dialog->open();
}

void ListOut::write(const RecordFilter &filter, const QString &target, const Errand &errand)
{
    Task *task = Task::run(
        this,
        [file = m_session.caseFile(), filter, target, author = m_session.author(errand.reason), to = errand.recipient](
            TaskControl &control) { return exportTable(*file, filter, target, author, control.progress(), to); },
        [this, filter, target, errand](const Result<qint64> &rows) {
            const auto again = [this, filter, target](const Errand &said) { write(filter, target, said); };
            if (rows)
                Q_EMIT noticeWanted(tr("%1 rows were written to %2.").arg(Formats().number(*rows), target));
            else if (!askedWhyItLeaves(m_window, rows.error(), agencyChoices(m_session), errand, again))
                Q_EMIT failed(rows.error());
        });
    Q_EMIT started(task, tr("Writing %1").arg(oneLine(target)));
}

void ListOut::print(const RecordFilter &filter)
{
    m_session.read(
        this, m_reading,
        [filter, fields = columns(filter.kind)](Connection &connection, TaskControl &) -> Result<Rows> {
            RecordList list(connection);
            Rows rows;
            LIAISON_ASSIGN(rows.rows, list.list(filter, fields, {}, nullptr, mostRows));
            LIAISON_ASSIGN(rows.total, list.count(filter));
            LIAISON_ASSIGN(rows.marking, markingOf(connection, filter));
            return rows;
        },
        unlessFailed(this, &ListOut::failed, [this, filter](const Rows &rows) {
            layOut(document(filter, rows), onPaper(filter, rows, m_session.author()));
        }));
}

report::Document ListOut::document(const RecordFilter &filter, const Rows &rows) const
{
    const QStringList fields = columns(filter.kind);
    const CellWords words(m_session);
    const Formats formats;
    report::Table table;
    for (const QString &name : fields) {
        const ListField *field = listFieldOf(filter.kind, name);
        table.columns.append({fieldName(name), isNumber(field->type) ? report::Align::Right : report::Align::Left});
    }
    for (const RecordRow &row : rows.rows) {
        report::Row printed;
        for (qsizetype i = 0; i < fields.size(); ++i)
            printed.cells.append(words.text(*listFieldOf(filter.kind, fields.at(i)), row.cells.at(i)));
        table.rows.append(printed);
    }
    table.emptyText = tr("No records");
    if (rows.total > rows.rows.size()) {
        table.notes.append({{},
                            tr("Only the first %1 of %2 records are printed; export the list to have all of them.")
                                .arg(formats.number(rows.rows.size()), formats.number(rows.total))});
    }
    QStringList conditions;
    if (filter.period)
        conditions.append(formats.period(*filter.period));
    for (const FieldCondition &condition : filter.where)
        conditions.append(words.conditionField(condition.field) + u": "_s +
                          words.conditionValue(filter.kind, condition));
    if (!filter.search.isEmpty())
        conditions.append(tr("Search: %1").arg(oneLine(filter.search)));
    report::Document document;
    document.title = kindNamePlural(filter.kind);
    document.language = formats.language();
    document.marking = rows.marking.isEmpty() ? QString() : tlpWords(tlpFromCode(rows.marking).value_or(Tlp::Red));
    document.headerLine = m_session.agencyName(m_session.homeAgency(), formats.language());
    document.author = m_session.officer();
    document.blocks.emplace_back(report::Heading{document.title});
    if (!conditions.isEmpty())
        document.blocks.emplace_back(report::Paragraph{conditions.join(u" · "_s)});
    document.blocks.emplace_back(table);
    return document;
}

void ListOut::layOut(const report::Document &document, const Outgoing &what)
{
    Task *task = Task::run(
        this, m_layout,
        [document](TaskControl &control) {
            return report::layOut(document, {[&control] { return control.isCancelled(); },
                                             [&control](int done, int total) { control.setProgress(done, total); }});
        },
        unlessFailed(this, &ListOut::failed, [this, what](const report::Layout &layout) {
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setPageSize(QPageSize(QPageSize::A4));
            printer->setDocName(layout.title);
            auto *dialog = new QPrintDialog(printer.get(), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            auto *to = new QWidget(dialog); // beside the other choices of the dialog
            auto *form = new QFormLayout(to);
            auto *recipient = new RecipientEdit(agencyChoices(m_session), to);
            form->addRow(RecipientEdit::label(), recipient);
            to->setWindowTitle(RecipientEdit::label().remove(u'&'));
            dialog->setOptionTabs({to});
            connect(dialog, &QDialog::accepted, this, [this, printer, pages = layout, what, recipient] {
                Outgoing with = what;
                with.recipient = recipient->recipient();
                letOnPaper(pages, printer, with);
            });
            dialog->open();
        }));
    Q_EMIT started(task, tr("Laying out the pages"));
}

void ListOut::letOnPaper(const report::Layout &pages, const std::shared_ptr<QPrinter> &printer, const Outgoing &what)
{
    m_session.write(
        this, u"export"_s, [what](Connection &connection, TaskControl &) { return Gate(connection).enter(what); },
        [this, pages, printer, what](const Result<qint64> &entered) {
            const auto again = [this, pages, printer, what](const Errand &said) {
                Outgoing with = what;
                with.author.reason = said.reason;
                with.recipient = said.recipient;
                letOnPaper(pages, printer, with);
            };
            if (!entered) {
                if (!askedWhyItLeaves(m_window, entered.error(), agencyChoices(m_session), {{}, what.recipient}, again))
                    Q_EMIT failed(entered.error());
                return;
            }
            if (const Done done = report::printPages(pages, *printer); done) {
                Q_EMIT noticeWanted(tr("Printed."));
            } else {
                Q_EMIT failed(done.error());
                m_session.write(
                    this, u"export"_s,
                    [row = *entered](Connection &connection, TaskControl &) { return Gate(connection).takeBack(row); },
                    [](const Done &) {});
            }
        });
}

} // namespace liaison
