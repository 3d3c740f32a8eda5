// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct SearchArguments
{
    std::string caseFile;
    std::vector<std::string> words;
};

constexpr int mostHits = 100'000; // of each kind

Ended search(const Invocation &invocation, const SearchArguments &arguments)
{
    LIAISON_ASSIGN(const OpenCase open, invocation.open(arguments.caseFile, CaseFile::Purpose::Reading));
    QStringList query;
    for (const std::string &word : arguments.words)
        query.append(fromArgument(word));
    LIAISON_ASSIGN(const auto hits, SearchIndex(open.connection).find(query.join(u' '), mostHits));
    if (invocation.json) {
        JsonArrayPrinter printer;
        for (const SearchHit &hit : hits)
            printer.print({{u"kind"_s, hit.kind}, {u"ref"_s, hit.ref}, {u"text"_s, hit.text}});
        printer.finish();
        return Succeeded;
    }
    TextTable table({Invocation::tr("kind"), Invocation::tr("ref"), Invocation::tr("text")});
    for (const SearchHit &hit : hits)
        table.add({hit.kind, hit.ref, hit.text});
    table.flush();
    if (hits.isEmpty())
        complain(Invocation::tr("Nothing was found."));
    return Succeeded;
}

} // namespace

void addSearchCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, arguments] = declare(app, invocation, "search", Invocation::tr("Searches everywhere"), search);
    command->add_option("CASEFILE", arguments->caseFile)->required();
    command->add_option("TEXT", arguments->words, forHelp(Invocation::tr("Words that all must stand in a record")))
        ->required();
}

} // namespace liaison
