// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/storage/searchindex.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostHits = 100'000; // of each kind

int search(const Invocation &invocation, const std::string &caseFile, const std::vector<std::string> &words)
{
    const auto file = invocation.open(caseFile, CaseFile::Purpose::Reading);
    if (!file)
        return failedOpening(file.error());
    const auto connection = (*file)->connection();
    if (!connection)
        return failed(connection.error());
    QStringList query;
    for (const std::string &word : words)
        query.append(fromArgument(word));
    const auto hits = SearchIndex(**connection).find(query.join(u' '), mostHits);
    if (!hits)
        return failed(hits.error());
    if (invocation.json) {
        JsonArrayPrinter printer;
        for (const SearchHit &hit : *hits)
            printer.print({{u"kind"_s, hit.kind}, {u"ref"_s, hit.ref}, {u"text"_s, hit.text}});
        printer.finish();
        return Succeeded;
    }
    TextTable table({Invocation::tr("kind"), Invocation::tr("ref"), Invocation::tr("text")});
    for (const SearchHit &hit : *hits)
        table.add({hit.kind, hit.ref, hit.text});
    table.flush();
    if (hits->isEmpty())
        complain(Invocation::tr("Nothing was found."));
    return Succeeded;
}

} // namespace

void addSearchCommand(CLI::App &app, Invocation &invocation)
{
    const auto caseFile = std::make_shared<std::string>();
    const auto words = std::make_shared<std::vector<std::string>>();
    CLI::App *command = app.add_subcommand("search", forHelp(Invocation::tr("Searches everywhere")));
    command->add_option("CASEFILE", *caseFile)->required();
    command->add_option("TEXT", *words, forHelp(Invocation::tr("Words that all must stand in a record")))->required();
    command->callback([caseFile, words, &invocation] {
        invocation.command = [caseFile, words](const Invocation &given) { return search(given, *caseFile, *words); };
    });
}

} // namespace liaison
