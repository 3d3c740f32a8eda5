// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "core/storage/caserecordstore.h"
#include "ui/cases/caseform.h"
#include "ui/forms/recordpane.h"
#include "ui/look/buttons.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString textOf(const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

// China → Hong Kong → United States; what is not known is left out.
QString routeWords(const QList<Cell> &cells)
{
    const Formats formats;
    QStringList stations{textOf(cells.at(0))};
    stations += QJsonDocument::fromJson(textOf(cells.at(1)).toUtf8()).toVariant().toStringList();
    stations.append(textOf(cells.at(2)));
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

RecordPane::Parts parts(Session &session, CaseForm *form)
{
    return {new RecordListModel(session, u"case"_s, caseColumns()), form, u"cases/list"_s, CasesPage::tr("Cases"),
            caseFilters};
}

struct Counts
{
    qint64 cases = 0;
    qint64 lines = 0;
};

} // namespace

CasesPage::CasesPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_figures(new FigureLine(this)),
      m_new(mainButton(tr("New case"), u"list-add"_s, this)),
      m_tabs(new QTabWidget(this)),
      m_form(new CaseForm(session, this)),
      m_pane(new RecordPane(session, parts(session, m_form), this)),
      m_lines(new RecordListModel(session, u"seizure"_s, lineColumns(), this)),
      m_linesFilter(new FilterBar(session, m_lines, lineFilters, this)),
      m_linesTable(new RecordTable(u"cases/lines"_s, tr("Seizure lines"), this))
{
    m_header->addAction(m_figures);
    m_header->addAction(m_new);
    m_linesTable->setRecords(m_lines);
    auto *cases = new QWidget;
    auto *casesLayout = new QVBoxLayout(cases);
    casesLayout->setContentsMargins(0, grid::unit, 0, 0);
    casesLayout->addWidget(m_pane);
    m_tabs->addTab(cases, {});
    m_tabs->addTab(linesTab(), {});
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Cases or seizure lines"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    listen();
    retranslate();
    count();
}

QWidget *CasesPage::linesTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, grid::unit, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_linesFilter);
    layout->addWidget(m_linesTable, 1);
    m_linesFilter->leadTo(m_linesTable);
    return tab;
}

void CasesPage::listen()
{
    connect(m_new, &QPushButton::clicked, this, &CasesPage::newRecord);
    connect(m_figures, &FigureLine::opened, this, &CasesPage::showRecords);
    connect(m_form, &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(m_pane, &RecordPane::recordSelected, this, &Page::recordSelected);
    connect(m_pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
    connect(m_pane, &RecordPane::errorMet, this, &Page::errorMet);
    connect(m_pane, &RecordPane::newWanted, this, &CasesPage::newRecord);
    connect(m_linesTable, &RecordTable::emptyActionTriggered, this, &CasesPage::newRecord);
    connect(m_linesTable, &RecordTable::opened, this, [this](const QVariant &key) { openLine(key.toLongLong()); });
    m_pane->setMenuActions([this](QMenu *menu, qint64 id) {
        connect(menu->addAction(tr("Hand over…")), &QAction::triggered, this, [this, id] { handOver(id); });
    });
    connect(m_form, &CaseForm::handOverWanted, this, &CasesPage::handOver);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CasesPage::retranslate);
    connect(m_pane->model(), &RecordListModel::filterChanged, this, &CasesPage::retranslate);
    connect(m_lines, &RecordListModel::filterChanged, this, &CasesPage::retranslate);
    connect(&session(), &Session::periodChanged, this, &CasesPage::count);
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        if (kind == "case"_L1 || kind.isEmpty())
            count();
    });
}

void CasesPage::count()
{
    const RecordFilter cases{u"case"_s, session().period(), false, {}, {}};
    RecordFilter lines = cases;
    lines.kind = u"seizure"_s;
    session().read(
        this, m_counts,
        [cases, lines](Connection &connection, TaskControl &) -> Result<Counts> {
            RecordList list(connection);
            Counts counts;
            LIAISON_ASSIGN(counts.cases, list.count(cases));
            LIAISON_ASSIGN(counts.lines, list.count(lines));
            return counts;
        },
        [this, cases, lines](Result<Counts> counts) {
            if (!counts) {
                Q_EMIT errorMet(counts.error());
                return;
            }
            const Formats formats;
            m_figures->setFigures(
                {{counts->cases == 1 ? tr("case") : tr("cases"), formats.number(counts->cases), {}, cases},
                 {counts->lines == 1 ? tr("seizure line") : tr("seizure lines"),
                  formats.number(counts->lines),
                  {},
                  lines}});
        });
}

