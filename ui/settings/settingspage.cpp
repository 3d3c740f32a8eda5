// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/look/boxes.h"
#include "ui/look/cardgrid.h"
#include "ui/look/languagechange.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/casefilecard.h"
#include "ui/settings/checkcard.h"
#include "ui/settings/codelistscard.h"
#include "ui/settings/keycard.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/peoplecard.h"
#include "ui/settings/restorecard.h"
#include "ui/settings/schedulecard.h"
#include "ui/settings/workplacecard.h"
#include "ui/words/errortexts.h"

#include <QDir>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_header(new PageHeader(this)), m_grid(new CardGrid)
{
    auto *layout = columnIn(this, grid::twice, {grid::page, grid::twice, grid::page, grid::twice});
    layout->addWidget(m_header);
    layout->addWidget(scrolling(m_grid, this), 1);

    auto *workplace = add<WorkplaceCard>();
    add<CaseFileCard>();
    auto *people = add<PeopleCard>();
    add<KeysCard>();
    add<BackupCard>();
    add<ScheduleCard>();
    auto *restore = add<RestoreCard>();
    auto *key = add<KeyCard>();
    add<CheckCard>();
    add<CodeListsCard>();
    connect(people, &PeopleCard::listWanted, this, [this] { Q_EMIT recordsWanted({u"officer"_s, {}, false, {}, {}}); });
    connect(people, &PeopleCard::addWanted, this, [this] { Q_EMIT recordWanted(u"officer"_s, 0); });
    connect(restore, &RestoreCard::caseFileWanted, this, &Page::caseFileWanted);
    connect(key, &KeyCard::keyChanged, this, &Page::keyChanged);
    // Two long readings of the whole file at once would only hinder each other, and a new key wants it alone.
    for (SettingsCard *card : std::as_const(m_cards)) {
        connect(card, &SettingsCard::noticeWanted, this, &Page::noticeWanted);
        connect(card, &SettingsCard::busyChanged, this, [this, card](bool busy) {
            for (SettingsCard *other : std::as_const(m_cards))
                other->setEnabled(!busy || other == card);
        });
    }
    setFocusProxy(workplace->form());
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

template <typename Card>
Card *SettingsPage::add()
{
    auto *card = new Card(session(), this);
    m_grid->addCard(card);
    m_cards.append(card);
    return card;
}

void SettingsPage::refresh()
{
    for (SettingsCard *card : std::as_const(m_cards))
        card->refresh();
}

void SettingsPage::saveRecord()
{
    for (SettingsCard *card : std::as_const(m_cards)) {
        if (card->hasUnsaved())
            card->save();
    }
}

bool SettingsPage::hasUnsaved() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const SettingsCard *card) { return card->hasUnsaved(); });
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_header->setSubtitle(oneLine(QDir::toNativeSeparators(session().caseFile()->path())));
}

} // namespace liaison
