// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the programme does with items, years and links besides listing and editing them.
#include "core/base/clock.h"
#include "core/storage/linkcheck.h"
#include "core/storage/programmecopy.h"
#include "core/storage/resourcelinkstore.h"
#include "ui/inputs/reasonrow.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/renumberpanel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace liaison {

void ProgrammePage::makeNextYear(const QString &programme)
{
    if (programme.isEmpty()) {
        Q_EMIT noticeWanted(tr("Choose a programme first."));
        return;
    }
    session().write(
        this, QString(),
        [programme, author = session().author()](Connection &connection, TaskControl &) {
            return copyProgramme(connection, programme, {}, author);
        },
        unlessFailed(this, &Page::errorMet, [this](const ProgrammeCopy &copy) {
            Q_EMIT noticeWanted(tr("Programme %1 was made with %2 items carried over.")
                                    .arg(oneLine(copy.programme), Formats().number(copy.items.size())) +
                                u' ' + tr("Ctrl+Z takes it back."));
            showRecords({u"item"_s, {}, false, {{u"programme"_s, copy.programme}}, {}});
        }));
}

void ProgrammePage::planNumbers(const QString &programme)
{
    if (programme.isEmpty()) {
        Q_EMIT noticeWanted(tr("Choose a programme first."));
        return;
    }
    ask(
        m_plan, [programme](Connection &connection, TaskControl &) { return renumberingOf(connection, programme); },
        [this](const Renumbering &plan) {
            if (plan.moved() == 0) {
                Q_EMIT noticeWanted(tr("The items of %1 have their numbers already.").arg(oneLine(plan.programme)));
                return;
            }
            bring(m_items);
            m_numbers->show(plan);
        });
}

void ProgrammePage::renumber()
{
    m_items->setFocus();
    writeWithReason(
        session(), this, u"item"_s, tr("Renumber what is approved"),
        [plan = m_numbers->plan()](Connection &connection, const Author &author) -> Result<qsizetype> {
            LIAISON_ASSIGN(const Renumbering now, renumberingOf(connection, plan.programme));
            if (now.order() != plan.order()) // what was shown is not what would be done
                return fail(ErrorKind::Conflict, u"programme"_s, plan.programme);
            LIAISON_TRY(renumberProgramme(connection, plan.programme, plan.order(), author));
            return plan.moved();
        },
        [this](const Result<qsizetype> &moved) {
            if (moved)
                Q_EMIT noticeWanted(
                    tr("Items with another number: %1. Ctrl+Z takes it back.").arg(Formats().number(*moved)));
            else if (moved.error().kind == ErrorKind::Conflict)
                Q_EMIT noticeWanted(tr("The items were changed meanwhile, so nothing was renumbered. Press Renumber "
                                       "once more to see the numbers as they would be now."));
            else
                Q_EMIT errorMet(moved.error());
        });
}

QList<qint64> ProgrammePage::chosenLinks() const
{
    QList<qint64> links;
    for (const QVariant &key : m_links->table()->selectedKeys())
        links.append(key.toLongLong());
    if (links.isEmpty() && m_links->currentId() != 0)
        links.append(m_links->currentId());
    return links;
}

void ProgrammePage::checkedToday(const QList<qint64> &links)
{
    if (links.isEmpty()) {
        Q_EMIT noticeWanted(tr("Choose a link first."));
        return;
    }
    writeWithReason(
        session(), this, u"link"_s, tr("Change what is approved"),
        [links, today = Clock::today()](Connection &connection, const Author &author) {
            return markChecked(connection, links, today, author);
        },
        [this](const Result<qsizetype> &changed) {
            if (changed && *changed == 0)
                Q_EMIT noticeWanted(tr("That was noted today already."));
            else if (changed)
                Q_EMIT noticeWanted(
                    tr("Links checked today: %1. Ctrl+Z takes it back.").arg(Formats().number(*changed)));
            else
                Q_EMIT errorMet(changed.error());
        });
}

// Only when somebody asks for it: nothing is ever opened by itself.
void ProgrammePage::openAddress(qint64 link)
{
    ask(
        m_address, [link](Connection &connection, TaskControl &) { return ResourceLinkStore(connection).find(link); },
        [](const ResourceLink &found) {
            if (isWebAddress(found.address))
                QDesktopServices::openUrl(QUrl(found.address, QUrl::StrictMode));
        });
}

} // namespace liaison
