// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/outgoing.h"

#include <functional>

class QFile;

namespace liaison {

// What left: the row of the journal (0: a backup of a case file that can only be read), and what the file has.
struct Departure
{
    qint64 journal = 0;
    QString sha256; // of the bytes, lower-case hexadecimal
    qint64 bytes = 0;
};

// The one way out of the house. A file and its entry in the journal come about together or not at all, whatever breaks
// down: the intent is noted, the file is written and synced under an unfinished name beside its place, the entry is
// made, the file takes its name. What was broken off is settled by settle(). Files are made for their owner alone.
// From a case file that can only be read nothing leaves: its journal could not tell of it. A backup does, which stays
// in the house, also from one whose disk is full or that others hold too long. Lives on its connection's thread.
class Gate
{
public:
    enum class Existing { Replace, Refuse };
    enum class Step { Intended, Filled, Entered, Placed };
    // Writes the content into the open file, which has the unfinished name; may complete `what` while it does.
    using Fill = std::function<Done(QFile &file)>;
    using Reached = std::function<void(Step)>; // called after each step

    explicit Gate(Connection &connection, Reached reached = {})
        : m_connection(connection), m_reached(std::move(reached))
    {
    }

    // `what` is read again after `fill`, which learns what is in the file. `alongside` is done in the transaction of
    // the entry, before it: it stands or falls with the file. Not inside a transaction. Errors: ReasonMissing, ReadOnly
    // (field "journal") when the case file can only be read, AlreadyExists (with Refuse; and always for the case file
    // itself), NoSuchFile (no such folder), ReadOnly, DiskFull, CannotWrite, DidNotLeave, those of `fill` and
    // `alongside`. The detail of the file's errors is the target.
    Result<Departure> send(const Outgoing &what, const QString &target, Existing existing, const Fill &fill,
                           const std::function<Done()> &alongside = {});
    Result<Departure> send(const Outgoing &what, const QString &target, Existing existing, const QByteArray &bytes,
                           const std::function<Done()> &alongside = {});

    // The entry for what leaves otherwise than as a file, before it does: paper, the clipboard. The answer is its row.
    Result<qint64> enter(const Outgoing &what, const QByteArray &content = {});
    // It did not leave after all (the printer refused): a further entry says so.
    Done takeBack(qint64 journal);

    // Brings to its end what programs that are gone left half done: files that were entered take their names, others
    // go. For case files that can be written.
    Done settle();

private:
    struct Intent;

    void reached(Step step) const;
    Result<Departure> sendUnrecorded(const Outgoing &what, const QString &target, Existing existing, const Fill &fill);
    Error cannotEnter() const;
    Result<qint64> intend(const Intent &intent);
    Result<qint64> record(const Outgoing &what, const Intent &intent, const Departure &departure,
                          const std::function<Done()> &alongside);
    Done place(const Intent &intent);
    Result<qint64> enteredAs(qint64 intent);
    void forget(qint64 intent);
    Done settle(const Intent &intent);

    Connection &m_connection;
    Reached m_reached;
};

} // namespace liaison
