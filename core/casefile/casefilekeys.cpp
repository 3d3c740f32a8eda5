// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefilekeys.h"

#include "core/base/ids.h"
#include "core/casefile/casefileprivate.h"
#include "core/database/connection.h"
#include "core/database/personkey.h"
#include "core/database/recoverycode.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"
#include "core/journal/entryauthority.h"
#include "core/storage/officerstore.h"

#include <QFile>
#include <algorithm>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// While it lives, what the connection writes is signed with that key.
class SigningWith
{
public:
    SigningWith(Connection &connection, std::shared_ptr<const PersonKey> key)
        : m_connection(connection), m_before(connection.signer())
    {
        connection.setSigner([key = std::move(key)] { return key; });
    }
    ~SigningWith() { m_connection.setSigner(m_before); }
    Q_DISABLE_COPY_MOVE(SigningWith)

private:
    Connection &m_connection;
    Connection::Signer m_before;
};

// A recovery code is typed with or without its dashes.
Result<std::shared_ptr<PersonKey>> openSlot(const KeySlot &slot, const QString &caseFile, const Credentials &given)
{
    auto person = slot.open(caseFile, given);
    const QString code = plainRecoveryCode(QString::fromUtf8(given.passphrase));
    if (person || code.isEmpty() || person.error().kind != ErrorKind::WrongPassphrase)
        return person;
    return slot.open(caseFile, {code.toUtf8(), given.keyFile});
}

// The key of the case file among those sealed to the slot; null where none is.
Result<std::shared_ptr<const SecretKey>> fileKeyIn(const KeysFile::Entry &entry, const PersonKey &person,
                                                   const StoredFile &file)
{
    for (const QByteArray &sealed : entry.fileKeys) {
        const auto key = person.unseal(sealed);
        if (!key)
            continue;
        LIAISON_ASSIGN(const bool right, file.isKey(**key));
        if (right)
            return *key;
    }
    return std::shared_ptr<const SecretKey>();
}

} // namespace

Result<OpenedSlot> CaseFileKeys::open(const QString &path, const Credentials &credentials, const QString &beside)
{
    const QString owner = beside.isEmpty() ? path : beside;
    LIAISON_ASSIGN(KeysFile keys, KeysFile::read(owner));
    std::stable_partition(keys.entries.begin(), keys.entries.end(),
                          [&](const KeysFile::Entry &entry) { return entry.slot.id == credentials.slot; });
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    for (const KeysFile::Entry &entry : std::as_const(keys.entries)) {
        const auto person = openSlot(entry.slot, keys.caseFile, credentials);
        if (!person && person.error().kind == ErrorKind::WrongPassphrase)
            continue;
        if (!person)
            return fail(person.error());
        LIAISON_ASSIGN(auto fileKey, fileKeyIn(entry, **person, file));
        if (!fileKey)
            return fail(ErrorKind::KeysForeign, {}, KeysFile::pathFor(owner));
        return OpenedSlot{std::move(fileKey), *person};
    }
    if (keys.isPartlyDamaged)
        return fail(ErrorKind::KeysDamaged, {}, KeysFile::pathFor(owner));
    return fail(ErrorKind::WrongPassphrase, {}, path);
}

Done CaseFileKeys::write(Connection &connection, const QString &path,
                         const QList<std::shared_ptr<const SecretKey>> &fileKeys)
{
    const PersonKeyStore store(connection);
    LIAISON_ASSIGN(const QString name, store.caseFile());
    LIAISON_ASSIGN(const QList<KeySlot> keySlots, store.keySlots());
    if (!keySlots.isEmpty())
        return KeysFile::of(name, keySlots, fileKeys).write(path);
    const auto beside = KeysFile::read(path);
    const bool own = beside && beside->caseFile == name;
    return own ? KeysFile::remove(path) : Done(); // another file's are not ours to take away
}

Done CaseFileKeys::writeFor(const QString &path, const std::shared_ptr<const SecretKey> &fileKey)
{
    LIAISON_ASSIGN(const auto connection, Connection::open(path, Access::Frozen, *fileKey));
    return write(*connection, path, {fileKey});
}

Done CaseFileKeys::forgetOthers(const QString &path, const SecretKey &fileKey)
{
    auto keys = KeysFile::read(path);
    if (!keys)
        return keys.error().kind == ErrorKind::NoSuchFile ? Done() : fail(keys.error());
    const QByteArray salt(reinterpret_cast<const char *>(fileKey.salt()), SecretKey::saltBytes);
    for (KeysFile::Entry &entry : keys->entries)
        entry.fileKeys.removeIf([&](const auto &sealed) { return sealed.key() != salt; });
    return keys->write(path);
}

Result<KeysState> CaseFileKeys::stateOf(Connection &connection, const QString &path, const SecretKey &fileKey)
{
    const PersonKeyStore store(connection);
    LIAISON_ASSIGN(const QList<KeySlot> inside, store.keySlots());
    LIAISON_ASSIGN(const QString name, store.caseFile());
    const auto beside = KeysFile::read(path);
    if (!beside && beside.error().kind == ErrorKind::NoSuchFile)
        return inside.isEmpty() ? KeysState::None : KeysState::Missing;
    if (!beside)
        return KeysState::Damaged;
    if (beside->caseFile != name)
        return KeysState::Foreign;
    if (beside->isPartlyDamaged)
        return KeysState::Damaged;
    const QByteArray salt(reinterpret_cast<const char *>(fileKey.salt()), SecretKey::saltBytes);
    bool same = beside->entries.size() == inside.size();
    for (const KeysFile::Entry &entry : beside->entries)
        same = same && inside.contains(entry.slot) && entry.fileKeys.contains(salt);
    return same ? KeysState::Current : KeysState::Outdated;
}

