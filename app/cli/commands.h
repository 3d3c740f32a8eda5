// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace liaison {

struct Invocation;

// Each declares its command and options; when the command was given, invocation.command is set to run it.
void addNewCommand(CLI::App &app, Invocation &invocation);
void addSampleCommand(CLI::App &app, Invocation &invocation);
void addListCommand(CLI::App &app, Invocation &invocation);
void addShowCommand(CLI::App &app, Invocation &invocation);
void addAddCommand(CLI::App &app, Invocation &invocation);
void addSetCommand(CLI::App &app, Invocation &invocation);
void addRemoveCommand(CLI::App &app, Invocation &invocation);
void addFiguresCommand(CLI::App &app, Invocation &invocation);
void addReprintCommand(CLI::App &app, Invocation &invocation);
void addRestatementCommand(CLI::App &app, Invocation &invocation);
void addImportCommand(CLI::App &app, Invocation &invocation);
void addExportCommand(CLI::App &app, Invocation &invocation);
void addSearchCommand(CLI::App &app, Invocation &invocation);
void addJournalCommand(CLI::App &app, Invocation &invocation);
void addCheckCommand(CLI::App &app, Invocation &invocation);
void addBackupCommand(CLI::App &app, Invocation &invocation);
void addRestoreCommand(CLI::App &app, Invocation &invocation);
void addRekeyCommand(CLI::App &app, Invocation &invocation);
void addCarryOverCommand(CLI::App &app, Invocation &invocation);
void addRenumberCommand(CLI::App &app, Invocation &invocation);
void addAttachCommand(CLI::App &app, Invocation &invocation);
void addDetachCommand(CLI::App &app, Invocation &invocation);
void addExtractCommand(CLI::App &app, Invocation &invocation);
void addApproveCommand(CLI::App &app, Invocation &invocation);
void addWithdrawCommand(CLI::App &app, Invocation &invocation);
void addReportCommand(CLI::App &app, Invocation &invocation);
void addStatementCommand(CLI::App &app, Invocation &invocation);
void addReconcileCommand(CLI::App &app, Invocation &invocation);
void addCloseCommand(CLI::App &app, Invocation &invocation);
void addKeysCommand(CLI::App &app, Invocation &invocation);

} // namespace liaison
