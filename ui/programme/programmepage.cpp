// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "ui/forms/recordeditor.h"
#include "ui/look/buttons.h"
#include "ui/programme/itemlistmodel.h"
#include "ui/programme/programmeforms.h"
#include "ui/programme/renumberpanel.h"
#include "ui/words/codewords.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>

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

RecordPane::Words itemWords()
{
    return {ProgrammePage::tr("Co-operation items"), ProgrammePage::tr("Find an item"),
            ProgrammePage::tr("No items in this period"),
            ProgrammePage::tr("The numbered co-operation items of the programme year stand here. Choose another "
                              "period, or make next year's programme from this year's."),
            ProgrammePage::tr("New item")};
}

RecordPane::Words programmeWords()
{
    return {ProgrammePage::tr("Programmes"), ProgrammePage::tr("Find a programme"),
            ProgrammePage::tr("No programmes in this period"),
            ProgrammePage::tr("Programme years stand here, with their areas and what was published about them."),
            ProgrammePage::tr("New programme")};
}

RecordPane::Words linkWords()
{
    return {ProgrammePage::tr("Resource links"), ProgrammePage::tr("Find a link"),
            ProgrammePage::tr("No resource links here"),
            ProgrammePage::tr("The entries of the shared database stand here, with the day they were last checked "
                              "and updated."),
            ProgrammePage::tr("New link")};
}

RecordPane::Parts itemParts(Session &session, QWidget *page)
{
    auto *model = new ItemListModel(session);
    return {u"item"_s,
            u"programme/items"_s,
            makeItemForm(session, page),
            {u"programme"_s, u"area"_s, u"status"_s, u"origin"_s, u"lead"_s, u"illustrative"_s},
            [model] { return model->columns(); },
            itemWords,
            model};
}

} // namespace

ProgrammePage::ProgrammePage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_next(plainButton({}, u"edit-copy"_s, this)),
      m_renumber(plainButton({}, {}, this)),
      m_checked(plainButton({}, u"dialog-ok"_s, this)),
      m_numbers(new RenumberPanel(this)),
      m_items(makePane(itemParts(session, this))),
      m_programmes(makePane({u"programme"_s,
                             u"programme/programmes"_s,
                             makeProgrammeForm(session, this),
                             {u"mechanism"_s},
                             programmeColumns,
                             programmeWords})),
      m_links(makePane({u"link"_s,
                        u"programme/links"_s,
                        makeLinkForm(session, this),
                        {u"territory"_s, u"kind"_s, u"illustrative"_s},
                        linkColumns,
                        linkWords}))
{
    keepFigures();
    for (QPushButton *action : {m_renumber, m_next, m_checked})
        header()->addAction(action);
    addTab({m_numbers, m_items}, m_items);
    addTab(m_programmes);
    addTab(m_links);
    listen();
    start();
}

void ProgrammePage::listen()
{
    m_links->setMenuActions([this](QMenu *menu, qint64 id) {
        const QList<qint64> chosen = chosenLinks();
        auto *checked = menu->addAction(tr("Checked today"));
        checked->setShortcut(checkedKeys);
        connect(checked, &QAction::triggered, this,
                [this, links = chosen.contains(id) ? chosen : QList<qint64>{id}] { checkedToday(links); });
        connect(menu->addAction(tr("Open the address in the browser")), &QAction::triggered, this,
                [this, id] { openAddress(id); });
    });
    connect(m_next, &QPushButton::clicked, this, [this] { makeNextYear(chosenProgramme()); });
    connect(m_renumber, &QPushButton::clicked, this, [this] { planNumbers(chosenProgramme()); });
    connect(m_numbers, &RenumberPanel::accepted, this, &ProgrammePage::renumber);
    connect(m_numbers, &RenumberPanel::dismissed, m_items, qOverload<>(&QWidget::setFocus));
    connect(m_checked, &QPushButton::clicked, this, [this] { checkedToday(chosenLinks()); });
    connect(new QShortcut(checkedKeys, m_links, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { checkedToday(chosenLinks()); });
}

void ProgrammePage::count()
{
    readFigures(
        [period = session().period()](Connection &connection, TaskControl &) -> Result<Counts> {
            Counts counts;
            LIAISON_ASSIGN(counts.programmes, programmesIn(connection, period));
            LIAISON_ASSIGN(counts.links, linkFigures(connection, period));
            return counts;
        },
        [this](const Counts &counts) { return figuresOf(counts); });
}

QList<LineFigure> ProgrammePage::figuresOf(const Counts &counts)
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
    retranslate();
    return shown;
}

QString ProgrammePage::chosenProgramme()
{
    if (list() == m_programmes && m_programmes->currentId() != 0) {
        const PagedTableBase *model = m_programmes->model();
        const QModelIndex index = m_programmes->table()->currentIndex();
        return index.siblingAtColumn(model->columnOf(u"ref"_s)).data().toString();
    }
    return m_year;
}

void ProgrammePage::newRecord()
{
    if (list() == m_items && !m_year.isEmpty() && !m_items->editor()->isOpen())
        m_items->newRecord({{u"programme"_s, m_year}, {u"status"_s, u"planned"_s}});
    else
        RecordPage::newRecord();
}

bool ProgrammePage::goBack()
{
    if (list() != m_items || !m_numbers->isVisible())
        return RecordPage::goBack();
    m_numbers->hide();
    m_items->setFocus();
    return true;
}

RecordPage::Words ProgrammePage::words() const
{
    return {tr("Programme"),
            m_year,
            tr("Items, programmes or resource links"),
            {tr("Items"), tr("Programmes"), tr("Resource links")}};
}

void ProgrammePage::retranslate()
{
    RecordPage::retranslate();
    const bool links = list() == m_links;
    writeOn(m_next, tr("Next year's programme"));
    m_next->setToolTip(tr("Makes the programme of the year after, with all items that are not dropped, renumbered."));
    m_next->setVisible(!links);
    writeOn(m_renumber, tr("Renumber"));
    m_renumber->setToolTip(tr("Shows the numbers that the items would have by area and without gaps, and asks first."));
    m_renumber->setVisible(!links);
    writeOn(m_checked, tr("Checked today"));
    m_checked->setToolTip(tr("Notes for all chosen links that they were checked today (%1)")
                              .arg(checkedKeys.toString(QKeySequence::NativeText)));
    m_checked->setVisible(links);
}

} // namespace liaison
