// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/provedwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ProvedWords
{
    Q_DECLARE_TR_FUNCTIONS(ProvedWords)
};

} // namespace

QString namesNotProved()
{
    return ProvedWords::tr(
        "Names in this file are not proved: whoever knows its passphrase can use any. People with keys "
        "of their own prove them (Settings, “People's own keys”).");
}

QString keysStateSentence(KeysState state)
{
    switch (state) {
    case KeysState::None:
    case KeysState::Current:
        return {};
    case KeysState::Missing:
        return ProvedWords::tr("The file with the keys of people is not beside the case file, so their own passphrases "
                               "do not open it here. Write the keys again; nothing is lost.");
    case KeysState::Outdated:
        return ProvedWords::tr("The keys of people beside the case file are older than the case file. Write the keys "
                               "again; nothing is lost.");
    case KeysState::Foreign:
        return ProvedWords::tr("The keys of people beside the case file belong to another case file. Write the keys "
                               "again; those of the other file are replaced here.");
    case KeysState::Damaged:
        return ProvedWords::tr("The keys of people beside the case file cannot be read. Write the keys again; nothing "
                               "is lost.");
    }
    return {};
}

QString keysStateCode(KeysState state)
{
    switch (state) {
    case KeysState::None:
        return u"none"_s;
    case KeysState::Current:
        return u"current"_s;
    case KeysState::Missing:
        return u"missing"_s;
    case KeysState::Outdated:
        return u"outdated"_s;
    case KeysState::Foreign:
        return u"foreign"_s;
    case KeysState::Damaged:
        return u"damaged"_s;
    }
    return {};
}

} // namespace liaison
