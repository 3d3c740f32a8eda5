// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/renumberpanel.h"

#include "core/values/codelist.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostRowsShown = 8;
constexpr int longestTitle = 200;

} // namespace

RenumberPanel::RenumberPanel(QWidget *parent)
    : QFrame(parent),
      m_words(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_numbers(new QTableWidget(0, 3, this)),
      m_accept(mainButton({}, {}, this)),
      m_dismiss(plainButton({}, {}, this))
{
    m_words->setWordWrap(true);
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers->setShowGrid(false);
    m_numbers->setTabKeyNavigation(false);
    m_numbers->verticalHeader()->hide();
    m_numbers->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_numbers->horizontalHeader()->setHighlightSections(false);
    m_numbers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_numbers->horizontalHeader()->setStretchLastSection(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(grid::unit);
    actions->addWidget(m_words, 1);
    actions->addWidget(m_dismiss);
    actions->addWidget(m_accept);
    auto *layout = columnIn(this, grid::unit, {0, 0, 0, grid::unit});
    layout->addLayout(actions);
    layout->addWidget(m_numbers);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
    retranslate();
    whenLanguageChanges(this, [this] {
        retranslate();
        fill();
    });
}

void RenumberPanel::show(const Renumbering &plan)
{
    m_plan = plan;
    retranslate();
    fill();
    QFrame::show();
    m_accept->setFocus(Qt::TabFocusReason);
}

void RenumberPanel::fill()
{
    m_numbers->setRowCount(0);
    for (const NewNumber &item : std::as_const(m_plan.items)) {
        if (item.before == item.after)
            continue;
        const int row = m_numbers->rowCount();
        m_numbers->insertRow(row);
        m_numbers->setItem(row, 0, new QTableWidgetItem(item.before));
        m_numbers->setItem(row, 1, new QTableWidgetItem(item.after));
        m_numbers->setItem(row, 2, new QTableWidgetItem(oneLine(nameIn(item.title, screenLanguage()), longestTitle)));
    }
    const int height = Theme::get().px(grid::row);
    m_numbers->verticalHeader()->setDefaultSectionSize(height);
    m_numbers->setColumnWidth(0, Theme::get().px(140));
    m_numbers->setColumnWidth(1, Theme::get().px(140));
    m_numbers->setFixedHeight(std::min(m_numbers->rowCount(), mostRowsShown) * height +
                              m_numbers->horizontalHeader()->sizeHint().height() + 2 * m_numbers->frameWidth());
    if (m_numbers->rowCount() > 0)
        m_numbers->setCurrentCell(0, 0);
}

void RenumberPanel::retranslate()
{
    QString words = tr("These items of %1 would get another number: by area, and without gaps. Ctrl+Z takes it back.")
                        .arg(oneLine(m_plan.programme));
    if (!m_plan.frozen.isEmpty())
        words +=
            u' ' +
            tr("The frozen papers of this year keep the old numbers: %1.").arg(oneLine(m_plan.frozen.join(u", "_s)));
    m_words->setText(words);
    m_numbers->setAccessibleName(tr("Old and new numbers"));
    m_numbers->setHorizontalHeaderLabels({tr("Now"), tr("Then"), fieldName(u"title"_s)});
    writeOn(m_accept, tr("Renumber"));
    writeOn(m_dismiss, tr("Leave the numbers"));
}

void RenumberPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_dismiss->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace liaison
