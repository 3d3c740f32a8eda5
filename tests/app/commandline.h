// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace liaison {

// What a run of liaison-desk-cli gave.
struct Run
{
    int exitCode = -1; // -1: it crashed or hung
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const; // a failed test when `out` is not exactly one JSON document
};

// Runs the built program as a person would, in a folder of its own that goes with it. The passphrase is in the
// environment; no terminal.
class CommandLine
{
public:
    CommandLine();

    static QByteArray passphrase() { return "correct horse battery"; }
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same with further variables of the environment ("NAME=value"; "NAME" alone: taken away).
    Run runWith(const QStringList &environment, const QStringList &arguments, const QByteArray &input = {}) const;
    // A run that must succeed, with --json before it.
    QJsonDocument json(const QStringList &arguments, const QByteArray &input = {}) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; // a file in the folder; its path
    // A case file of the home agency HKC with the agencies HKC, GDC and MCS.
    QString newCaseFile(const QString &name = QStringLiteral("test.liaison")) const;

private:
    QTemporaryDir m_folder;
};

} // namespace liaison
