// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterarguments.h"

#include "app/cli/printing.h"
#include "core/figures/periodfigures.h"
#include "core/storage/noun.h"
#include "core/storage/recordstore.h"
#include "ui/words/errortexts.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Agencies may be named by any alias and records by any form of their reference: the list knows the one that is stored.
Result<QString> asListed(Connection &connection, const QString &kind, const QString &field, const QString &value)
{
    const Noun *noun = nounOf(kind);
    for (const ListField &known : listFields(kind)) {
        if (known.name != field || value.isEmpty())
            continue;
        const bool own = noun && field == noun->refColumn;
        const auto store = RecordStore::of(connection, own ? kind : known.codeList);
        if (!store)
            continue;
        const auto id = store->idOf(value);
        if (!id)
            return id.error().kind == ErrorKind::NotFound ? Result<QString>(value) : fail(id.error());
        LIAISON_ASSIGN(const StoredRecord record, store->stored(*id));
        return record.ref;
    }
    return value;
}

} // namespace

void FilterArguments::declareKind(CLI::App &command)
{
    command.add_option("CASEFILE", caseFile)->required();
    command.add_option("KIND", kind, forHelp(listKinds().join(u", "_s)))->required();
}

void FilterArguments::declareFilter(CLI::App &command)
{
    command
        .add_option("--period", period,
                    forHelp(Invocation::tr("2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE")))
        ->type_name("P");
    command.add_option("--where", where, forHelp(Invocation::tr("Only records whose field has that value")))
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    command.add_option("--search", search, forHelp(Invocation::tr("Only records with these words")))
        ->type_name("WORDS");
}

Result<RecordFilter> readFilter(Connection &connection, const FilterArguments &arguments)
{
    RecordFilter filter;
    filter.kind = fromArgument(arguments.kind);
    if (!arguments.period.empty()) {
        LIAISON_ASSIGN(filter.period, resolvePeriod(connection, fromArgument(arguments.period)));
    }
    for (const std::string &argument : arguments.where) {
        const QString condition = fromArgument(argument);
        const qsizetype equals = condition.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Malformed, u"where"_s, condition);
        const QString field = condition.left(equals);
        LIAISON_ASSIGN(const QString value, asListed(connection, filter.kind, field, condition.mid(equals + 1)));
        filter.where.append({field, value});
    }
    filter.search = fromArgument(arguments.search);
    return filter;
}

tl::expected<Period, Failure> askedPeriod(Connection &connection, const std::string &text)
{
    Result<Period> period = resolvePeriod(connection, fromArgument(text));
    const bool isNamed = !period && period.error().kind == ErrorKind::UnknownCode;
    return isNamed ? failingAs(RequestFailed, std::move(period)) : asked(std::move(period));
}

ExitCode unknownKind(const std::string &kind)
{
    return misused(Invocation::tr("Unknown kind “%1”. Kinds are %2.")
                       .arg(oneLine(fromArgument(kind), 60), listKinds().join(u", "_s)));
}

bool isListKind(const std::string &kind)
{
    return listKinds().contains(fromArgument(kind));
}

bool isStoredKind(const std::string &kind)
{
    return nounOf(fromArgument(kind)) != nullptr;
}

} // namespace liaison
