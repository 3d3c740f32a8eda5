// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/keyslot.h"

#include "core/base/ids.h"
#include "core/casefile/casefile.h"
#include "core/database/personkey.h"
#include "core/database/recoverycode.h"
#include "core/database/secretkey.h"

#include <catch2/catch.hpp>

namespace keyslot_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const KeyCost cheap{1, 8192};
const Credentials own{"three words apart", {}};

struct Sealed
{
    std::shared_ptr<PersonKey> key = *PersonKey::generate(newUid());
    KeySlot slot = *KeySlot::seal(*key, u"file"_s, own, cheap);
};

bool opens(const KeySlot &slot, const QString &caseFile = u"file"_s, const Credentials &credentials = own)
{
    const auto key = slot.open(caseFile, credentials);
    if (!key)
        CHECK(key.error().kind == ErrorKind::WrongPassphrase);
    return key.has_value();
}

} // namespace

TEST_CASE("a slot gives its key to its own passphrase only", "[keys]")
{
    const Sealed sealed;
    const auto key = sealed.slot.open(u"file"_s, own);
    REQUIRE(key);
    CHECK((*key)->id() == sealed.slot.id);
    CHECK((*key)->signing() == sealed.key->signing());
    CHECK((*key)->sealing() == sealed.key->sealing());
    CHECK_FALSE(opens(sealed.slot, u"file"_s, {"three words together", {}}));
    CHECK_FALSE(opens(sealed.slot, u"another"_s));
    // The same passphrase twice makes two slots that have nothing in common.
    const KeySlot again = *KeySlot::seal(*sealed.key, u"file"_s, own, cheap);
    CHECK(again.salt != sealed.slot.salt);
    CHECK(again.sealed != sealed.slot.sealed);
}

TEST_CASE("nothing in a slot can be changed without its failing to open", "[keys]")
{
    const Sealed sealed;
    for (QByteArray KeySlot::*part :
         {&KeySlot::salt, &KeySlot::sealing, &KeySlot::signing, &KeySlot::nonce, &KeySlot::sealed}) {
        KeySlot changed = sealed.slot;
        (changed.*part)[0] = char((changed.*part).at(0) ^ 1);
        CHECK_FALSE(opens(changed));
    }
    KeySlot other = sealed.slot;
    other.id = newUid();
    CHECK_FALSE(opens(other));
    other = sealed.slot;
    other.cost.passes = 2;
    CHECK_FALSE(opens(other));
}

TEST_CASE("a slot is written and read again, and refused where a part is wrong", "[keys]")
{
    const Sealed sealed;
    const auto read = KeySlot::fromJson(sealed.slot.toJson());
    REQUIRE(read);
    CHECK(*read == sealed.slot);
    for (const QString &name : sealed.slot.toJson().keys()) {
        QJsonObject without = sealed.slot.toJson();
        without.remove(name);
        CHECK(KeySlot::fromJson(without).error().kind == ErrorKind::Malformed);
    }
    QJsonObject costly = sealed.slot.toJson();
    costly.insert(u"memory"_s, 1LL << 50); // would only keep somebody waiting
    CHECK_FALSE(KeySlot::fromJson(costly));
}

TEST_CASE("the cost of a key is measured, and never small", "[keys]")
{
    const KeyCost cost = KeyCost::measured();
    CHECK(cost.memory >= KeyCost::leastMemory);
    CHECK(cost.passes >= 3);
    CHECK(KeyCost::measured(2 * KeyCost::leastSeconds).passes > 3);
    CHECK_FALSE(KeyCost{0, KeyCost::leastMemory}.isPossible());
    CHECK_FALSE(KeyCost{3, 100}.isPossible());
}

TEST_CASE("a signature is of that hash and that key", "[keys]")
{
    const auto key = *PersonKey::generate(newUid());
    const auto other = *PersonKey::generate(newUid());
    const QByteArray hash(32, 'h');
    const QByteArray signature = key->sign(hash);
    CHECK(PersonKey::isSignature(signature, hash, key->signing()));
    CHECK_FALSE(PersonKey::isSignature(signature, QByteArray(32, 'g'), key->signing()));
    CHECK_FALSE(PersonKey::isSignature(signature, hash, other->signing()));
    CHECK_FALSE(PersonKey::isSignature({}, hash, key->signing()));
    CHECK_FALSE(PersonKey::isSignature(signature, hash, {}));
}

TEST_CASE("a file's key is sealed to one person", "[keys]")
{
    const auto key = *PersonKey::generate(newUid());
    const auto other = *PersonKey::generate(newUid());
    const auto fileKey = *SecretKey::fromBytes(QByteArray(SecretKey::keyBytes + SecretKey::saltBytes, 'k'));
    const QByteArray sealed = PersonKey::seal(*fileKey, key->sealing());
    const auto opened = key->unseal(sealed);
    REQUIRE(opened);
    CHECK(QByteArray(reinterpret_cast<const char *>((*opened)->key()), SecretKey::keyBytes) ==
          QByteArray(SecretKey::keyBytes, 'k'));
    CHECK_FALSE(other->unseal(sealed));
    CHECK_FALSE(key->unseal(sealed.left(20)));
    CHECK_FALSE(key->unseal({}));
}

TEST_CASE("a recovery code is typed as people type", "[keys]")
{
    const QString code = newRecoveryCode();
    CHECK(code.size() == 39);
    CHECK(code != newRecoveryCode());
    const QString plain = plainRecoveryCode(code);
    CHECK(plain.size() == 32);
    CHECK(plainRecoveryCode(u' ' + code.toLower().replace(u'-', u' ')) == plain);
    CHECK(plainRecoveryCode(QString(code).replace(u'0', u'o').replace(u'1', u'l')) == plain);
    CHECK(plainRecoveryCode(code.left(38)).isEmpty());
    CHECK(plainRecoveryCode(u"correct horse battery"_s).isEmpty());
}

} // namespace keyslot_test
