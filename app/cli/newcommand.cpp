// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/journal/settingstore.h"
#include "core/transfer/homeagency.h"
#include "core/transfer/samplecasefile.h"

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
tl::expected<QString, Failure> makeFile(const Invocation &invocation, const std::string &given, Fill fill)
{
    const QString path = fromArgument(given);
    if (QFile::exists(path))
        return fail(ErrorKind::AlreadyExists, {}, path);
    LIAISON_ASSIGN(const Credentials credentials, opening(invocation.newCredentials()));
    auto file = CaseFile::create(path, credentials, fill);
    if (!file && file.error().field == "passphrase"_L1)
        LIAISON_TRY(opening(file));
    LIAISON_TRY(file);
    return (*file)->path();
}

Ended makeNew(const Invocation &invocation, const NewFile &options)
{
    const HomeAgency home{fromArgument(options.home), fromArgument(options.side), fromArgument(options.name)};
    LIAISON_ASSIGN(const QString made, makeFile(invocation, options.path, [&](Connection &connection) {
                       return setUpHomeAgency(connection, home, invocation.author());
                   }));
    return answer(invocation, {{u"casefile"_s, made}, {u"home"_s, home.code}},
                  Invocation::tr("%1 was created for %2.").arg(made, home.code));
}

Ended makeSample(const Invocation &invocation, const NewFile &options)
{
    QString home;
    LIAISON_ASSIGN(const QString made, makeFile(invocation, options.path, [&](Connection &connection) -> Done {
                       LIAISON_TRY(fillSampleCaseFile(connection, invocation.author()));
                       LIAISON_ASSIGN(home, SettingStore(connection).homeAgency());
                       return {};
                   }));
    return answer(invocation, {{u"casefile"_s, made}, {u"home"_s, home}},
                  Invocation::tr("%1 is the sample case file.").arg(made));
}

} // namespace

void addNewCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, options] = declare(app, invocation, "new", Invocation::tr("Creates a case file"), makeNew);
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
}

void addSampleCommand(CLI::App &app, Invocation &invocation)
{
    const auto [command, options] =
        declare(app, invocation, "sample", Invocation::tr("Creates the sample case file"), makeSample);
    command->add_option("CASEFILE", options->path)->required();
}

} // namespace liaison
