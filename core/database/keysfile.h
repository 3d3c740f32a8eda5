// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/keyslot.h"

#include <QList>
#include <QMap>

namespace liaison {

class SecretKey;

// How the keys of people beside a case file stand.
enum class KeysState {
    None,     // nobody has a key of his or her own
    Current,  // every key in the case file opens it
    Missing,  // the case file knows keys, and there is no file of them
    Outdated, // keys were added, taken away or changed since, or the file's own
              // key was
    Foreign,  // made for another case file
    Damaged,  // cannot be read
};

// The file beside a case file, NAME.liaison.keys, from which people open it
// with passphrases of their own: the slots, and for each the case file's key
// sealed to it. It is no secret and nothing depends on it: whoever opens the
// case file with the passphrase of the unit can have it written again from what
// is inside. Plain values; any thread.
struct KeysFile
{
    struct Entry
    {
        KeySlot slot;
        QMap<QByteArray, QByteArray> fileKeys; // salt of the case file → its key, sealed to the slot
    };

    QString caseFile; // its name among keys (table keys_of)
    QList<Entry> entries;
    bool isPartlyDamaged = false; // a slot could not be read and is left out

    static QString pathFor(const QString &caseFilePath);
    // NoSuchFile; CannotRead; KeysDamaged.
    static Result<KeysFile> read(const QString &caseFilePath);
    // In one step, for its owner's eyes only, and kept over a power failure.
    // CannotWrite, DiskFull, ReadOnly.
    Done write(const QString &caseFilePath) const;
    // Takes the file away where there is one.
    static Done remove(const QString &caseFilePath);

    // The slots with the file's key sealed to each: with two keys while one is
    // being exchanged for the other, so that whichever the file has after a power
    // failure opens.
    static KeysFile of(const QString &caseFile, const QList<KeySlot> &keySlots,
                       const QList<std::shared_ptr<const SecretKey>> &fileKeys);
};

} // namespace liaison
