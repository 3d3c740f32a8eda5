// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between Enter and the next entry.
#include "ui/exchanges/quickentry.h"

#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangechoices.h"
#include "ui/forms/formfields.h"
#include "ui/forms/formsaving.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/banner.h"
#include "ui/look/plaintext.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

void QuickEntry::save()
{
    if (m_saving)
        return;
    m_saving = true;
    const QJsonObject entry = form();
    if (entry == m_confirmed)
        write(entry);
    else
        check(entry);
}

void QuickEntry::refuse(const Errors &errors)
{
    const QStringList elsewhere = m_fields->showErrors(errors);
    if (lacksReason(errors))
        m_reason->ask();
    m_said->clear();
    m_showSaved->hide();
    const auto unknown = std::find_if(errors.begin(), errors.end(), [](const Error &error) {
        return error.kind == ErrorKind::UnknownCode && error.field == "counterpart"_L1;
    });
    m_newAgency = unknown == errors.end() ? QString() : m_fields->text(u"counterpart"_s);
    if (!elsewhere.isEmpty())
        m_banner->say(Tone::Wrong, elsewhere.join(u' '));
    else if (!m_newAgency.isEmpty())
        m_banner->say(Tone::Due,
                      tr("An agency that is new to this file is added in the Directory; what is typed here stays."),
                      tr("Add %1").arg(oneLine(m_newAgency, 24)));
}

// Looks for an entry that says the same; the second Enter saves all the same.
void QuickEntry::check(const QJsonObject &entry)
{
    Errors unread;
    const int firstMonth = m_session.programmeFirstMonth();
    const Exchange exchange = fromJson<Exchange>(entry, {firstMonth, {}}, unread);
    if (!unread.isEmpty() || !exchange.validate().isEmpty())
        return write(entry); // which tells all that is wrong
    m_session.read(
        this, m_similar,
        [exchange, firstMonth](Connection &connection, TaskControl &) {
            return similarExchanges(connection, exchange, firstMonth);
        },
        [this, entry](Result<QList<SimilarExchange>> similar) {
            if (!similar || similar->isEmpty()) {
                write(entry); // an error of reading is told by the writing
                return;
            }
            m_saving = false;
            m_confirmed = entry;
            m_fields->clearErrors();
            warn(*similar);
        });
}

void QuickEntry::warn(const QList<SimilarExchange> &similar)
{
    const SimilarExchange &first = similar.first();
    const QString which =
        first.subject.isEmpty() ? first.ref : tr("%1 (“%2”)").arg(first.ref, oneLine(first.subject, 60));
    m_shownId = first.id;
    m_banner->say(Tone::Due,
                  tr("This looks like %1 of the same day. Enter once more saves it all the same.").arg(which),
                  tr("Show %1").arg(first.ref));
}

void QuickEntry::write(const QJsonObject &entry)
{
    StoredRecord none;
    none.kind = u"exchange"_s;
    saveForm(m_session, this, none, entry, m_reason->reason(),
             [this, typedThen = typed()](const tl::expected<SavedForm, Errors> &answer) {
                 m_saving = false;
                 if (!answer)
                     return refuse(answer.error());
                 m_last = answer->record.json;
                 m_shownId = answer->record.id;
                 beginNext(typedThen);
                 showSaved(*answer);
                 Q_EMIT saved(m_shownId);
             });
}

void QuickEntry::showSaved(const SavedForm &saved)
{
    Errors none;
    const Exchange exchange = fromJson<Exchange>(saved.record.json, {m_session.programmeFirstMonth(), {}}, none);
    const QString words = tr("Saved %1: %2.").arg(exchange.ref, exchangeWords(exchange));
    const bool isOutside = m_session.period().place(exchange.date) != Period::Place::Inside;
    if (isOutside || !saved.late.isEmpty()) { // said where it cannot be overlooked
        QStringList sentences{words};
        if (isOutside)
            sentences.append(tr("It is outside the period that is shown."));
        if (!saved.late.isEmpty())
            sentences.append(saved.late);
        m_banner->say(Tone::Due, sentences.join(u' '), tr("Open %1").arg(exchange.ref));
        m_said->clear();
        m_showSaved->hide();
        return;
    }
    m_said->setText(words);
    m_said->setToolTip(toolTipText(words));
    m_showSaved->setText(tr("Open it"));
    m_showSaved->setAccessibleName(tr("Open %1").arg(exchange.ref));
    m_showSaved->show();
}

// Ready for the next. What somebody typed on while the last was being saved stays.
void QuickEntry::beginNext(const QJsonObject &typedThen)
{
    const QJsonObject typedNow = m_fields->typed();
    clear();
    keepDate();
    bool typedOn = false;
    for (auto it = typedNow.begin(); it != typedNow.end(); ++it) {
        if (*it == typedThen.value(it.key()))
            continue;
        m_fields->setText(it.key(), it->toString());
        typedOn = true;
    }
    if (typedOn)
        m_draft->touch();
    else
        start();
}

// Who enters what came in on another day has more of it; today's entries go on with today, even past midnight.
void QuickEntry::keepDate()
{
    const QString date = m_last.value(u"date"_s).toString();
    if (date == m_session.workingDay().toString(Qt::ISODate))
        return;
    m_fields->setText(u"date"_s, date);
    m_start = typed();
}

// What was saved may have been undone since; then nothing says that it is there.
void QuickEntry::lookForShown()
{
    if (m_shownId == 0 || m_showSaved->isHidden())
        return;
    m_session.read(
        this, m_stillThere,
        [id = m_shownId](Connection &connection, TaskControl &) { return ExchangeStore(connection).find(id); },
        [this](const Result<Exchange> &exchange) {
            if (exchange)
                return;
            m_said->clear();
            m_showSaved->hide();
        });
}

} // namespace liaison
