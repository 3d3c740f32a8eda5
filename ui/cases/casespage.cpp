// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "core/storage/caserecordstore.h"
#include "ui/cases/caseform.h"
#include "ui/words/errortexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// China → Hong Kong → United States; what is not known is left out.
QString routeWords(const QList<Cell> &cells)
{
    const Formats formats;
    QStringList stations{valueOf<QString>(cells.at(0))};
    stations += QJsonDocument::fromJson(valueOf<QString>(cells.at(1)).toUtf8()).toVariant().toStringList();
    stations.append(valueOf<QString>(cells.at(2)));
    stations.removeAll(QString());
    stations.erase(std::unique(stations.begin(), stations.end()), stations.end()); // via and destination are one place
    for (QString &station : stations)
        station = formats.place(station);
    return stations.join(u" → "_s);
}

ListColumn routeColumn(int width, bool stretch = false)
{
    return {{u"origin"_s, u"via"_s, u"destination"_s}, width, stretch, CasesPage::tr("Route"), {}, routeWords};
}

QList<ListColumn> caseColumns()
{
    return {{{u"date"_s}, 98},
            {{u"ref"_s}, 168},
            {{u"agency"_s}, 104},
            routeColumn(200, true),
            {{u"channel"_s}, 120},
            {{u"tlp"_s}, 136},
            {{u"status"_s, u"illustrative"_s}, 216},
            {{u"lines"_s}, 56, false, CasesPage::tr("Lines")},
            {{u"place"_s}, 140},
            {{u"operation"_s}, 150}};
}

QList<ListColumn> lineColumns()
{
    return {{{u"date"_s}, 96},         {{u"case"_s}, 150},
            {{u"category"_s}, 128},    {{u"description"_s}, 112, true},
            {{u"brand"_s}, 96},        {{u"quantity"_s}, 90},
            {{u"unit"_s}, 64},         {{u"value"_s}, 120},
            {{u"value_basis"_s}, 150}, {{u"agency"_s}, 110},
            routeColumn(200),          {{u"illustrative"_s}, 90, false, CasesPage::tr("Remark")}};
}

const QStringList caseFilters{u"agency"_s,    u"side"_s,        u"operation"_s, u"channel"_s, u"transport"_s,
                              u"procedure"_s, u"destination"_s, u"status"_s,    u"tlp"_s,     u"illustrative"_s};
const QStringList lineFilters{u"category"_s,  u"brand"_s,       u"unit"_s,    u"value_basis"_s, u"agency"_s,
                              u"operation"_s, u"destination"_s, u"channel"_s, u"illustrative"_s};

QString caseAdvice()
{
    return CasesPage::tr("Detections with the goods that were seized are recorded here. Record one, or choose another "
                         "period.");
}

RecordPane::Words caseWords()
{
    return {CasesPage::tr("Cases"), CasesPage::tr("Find in the cases"), CasesPage::tr("No cases here"), caseAdvice(),
            CasesPage::tr("New case")};
}

RecordPane::Words lineWords()
{
    return {CasesPage::tr("Seizure lines"), CasesPage::tr("Find in the seizure lines"),
            CasesPage::tr("No seizure lines here"), caseAdvice(), CasesPage::tr("New case")};
}

struct Counts
{
    qint64 cases = 0;
    qint64 lines = 0;
};

} // namespace

CasesPage::CasesPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_form(new CaseForm(session, this)),
      m_cases(makePane({u"case"_s, u"cases/list"_s, m_form, caseFilters, caseColumns, caseWords})),
      m_lines(makePane({u"seizure"_s, u"cases/lines"_s, nullptr, lineFilters, lineColumns, lineWords}))
{
    keepFigures({u"case"_s});
    addTab(m_cases);
    addTab(m_lines);
    connect(m_lines, &RecordPane::opened, this, &CasesPage::openCaseOf);
    m_cases->setMenuActions([this](QMenu *menu, qint64 id) {
        connect(menu->addAction(tr("Hand over…")), &QAction::triggered, this, [this, id] { handOver(id); });
    });
    connect(m_form, &CaseForm::handOverWanted, this, &CasesPage::handOver);
    start();
}

RecordPage::Words CasesPage::words() const
{
    return {tr("Cases"), datesOf(*list()), tr("Cases or seizure lines"), {tr("Cases"), tr("Seizure lines")}};
}

void CasesPage::count()
{
    const RecordFilter cases{u"case"_s, session().period(), false, {}, {}};
    RecordFilter lines = cases;
    lines.kind = u"seizure"_s;
    readFigures(
        [cases, lines](Connection &connection, TaskControl &) -> Result<Counts> {
            RecordList list(connection);
            Counts counts;
            LIAISON_ASSIGN(counts.cases, list.count(cases));
            LIAISON_ASSIGN(counts.lines, list.count(lines));
            return counts;
        },
        [cases, lines](const Counts &counts) {
            const Formats formats;
            return QList<LineFigure>{
                {counts.cases == 1 ? tr("case") : tr("cases"), formats.number(counts.cases), {}, cases},
                {counts.lines == 1 ? tr("seizure line") : tr("seizure lines"),
                 formats.number(counts.lines),
                 {},
                 lines}};
        });
}

// The case of a line, by its reference in the list.
void CasesPage::openCaseOf(qint64 line)
{
    const RecordListModel *lines = m_lines->model();
    const int row = lines->indexOfKey(line);
    if (row < 0)
        return;
    ask(
        m_opening,
        [ref = valueOf<QString>(lines->cell(lines->rowAt(row), u"case"_s))](Connection &connection, TaskControl &) {
            return CaseRecordStore(connection).idOf(ref);
        },
        [this](qint64 id) { showRecord(u"case"_s, id); });
}

// A new referral with what the case says already; nothing is saved yet.
void CasesPage::handOver(qint64 id)
{
    ask(
        m_handingOver, [id](Connection &connection, TaskControl &) { return CaseRecordStore(connection).find(id); },
        [this](const CaseRecord &record) {
            QStringList subjects;
            for (const Seizure &line : record.seizures) {
                if (!line.description.isEmpty() && !subjects.contains(line.description))
                    subjects.append(line.description);
            }
            QJsonObject form{{u"direction"_s, u"made"_s},
                             {u"cases"_s, QJsonArray{record.ref}},
                             {u"subject"_s, oneLine(subjects.join(u", "_s), 200)},
                             {u"channel"_s, record.channel},
                             {u"tlp"_s, record.tlp},
                             {u"indicators"_s, QJsonArray::fromStringList(record.indicators)}};
            if (!record.operation.isEmpty())
                form.insert(u"operation"_s, record.operation);
            Q_EMIT newRecordWanted(u"referral"_s, form);
        });
}

} // namespace liaison
