// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/journal/settingstore.h"
#include "core/transfer/homeagency.h"
#include "core/transfer/samplecasefile.h"

#include <CLI/CLI.hpp>
#include <QFile>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct NewFile
{
    std::string path;
    std::string home;
    std::string side;
    std::string name;
};

// A case file that could not be filled is not left behind.
template <typename Fill>
Result<QString> makeFile(const Invocation &invocation, const std::string &given, Fill fill)
{
    const QString path = fromArgument(given);
    if (QFile::exists(path))
        return fail(ErrorKind::AlreadyExists, {}, path);
    LIAISON_ASSIGN(const Credentials credentials, invocation.newCredentials());
    LIAISON_ASSIGN(const auto file, CaseFile::create(path, credentials, fill));
    return file->path();
}

int failedMaking(const Error &error)
{
    return exitCodeOf(error) == DataRefused && error.field != "passphrase"_L1 ? failed(error) : failedOpening(error);
}

int printMade(const Invocation &invocation, const QString &path, const QString &home, const QString &sentence)
{
    if (invocation.json)
        printJson(QJsonObject{{u"casefile"_s, path}, {u"home"_s, home}});
    else
        printLine(sentence);
    return Succeeded;
}

int makeNew(const Invocation &invocation, const NewFile &options)
{
    const HomeAgency home{fromArgument(options.home), fromArgument(options.side), fromArgument(options.name)};
    const auto made = makeFile(invocation, options.path, [&](Connection &connection) {
        return setUpHomeAgency(connection, home, invocation.author());
    });
    if (!made)
        return failedMaking(made.error());
    return printMade(invocation, *made, home.code, Invocation::tr("%1 was created for %2.").arg(*made, home.code));
}

int makeSample(const Invocation &invocation, const NewFile &options)
{
    QString home;
    const auto made = makeFile(invocation, options.path, [&](Connection &connection) -> Done {
        LIAISON_TRY(fillSampleCaseFile(connection, invocation.author()));
        LIAISON_ASSIGN(home, SettingStore(connection).homeAgency());
        return {};
    });
    if (!made)
        return failedMaking(made.error());
    return printMade(invocation, *made, home, Invocation::tr("%1 is the sample case file.").arg(*made));
}

} // namespace

void addNewCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<NewFile>();
    CLI::App *command = app.add_subcommand("new", forHelp(Invocation::tr("Creates a case file")));
    command->add_option("CASEFILE", options->path)->required();
    command
        ->add_option("--home", options->home,
                     forHelp(Invocation::tr("Code of the home agency: sent and received are seen from it")))
        ->required()
        ->type_name("CODE");
    command
        ->add_option("--side", options->side,
                     forHelp(Invocation::tr("Place the home agency acts for: HK, CN-GD, MO, …")))
        ->type_name("PLACE");
    command->add_option("--name", options->name, forHelp(Invocation::tr("Name of the home agency in English")))
        ->type_name("NAME");
    command->callback([options, &invocation] {
        invocation.command = [options](const Invocation &given) { return makeNew(given, *options); };
    });
}

void addSampleCommand(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<NewFile>();
    CLI::App *command = app.add_subcommand("sample", forHelp(Invocation::tr("Creates the sample case file")));
    command->add_option("CASEFILE", options->path)->required();
    command->callback([options, &invocation] {
        invocation.command = [options](const Invocation &given) { return makeSample(given, *options); };
    });
}

} // namespace liaison
