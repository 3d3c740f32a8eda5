// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between Enter and the next entry.
#include "ui/exchanges/quickentry.h"

#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangechoices.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/readingedits.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/banner.h"
#include "ui/look/plaintext.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/latewords.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

// All that is wrong at once, without asking the file.
Errors QuickEntry::errorsOf(const QJsonObject &form) const
{
    Errors errors;
    const Exchange exchange = fromJson<Exchange>(form, {m_session.programmeFirstMonth(), {}}, errors);
    if (const auto counterpart = m_counterpart->value(); !counterpart)
        errors.append({ErrorKind::UnknownCode, u"counterpart"_s, counterpart.error().detail});
    for (const Error &error : exchange.validate()) {
        const bool told = std::any_of(errors.begin(), errors.end(),
                                      [&error](const Error &other) { return other.field == error.field; });
        if (!told)
            errors.append(error);
    }
    return errors;
}

void QuickEntry::save()
{
    if (m_saving)
        return;
    const QJsonObject entry = form();
    const Errors errors = errorsOf(entry);
    if (!errors.isEmpty()) {
        refuse(errors);
        return;
    }
    m_fields->clearErrors();
    m_saving = true;
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
    m_newAgency = unknown == errors.end() ? QString() : m_counterpart->currentText().trimmed();
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
    Errors none;
    const int firstMonth = m_session.programmeFirstMonth();
    const Exchange exchange = fromJson<Exchange>(entry, {firstMonth, {}}, none);
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
    auto refused = std::make_shared<Errors>();
    auto told = std::make_shared<LateChange>();
    m_session.write(
        this, u"exchange"_s,
        [entry, refused, told, author = m_session.author(m_reason->reason())](Connection &connection,
                                                                              TaskControl &) -> Result<StoredRecord> {
            auto outcome = ExchangeStore(connection).saveJson(entry, {}, author);
            if (outcome) {
                *told = lateChange(connection, *outcome).value_or(LateChange()); // it is saved all the same
                return *outcome;
            }
            *refused = outcome.error();
            return fail(refused->first());
        },
        [this, refused, told, typedThen = typed()](Result<StoredRecord> record) {
            m_saving = false;
            if (!record) {
                refuse(refused->isEmpty() ? Errors{record.error()} : *refused);
                return;
            }
            m_last = record->json;
            m_shownId = record->id;
            Errors none;
            const Exchange exchange = fromJson<Exchange>(record->json, {m_session.programmeFirstMonth(), {}}, none);
            beginNext(typedThen);
            showSaved(exchange, lateWords(*told));
            Q_EMIT saved(record->id);
        });
}

// `late`: what it changes of what was given out already; empty: nothing.
void QuickEntry::showSaved(const Exchange &exchange, const QString &late)
{
    const QString words = tr("Saved %1: %2.").arg(exchange.ref, exchangeWords(exchange));
    const bool isOutside = m_session.period().place(exchange.date) != Period::Place::Inside;
    if (isOutside || !late.isEmpty()) { // said where it cannot be overlooked
        QStringList sentences{words};
        if (isOutside)
            sentences.append(tr("It is outside the period that is shown."));
        if (!late.isEmpty())
            sentences.append(late);
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
    for (const QString &field : shownFields()) {
        if (typedNow.value(field) == typedThen.value(field))
            continue;
        m_fields->setText(field, typedNow.value(field).toString());
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
    Errors none;
    const Exchange last = fromJson<Exchange>(m_last, {m_session.programmeFirstMonth(), {}}, none);
    if (last.date == PartialDate::day(m_session.workingDay()))
        return;
    m_fields->setText(u"date"_s, m_last.value(u"date"_s).toString());
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
