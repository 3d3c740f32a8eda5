// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplecard.h"

#include "core/listing/recordlist.h"
#include "ui/forms/formgrid.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/formats.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

PeopleCard::PeopleCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_counts(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_list(plainButton({}, u"x-office-address-book"_s, this)),
      m_add(plainButton({}, u"list-add"_s, this))
{
    m_counts->setWordWrap(true);
    form()->hide();
    addWidget(m_counts);
    addButton(m_add);
    addButton(m_list);
    connect(m_list, &QPushButton::clicked, this, &PeopleCard::listWanted);
    connect(m_add, &QPushButton::clicked, this, &PeopleCard::addWanted);
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind == "officer"_L1)
            refresh();
    });
    PeopleCard::retranslate();
    PeopleCard::refresh();
}

void PeopleCard::refresh()
{
    using Counts = QList<std::pair<QString, qint64>>;
    QStringList roles;
    for (const auto &[code, word] : CodeWords::all(u"role"_s, u"en"_s))
        roles.append(code);
    session().read(
        this, m_reading,
        [roles](Connection &connection, TaskControl &) -> Result<Counts> {
            Counts counts;
            RecordList list(connection);
            const RecordFilter everybody{u"officer"_s, {}, false, {}, {}};
            for (const QString &role : roles) {
                LIAISON_ASSIGN(const qint64 count, list.count(everybody.with(u"role"_s, role)));
                counts.append({role, count});
            }
            return counts;
        },
        unlessFailed(this, &PeopleCard::showFailure, [this](const Counts &counts) {
            m_roles = counts;
            showCounts();
        }));
}

void PeopleCard::showCounts()
{
    const Formats formats;
    QStringList words;
    for (const auto &[role, count] : std::as_const(m_roles)) {
        if (count > 0)
            words.append(tr("%1: %2", "role: how many people")
                             .arg(CodeWords::word(u"role"_s, role, formats.language()), formats.number(count)));
    }
    m_counts->setText(words.isEmpty() ? tr("Nobody is entered yet.") : words.join(u"  ·  "_s));
}

void PeopleCard::retranslate()
{
    setWords(tr("People and roles"),
             tr("Officers log, supervisors approve as well; analysts import and report; contacts are people of the "
                "other side. Each is entered in the Directory with post, posting and role."));
    m_list->setText(tr("Open in the Directory"));
    m_list->setAccessibleName(tr("Open people and roles in the Directory"));
    writeOn(m_add, tr("Add a person"));
    showCounts();
}

} // namespace liaison
