// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/leaving.h"

#include "core/storage/markings.h"
#include "ui/shared/reasonrow.h"
#include "ui/shared/session.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Result<QString> markingBehind(Connection &connection, const Leaving &leaving)
{
    LIAISON_ASSIGN(QString marking, markingOf(connection, leaving.kind, leaving.ids));
    for (const RecordFilter &filter : leaving.behind) {
        if (marking == "RED"_L1) // nothing is stricter
            break;
        LIAISON_ASSIGN(const QString one, markingOf(connection, filter));
        marking = stricterMarking(marking, one);
    }
    return marking;
}

QByteArray clipboardBytes(const Leaving &leaving)
{
    if (leaving.picture.isNull())
        return leaving.text.toUtf8();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    leaving.picture.save(&buffer, "PNG");
    return bytes;
}

Done passGate(Connection &connection, Leaving &leaving)
{
    LIAISON_ASSIGN(leaving.what.marking, markingBehind(connection, leaving));
    Gate gate(connection);
    if (!leaving.target.isEmpty()) {
        LIAISON_TRY(gate.send(leaving.what, leaving.target, Gate::Existing::Replace, leaving.bytes));
    } else if (!leaving.what.marking.isEmpty()) {
        LIAISON_TRY(gate.enter(leaving.what, clipboardBytes(leaving)));
    }
    return {};
}

void letOutFor(Session &session, QObject *context, Leaving leaving, const QString &reason,
               const std::function<void(const Error &)> &failed)
{
    leaving.what.author = session.author(reason);
    session.write(
        context, u"export"_s,
        [leaving](Connection &connection, TaskControl &) mutable { return passGate(connection, leaving); },
        [asked = QPointer<Session>(&session), context = QPointer<QObject>(context), leaving,
         failed](const Done &passed) {
            if (passed && leaving.target.isEmpty()) {
                if (leaving.picture.isNull())
                    QApplication::clipboard()->setText(leaving.text);
                else
                    QApplication::clipboard()->setImage(leaving.picture);
            }
            if (passed)
                return;
            const auto again = [asked, context, leaving, failed](const QString &why) {
                if (asked && context)
                    letOutFor(*asked, context, leaving, why, failed);
            };
            if (!askedWhyItLeaves(QApplication::activeWindow(), passed.error(), again))
                failed(passed.error());
        });
}

} // namespace

void letOut(Session &session, QObject *context, const Leaving &leaving, std::function<void(const Error &)> failed)
{
    letOutFor(session, context, leaving, {}, failed);
}

} // namespace liaison
