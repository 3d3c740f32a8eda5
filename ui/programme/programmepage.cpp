// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "ui/forms/fieldseditor.h"
#include "ui/forms/recordpane.h"
#include "ui/look/buttons.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/programme/itemlistmodel.h"
#include "ui/programme/programmeforms.h"
#include "ui/programme/renumberpanel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QKeySequence checkedKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_K);

QList<ListColumn> programmeColumns()
{
    return {{{u"ref"_s}, 110},     {{u"title"_s}, 300, true},    {{u"year"_s}, 110},
            {{u"parties"_s}, 160}, {{u"programme_items"_s}, 80}, {{u"mechanism"_s}, 260}};
}

QList<ListColumn> linkColumns()
{
    return {{{u"title"_s}, 260, true}, {{u"territory"_s}, 110}, {{u"kind"_s, u"illustrative"_s}, 190},
            {{u"checked"_s}, 110},     {{u"updated"_s}, 110},   {{u"address"_s}, 220},
            {{u"ref"_s}, 100}};
}

RecordPane *itemPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new ItemListModel(session),
                           makeItemForm(session, page),
                           u"programme/items"_s,
                           ProgrammePage::tr("Co-operation items"),
                           {u"programme"_s, u"area"_s, u"status"_s, u"origin"_s, u"lead"_s, u"illustrative"_s}},
                          page);
}

RecordPane *programmePane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"programme"_s, programmeColumns()),
                           makeProgrammeForm(session, page),
                           u"programme/programmes"_s,
                           ProgrammePage::tr("Programmes"),
                           {u"mechanism"_s}},
                          page);
}

RecordPane *linkPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"link"_s, linkColumns()),
                           makeLinkForm(session, page),
                           u"programme/links"_s,
                           ProgrammePage::tr("Resource links"),
                           {u"territory"_s, u"kind"_s, u"illustrative"_s}},
                          page);
}

} // namespace

ProgrammePage::ProgrammePage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_figures(new FigureLine(this)),
      m_next(plainButton(tr("Next year's programme"), u"edit-copy"_s, this)),
      m_renumber(plainButton(tr("Renumber"), {}, this)),
      m_checked(plainButton(tr("Checked today"), u"dialog-ok"_s, this)),
      m_new(mainButton(tr("New item"), u"list-add"_s, this)),
      m_tabs(new QTabWidget(this)),
      m_numbers(new RenumberPanel(this)),
      m_items(itemPane(session, this)),
      m_programmes(programmePane(session, this)),
      m_links(linkPane(session, this))
{
    m_header->addAction(m_figures);
    m_header->addAction(m_renumber);
    m_header->addAction(m_next);
    m_header->addAction(m_checked);
    m_header->addAction(m_new);
    m_tabs->setDocumentMode(true);
    for (RecordPane *pane : panes()) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, grid::unit, 0, 0);
        if (pane == m_items)
            layout->addWidget(m_numbers);
        layout->addWidget(pane, 1);
        m_tabs->addTab(tab, {});
        connect(pane, &RecordPane::recordSelected, this, &Page::recordSelected);
        connect(pane, &RecordPane::noticeWanted, this, &Page::noticeWanted);
        connect(pane, &RecordPane::errorMet, this, &Page::errorMet);
        connect(pane, &RecordPane::newWanted, this, &ProgrammePage::newRecord);
        connect(pane->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
    }
    m_links->setMenuActions([this](QMenu *menu, qint64 id) {
        const QList<qint64> chosen = chosenLinks();
        auto *checked = menu->addAction(tr("Checked today"));
        checked->setShortcut(checkedKeys);
        connect(checked, &QAction::triggered, this,
                [this, links = chosen.contains(id) ? chosen : QList<qint64>{id}] { checkedToday(links); });
        connect(menu->addAction(tr("Open the address in the browser")), &QAction::triggered, this,
                [this, id] { openAddress(id); });
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_new, &QPushButton::clicked, this, &ProgrammePage::newRecord);
    connect(m_next, &QPushButton::clicked, this, [this] { makeNextYear(chosenProgramme()); });
    connect(m_renumber, &QPushButton::clicked, this, [this] { planNumbers(chosenProgramme()); });
    connect(m_numbers, &RenumberPanel::accepted, this, [this] { renumber(); });
    connect(m_numbers, &RenumberPanel::dismissed, m_items, qOverload<>(&QWidget::setFocus));
    connect(m_checked, &QPushButton::clicked, this, [this] { checkedToday(chosenLinks()); });
    connect(new QShortcut(checkedKeys, m_links, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { checkedToday(chosenLinks()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProgrammePage::retranslate);
    connect(m_figures, &FigureLine::opened, this, &ProgrammePage::showRecords);
    connect(&session, &Session::periodChanged, this, &ProgrammePage::count);
    connect(&session, &Session::changed, this, &ProgrammePage::count);
    retranslate();
    count();
}

RecordPane *ProgrammePage::current() const
{
    return panes().at(std::max(0, m_tabs->currentIndex()));
}

RecordPane *ProgrammePage::paneOf(const QString &kind)
{
    for (RecordPane *pane : panes()) {
        if (pane->model()->kind() == kind) {
            m_tabs->setCurrentIndex(int(panes().indexOf(pane)));
            return pane;
        }
    }
    return nullptr;
}

void ProgrammePage::count()
{
    session().read(
        this, m_counts,
        [period = session().period()](Connection &connection, TaskControl &) -> Result<Counts> {
            Counts counts;
            LIAISON_ASSIGN(counts.programmes, programmesIn(connection, period));
            LIAISON_ASSIGN(counts.links, linkFigures(connection, period));
            return counts;
        },
        [this](const Result<Counts> &counts) {
            if (counts)
                showCounts(*counts);
            else
                Q_EMIT errorMet(counts.error());
        });
}

void ProgrammePage::showCounts(const Counts &counts)
{
    const Formats formats;
    QList<LineFigure> shown;
    m_year.clear();
    if (!counts.programmes.isEmpty()) {
        const ProgrammeFigures &year = counts.programmes.last();
        m_year = year.programme.ref;
        shown.append({tr("items"), formats.number(year.items.size()), {}, year.filter});
        shown.append({tr("new"), formats.number(year.newItems), {}, year.newFilter});
        for (const StatusCount &status : year.byStatus) {
            shown.append({CodeWords::word(u"item_status"_s, status.status, formats.language()),
                          formats.number(status.items),
                          {},
                          status.filter});
        }
    }
    shown.append({tr("links updated"), formats.number(counts.links.updated), {}, counts.links.updatedFilter});
    m_figures->setFigures(shown);
    m_header->setSubtitle(m_year);
    retranslate();
}

QString ProgrammePage::chosenProgramme() const
{
    const RecordPane *pane = current();
    if (pane == m_programmes && pane->currentId() != 0) {
        const QModelIndex index = pane->table()->currentIndex();
        return index.siblingAtColumn(static_cast<const PagedTableBase *>(pane->model())->columnOf(u"ref"_s))
            .data()
            .toString();
    }
    return m_year;
}

bool ProgrammePage::showRecords(const RecordFilter &filter)
{
    RecordPane *pane = paneOf(filter.kind);
    if (pane)
        pane->showRecords(filter);
    else
        Q_EMIT recordsWanted(filter);
    return pane;
}

bool ProgrammePage::showRecord(const QString &kind, qint64 id)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->showRecord(id);
    return pane;
}

bool ProgrammePage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->newRecord(form);
    return pane;
}

void ProgrammePage::newRecord()
{
    if (current() == m_items && !m_year.isEmpty() && !m_items->editor()->isOpen())
        m_items->newRecord({{u"programme"_s, m_year}, {u"status"_s, u"planned"_s}});
    else
        current()->newRecord();
}

void ProgrammePage::saveRecord()
{
    current()->editor()->save();
}

void ProgrammePage::editFilter()
{
    current()->filterBar()->focusSearch();
}

void ProgrammePage::refresh()
{
    for (RecordPane *pane : panes())
        pane->model()->refresh();
    count();
}

bool ProgrammePage::goBack()
{
    if (current() == m_items && m_numbers->isVisible()) {
        m_numbers->hide();
        m_items->setFocus();
        return true;
    }
    return current()->goBack();
}

bool ProgrammePage::hasUnsaved() const
{
    const auto all = panes();
    return std::any_of(all.begin(), all.end(), [](const RecordPane *pane) { return pane->editor()->isDirty(); });
}

bool ProgrammePage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    RecordPane *pane = paneOf(kind);
    if (pane)
        pane->editor()->resume(id, draft);
    return pane;
}