Result<KeysState> CaseFileKeys::state() const
{
    const auto held = m_file->hold();
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    return stateOf(*connection, m_file->d->realPath, *m_file->d->key());
}

Result<QList<KeyInfo>> CaseFileKeys::list() const
{
    const auto held = m_file->hold();
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    return PersonKeyStore(*connection).list();
}

Result<KeySlot> CaseFileKeys::sealed(const PersonKey &key, const QString &caseFile, const Credentials &credentials,
                                     double seconds) const
{
    return KeySlot::seal(key, caseFile, credentials, KeyCost::measured(seconds));
}

// Whoever typed such a passphrase would sign in as somebody else.
Done CaseFileKeys::requireNobodys(Connection &connection, const Credentials &credentials, const QString &but)
{
    const PersonKeyStore store(connection);
    LIAISON_ASSIGN(const QString name, store.caseFile());
    LIAISON_ASSIGN(const QList<KeySlot> keySlots, store.keySlots());
    for (const KeySlot &slot : keySlots) {
        if (slot.id != but && slot.open(name, credentials))
            return fail(ErrorKind::Duplicate, u"passphrase"_s);
    }
    return {};
}

Done CaseFileKeys::requireUnused(const Credentials &credentials, const QString &but) const
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(m_file->d->realPath));
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    LIAISON_ASSIGN(const auto unit, SecretKey::derive(credentials, salt));
    LIAISON_ASSIGN(const bool opens, file.isKey(*unit));
    if (opens)
        return fail(ErrorKind::Duplicate, u"passphrase"_s);
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    return requireNobodys(*connection, credentials, but);
}

Result<KeyInfo> CaseFileKeys::add(const QString &officer, const Credentials &credentials, double seconds,
                                  const Author &author)
{
    LIAISON_TRY(checkPassphrase(credentials));
    const auto held = m_file->hold();
    LIAISON_TRY(requireUnused(credentials, {}));
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    const auto person = OfficerStore(*connection).find(officer);
    if (!person && person.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"officer"_s, officer);
    if (!person)
        return fail(person.error());
    PersonKeyStore store(*connection);
    LIAISON_ASSIGN(const QString name, store.caseFile());
    LIAISON_ASSIGN(const std::shared_ptr<PersonKey> key, PersonKey::generate(newUid()));
    key->setOwner(person->id.value, person->ref, person->name);
    LIAISON_ASSIGN(const KeySlot slot, sealed(*key, name, credentials, seconds));
    LIAISON_ASSIGN(const bool led, hasSupervisorKey(*connection));
    KeyInfo added;
    if (led) {
        LIAISON_ASSIGN(added, store.add(*key, slot, person->id.value, author));
    } else { // nobody is there who could vouch for it
        const SigningWith itself(*connection, key);
        LIAISON_ASSIGN(added, store.add(*key, slot, person->id.value, {person->name, author.reason}));
    }
    if (!led && !m_file->person())
        m_file->d->signedIn->set(key);
    (void)writeBeside();
    return added;
}

Result<QString> CaseFileKeys::addRecovery(double seconds, const Author &author)
{
    const auto held = m_file->hold();
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    PersonKeyStore store(*connection);
    LIAISON_ASSIGN(const QString name, store.caseFile());
    LIAISON_ASSIGN(const std::shared_ptr<PersonKey> key, PersonKey::generate(newUid()));
    const QString code = newRecoveryCode();
    LIAISON_ASSIGN(const KeySlot slot, sealed(*key, name, {plainRecoveryCode(code).toUtf8(), {}}, seconds));
    LIAISON_TRY(store.add(*key, slot, 0, author));
    (void)writeBeside();
    return code;
}

Done CaseFileKeys::change(const QString &id, const Credentials &now, const Credentials &fresh, double seconds,
                          const QString &reason)
{
    LIAISON_TRY(checkPassphrase(fresh));
    const auto held = m_file->hold();
    LIAISON_TRY(requireUnused(fresh, id));
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    PersonKeyStore store(*connection);
    LIAISON_ASSIGN(const QString name, store.caseFile());
    LIAISON_ASSIGN(const KeySlot before, store.keySlot(id));
    LIAISON_ASSIGN(const std::shared_ptr<PersonKey> key, before.open(name, now));
    LIAISON_TRY(store.nameOwner(*key));
    LIAISON_ASSIGN(const KeySlot slot, sealed(*key, name, fresh, seconds));
    {
        const SigningWith own(*connection, key);
        LIAISON_TRY(store.replaceSlot(slot, {key->name(), reason}));
    }
    (void)writeBeside();
    return {};
}

Done CaseFileKeys::remove(const QString &id, const Author &author)
{
    const auto held = m_file->hold();
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    LIAISON_TRY(PersonKeyStore(*connection).remove(id, author));
    (void)writeBeside();
    return {};
}

Done CaseFileKeys::reset(const Author &author)
{
    const auto held = m_file->hold();
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    LIAISON_TRY(PersonKeyStore(*connection).reset(author));
    m_file->d->signedIn->set(nullptr); // that key signs nothing any more
    (void)writeBeside();
    return {};
}

Done CaseFileKeys::rebuild()
{
    const auto held = m_file->hold();
    return writeBeside();
}

Done CaseFileKeys::writeBeside()
{
    LIAISON_ASSIGN(Connection * connection, m_file->connection());
    return write(*connection, m_file->d->realPath, {m_file->d->key()});
}

} // namespace liaison
