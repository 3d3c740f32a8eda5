// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangechoices.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ExchangeChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::ExchangeChoices)
};

} // namespace

QJsonObject newExchangeJson(const Session &session)
{
    Exchange exchange; // its own defaults are the safest handling and marking
    exchange.date = PartialDate::day(session.workingDay());
    exchange.sourceGrade = safestSourceGrade(session.gradingScheme());
    exchange.informationGrade = safestInformationGrade(session.gradingScheme());
    QJsonObject form = toJson(exchange, session.programmeFirstMonth());
    form.insert(u"pieces"_s, QString());
    if (!session.officerRef().isEmpty())
        form.insert(u"officer"_s, session.officerRef());
    return form;
}

QString exchangeWords(const Exchange &exchange)
{
    const Formats formats;
    const QString pieces = exchange.pieces == 1
                               ? ExchangeChoiceWords::tr("1 piece")
                               : ExchangeChoiceWords::tr("%1 pieces").arg(formats.number(exchange.pieces));
    const QString date = formats.date(exchange.date);
    if (exchange.direction == "sent"_L1)
        return ExchangeChoiceWords::tr("%1 sent to %2, %3").arg(pieces, exchange.counterpart, date);
    if (exchange.direction == "received"_L1)
        return ExchangeChoiceWords::tr("%1 received from %2, %3").arg(pieces, exchange.counterpart, date);
    return ExchangeChoiceWords::tr("%1 exchanged with %2, %3").arg(pieces, exchange.counterpart, date);
}

} // namespace liaison
