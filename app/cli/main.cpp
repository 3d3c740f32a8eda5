// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "core/base/platform.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QStringDecoder>
#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

bool areUtf8(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return false;
    }
    return true;
}

// Standard error says in one line what went wrong. What Qt has to say about the desktop is no business of whoever runs
// a command; with QT_LOGGING_RULES set, somebody wants to know it.
void onlySerious(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

void declareAll(CLI::App &app, Invocation &invocation)
{
    app.set_version_flag("--version", LIAISON_VERSION);
    app.add_option("--passphrase-file", invocation.passphraseFile,
                   forHelp(Invocation::tr(
                       "File whose first line is the passphrase (else LIAISON_PASSPHRASE, else it is asked for)")))
        ->type_name("F");
    app.add_option("--key-file", invocation.keyFile, forHelp(Invocation::tr("Key file of the case file")))
        ->type_name("F");
    app.add_flag("--json", invocation.json, forHelp(Invocation::tr("Print one JSON document and nothing else")));
    app.add_option("--officer", invocation.officerName,
                   forHelp(Invocation::tr("Who makes the change (else the name of the user)")))
        ->type_name("NAME");
    app.require_subcommand(1);
    app.fallthrough();
    app.get_formatter()->column_width(40);
    for (const auto &add :
         {addNewCommand,     addSampleCommand,   addListCommand,      addShowCommand,      addAddCommand,
          addSetCommand,     addRemoveCommand,   addImportCommand,    addFiguresCommand,   addExportCommand,
          addSearchCommand,  addJournalCommand,  addCheckCommand,     addBackupCommand,    addRestoreCommand,
          addRekeyCommand,   addReportCommand,   addCarryOverCommand, addStatementCommand, addReconcileCommand,
          addCloseCommand,   addAttachCommand,   addDetachCommand,    addExtractCommand,   addRestatementCommand,
          addReprintCommand, addRenumberCommand, addApproveCommand,   addWithdrawCommand,  addKeysCommand})
        add(app, invocation);
}

// Reads the command line; an exit code when there is nothing left to do.
std::optional<int> parse(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &asked) { // --help, --version
        std::ostringstream text;
        app.exit(asked, text, text);
        printLine(QString::fromStdString(text.str()).trimmed());
        return finishPrinting(Succeeded);
    } catch (const CLI::ParseError &error) {
        const QString what = QString::fromStdString(error.what()).simplified();
        return misused(Invocation::tr("%1 (see liaison-desk-cli --help)").arg(what));
    }
    return std::nullopt;
}

int run(int argc, char **argv)
{
    platform::useUtf8();
    qInstallMessageHandler(onlySerious);
    if (!areUtf8(argc, argv))
        return misused(Invocation::tr("The command line is not written in UTF-8."));
    Invocation invocation;
    CLI::App app(forHelp(Invocation::tr("Liaison Desk without a screen: case files of a customs liaison unit")),
                 "liaison-desk-cli");
    declareAll(app, invocation);
    if (const auto done = parse(app, argc, argv))
        return *done;

    // The arguments are ours, none is Qt's.
    int ownArguments = 1;
    std::unique_ptr<QCoreApplication> application;
    if (invocation.needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(ownArguments, argv);
    } else {
        application = std::make_unique<QCoreApplication>(ownArguments, argv);
    }
    QCoreApplication::setApplicationName(u"liaison-desk"_s);
    QCoreApplication::setOrganizationName(u"liaison-desk"_s); // settings are those of the window
    QCoreApplication::setApplicationVersion(QStringLiteral(LIAISON_VERSION));
    const auto closing = qScopeGuard([&invocation] { invocation.opened.reset(); });
    const Ended outcome = invocation.command(invocation);
    return finishPrinting(outcome ? *outcome : failed(outcome.error()));
}

} // namespace

int main(int argc, char **argv)
{
    platform::keepProcessPrivate();
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc &) { // everything begun was undone on the way here
        return finishPrinting(failed({Error{ErrorKind::OutOfMemory, {}, {}}, RequestFailed}));
    }
}