// The case of a line, by its reference in the list.
void CasesPage::openLine(qint64 id)
{
    const int row = m_lines->indexOfKey(id);
    if (row >= 0)
        openCaseOf(textOf(m_lines->cell(m_lines->rowAt(row), u"case"_s)));
}

void CasesPage::openCaseOf(const QString &ref)
{
    session().read(
        this, m_opening, [ref](Connection &connection, TaskControl &) { return CaseRecordStore(connection).idOf(ref); },
        [this](Result<qint64> id) {
            if (id)
                showRecord(u"case"_s, *id);
            else
                Q_EMIT errorMet(id.error());
        });
}

// A new referral with what the case says already; nothing is saved yet.
void CasesPage::handOver(qint64 id)
{
    session().read(
        this, m_handingOver,
        [id](Connection &connection, TaskControl &) { return CaseRecordStore(connection).find(id); },
        [this](Result<CaseRecord> record) {
            if (!record) {
                Q_EMIT errorMet(record.error());
                return;
            }
            QStringList subjects;
            for (const Seizure &line : std::as_const(record->seizures)) {
                if (!line.description.isEmpty() && !subjects.contains(line.description))
                    subjects.append(line.description);
            }
            QJsonObject form{{u"direction"_s, u"made"_s},
                             {u"cases"_s, QJsonArray{record->ref}},
                             {u"subject"_s, oneLine(subjects.join(u", "_s), 200)},
                             {u"channel"_s, record->channel},
                             {u"tlp"_s, record->tlp},
                             {u"indicators"_s, QJsonArray::fromStringList(record->indicators)}};
            if (!record->operation.isEmpty())
                form.insert(u"operation"_s, record->operation);
            Q_EMIT newRecordWanted(u"referral"_s, form);
        });
}

bool CasesPage::showsLines() const
{
    return m_tabs->currentIndex() == 1;
}

bool CasesPage::showRecords(const RecordFilter &filter)
{
    if (filter.kind == "case"_L1) {
        m_tabs->setCurrentIndex(0);
        m_pane->showRecords(filter);
        return true;
    }
    if (filter.kind == "seizure"_L1) {
        m_tabs->setCurrentIndex(1);
        m_linesFilter->show(filter);
        return true;
    }
    return false;
}

bool CasesPage::showRecord(const QString &kind, qint64 id)
{
    if (kind != "case"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->showRecord(id);
    return true;
}

bool CasesPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    if (kind != "case"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_pane->newRecord(form);
    return true;
}

void CasesPage::newRecord()
{
    m_tabs->setCurrentIndex(0);
    m_pane->newRecord();
}

void CasesPage::saveRecord()
{
    m_form->save();
}

void CasesPage::editFilter()
{
    (showsLines() ? m_linesFilter : m_pane->filterBar())->focusSearch();
}

void CasesPage::refresh()
{
    m_pane->model()->refresh();
    m_lines->refresh();
    count();
}

bool CasesPage::goBack()
{
    if (!showsLines())
        return m_pane->goBack();
    if (!m_linesFilter->isNarrowed())
        return false;
    m_linesFilter->clear();
    return true;
}

bool CasesPage::hasUnsaved() const
{
    return m_form->isDirty();
}

bool CasesPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind != "case"_L1)
        return false;
    m_tabs->setCurrentIndex(0);
    m_form->resume(id, draft);
    return true;
}

void CasesPage::conflictSettled(const QString &kind, qint64 id)
{
    if (kind == "case"_L1 && m_form->isOpen() && m_form->record() == id)
        m_form->reopen();
}

std::optional<RecordFilter> CasesPage::listOnScreen() const
{
    return showsLines() ? m_lines->filter() : m_pane->model()->filter();
}

void CasesPage::retranslate()
{
    m_header->setTitle(tr("Cases"));
    const auto period = CasesPage::listOnScreen()->period;
    m_header->setSubtitle(period ? Formats().period(*period) : tr("All dates"));
    m_new->setText(tr("New case"));
    m_new->setAccessibleName(tr("New case"));
    m_tabs->setTabText(0, tr("Cases"));
    m_tabs->setTabText(1, tr("Seizure lines"));
    m_pane->filterBar()->setPlaceholder(tr("Find in the cases"));
    m_linesFilter->setPlaceholder(tr("Find in the seizure lines"));
    const QString advice = tr("Detections with the goods that were seized are recorded here. Record one, or choose "
                              "another period.");
    m_pane->table()->setEmptyWords(tr("No cases here"), advice, tr("New case"), u"document-new"_s);
    m_linesTable->setEmptyWords(tr("No seizure lines here"), advice, tr("New case"), u"document-new"_s);
}

void CasesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pane->model()->setListColumns(caseColumns());
        m_lines->setListColumns(lineColumns());
        retranslate();
        count();
    }
}

} // namespace liaison
