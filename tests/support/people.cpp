// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"

#include "core/journal/settingstore.h"
#include "tests/support/records.h"

#include <stdexcept>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

void orThrow(const Done &done)
{
    if (!done)
        throw std::runtime_error("people: " + describe(done.error()));
}

template <typename T>
T valueOrThrow(Result<T> outcome)
{
    if (!outcome)
        throw std::runtime_error("people: " + describe(outcome.error()));
    return std::move(*outcome);
}

} // namespace

PeopleFile::PeopleFile() : m_file(std::make_unique<TestCaseFile>()), m_path(m_file->path())
{
    KeyCost::fixForTests({1, 8192});
    addAgencies(*m_file);
    for (const auto &[ref, name, role] : {std::tuple(u"SUP"_s, u"Ng Siu-ming"_s, u"supervisor"_s),
                                          std::tuple(u"OFF"_s, u"Chan Tai-man"_s, u"officer"_s)}) {
        Officer officer;
        officer.ref = ref;
        officer.name = name;
        officer.agency = u"HKC"_s;
        officer.role = role;
        add(*m_file, officer);
    }
    m_file->close();
}

PeopleFile::~PeopleFile()
{
    KeyCost::fixForTests({0, 0});
}

void PeopleFile::giveKeys(bool proved)
{
    CaseFileKeys keys(valueOrThrow(CaseFile::open(m_path, TestCaseFile::key())));
    valueOrThrow(keys.add(u"SUP"_s, supervisor(), 0, {u"somebody"_s}));
    valueOrThrow(keys.add(u"OFF"_s, officer(), 0, supervisorAuthor()));
    if (proved) {
        Connection *connection = valueOrThrow(keys.file()->connection());
        orThrow(SettingStore(*connection).setPeopleProved(true, supervisorAuthor()));
    }
}

std::shared_ptr<CaseFile> PeopleFile::open(const Credentials &credentials)
{
    m_open.reset();
    Credentials given = credentials;
    given.slot = u"any"_s; // people's keys first: they cost nothing here, the unit's passphrase a tenth of a second
    m_open = valueOrThrow(CaseFile::open(m_path, given));
    return m_open;
}

} // namespace liaison