void ProgrammePage::conflictSettled(const QString &kind, qint64 id)
{
    for (RecordPane *pane : panes()) {
        RecordEditor *editor = pane->editor();
        if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
            editor->reopen();
    }
}

std::optional<RecordFilter> ProgrammePage::listOnScreen() const
{
    return current()->model()->filter();
}

void ProgrammePage::retranslate()
{
    m_header->setTitle(tr("Programme"));
    const QString words = current() == m_items        ? tr("New item")
                          : current() == m_programmes ? tr("New programme")
                                                      : tr("New link");
    m_new->setText(words);
    m_new->setAccessibleName(words);
    m_next->setText(tr("Next year's programme"));
    m_next->setAccessibleName(m_next->text());
    m_next->setToolTip(tr("Makes the programme of the year after, with all items that are not dropped, renumbered."));
    m_next->setVisible(current() != m_links);
    m_renumber->setText(tr("Renumber"));
    m_renumber->setAccessibleName(m_renumber->text());
    m_renumber->setToolTip(tr("Shows the numbers that the items would have by area and without gaps, and asks first."));
    m_renumber->setVisible(current() != m_links);
    m_checked->setText(tr("Checked today"));
    m_checked->setAccessibleName(m_checked->text());
    m_checked->setToolTip(tr("Notes for all chosen links that they were checked today (%1)")
                              .arg(checkedKeys.toString(QKeySequence::NativeText)));
    m_checked->setVisible(current() == m_links);
    m_tabs->setAccessibleName(tr("Items, programmes or resource links"));
    m_tabs->setTabText(0, tr("Items"));
    m_tabs->setTabText(1, tr("Programmes"));
    m_tabs->setTabText(2, tr("Resource links"));
    m_items->filterBar()->setPlaceholder(tr("Find an item"));
    m_programmes->filterBar()->setPlaceholder(tr("Find a programme"));
    m_links->filterBar()->setPlaceholder(tr("Find a link"));
    m_items->table()->setEmptyWords(
        tr("No items in this period"),
        tr("The numbered co-operation items of the programme year stand here. Choose another "
           "period, or make next year's programme from this year's."),
        tr("New item"), u"document-new"_s);
    m_programmes->table()->setEmptyWords(tr("No programmes in this period"),
                                         tr("Programme years stand here, with their areas and what was published about "
                                            "them."),
                                         tr("New programme"), u"document-new"_s);
    m_links->table()->setEmptyWords(
        tr("No resource links here"),
        tr("The entries of the shared database stand here, with the day they were last checked "
           "and updated."),
        tr("New link"), u"document-new"_s);
}

void ProgrammePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    static_cast<ItemListModel *>(m_items->model())->setWords();
    m_programmes->model()->setListColumns(programmeColumns());
    m_links->model()->setListColumns(linkColumns());
    retranslate();
    count();
}

} // namespace liaison
