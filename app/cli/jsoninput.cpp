// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsoninput.h"

#include "app/cli/invocation.h"
#include "ui/words/errortexts.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString whatIsWrong(const JsonFault &fault)
{
    const QString detail = oneLine(fault.detail, 60);
    switch (fault.kind) {
    case JsonFault::Kind::NotUtf8:
        return Invocation::tr("the text is not UTF-8");
    case JsonFault::Kind::EndsEarly:
        return Invocation::tr("the text ends too early");
    case JsonFault::Kind::Unexpected:
        return detail.isEmpty() ? Invocation::tr("a character that does not belong here")
                                : Invocation::tr("“%1” does not belong here").arg(detail);
    case JsonFault::Kind::TrailingText:
        return Invocation::tr("more text after the end of the document");
    case JsonFault::Kind::DuplicateKey:
        return Invocation::tr("the field “%1” stands twice in one object").arg(detail);
    case JsonFault::Kind::TooDeep:
        return Invocation::tr("nested too deeply");
    case JsonFault::Kind::BadNumber:
        return Invocation::tr("not a number, or one too large");
    case JsonFault::Kind::BadEscape:
        return Invocation::tr("an escape that means no character");
    case JsonFault::Kind::BareControl:
        return Invocation::tr("a control character inside a text");
    }
    return {};
}

} // namespace

QString jsonFaultSentence(const JsonFault &fault)
{
    if (fault.kind == JsonFault::Kind::NotUtf8)
        return Invocation::tr("Not readable as JSON: %1.").arg(whatIsWrong(fault));
    return Invocation::tr("Not readable as JSON: line %1, column %2: %3.")
        .arg(QString::number(fault.line), QString::number(fault.column), whatIsWrong(fault));
}

Result<QByteArray> readInput(const std::string &path, qint64 most)
{
    QFile file;
    const auto readAtMost = [&]() -> Result<QByteArray> {
        QByteArray bytes;
        if (file.size() > most)
            return fail(ErrorKind::TooLarge, u"input"_s, QString::number(most));
        // A pipe does not say how much is to come.
        for (;;) {
            const QByteArray part = file.read(std::min<qint64>(most + 1 - bytes.size(), 1024 * 1024));
            if (part.isEmpty())
                return bytes;
            bytes.append(part);
            if (bytes.size() > most)
                return fail(ErrorKind::TooLarge, u"input"_s, QString::number(most));
        }
    };
    if (path.empty() || path == "-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorKind::CannotRead);
        return readAtMost();
    }
    file.setFileName(fromArgument(path));
    if (!file.exists())
        return fail(ErrorKind::NoSuchFile, {}, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, {}, file.fileName());
    LIAISON_ASSIGN(const QByteArray bytes, readAtMost());
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::CannotRead, {}, file.fileName());
    return bytes;
}

} // namespace liaison
