// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newcasefile.h"

#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/storage/officerstore.h"
#include "core/values/passphrase.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Agency agencyOf(const NewCaseFile &wanted)
{
    Agency agency;
    agency.code = wanted.home.code;
    agency.side = wanted.home.side;
    agency.kind = u"customs"_s;
    if (!wanted.home.name.isEmpty())
        agency.names.insert(u"en"_s, wanted.home.name);
    return agency;
}

Done fill(Connection &connection, const NewCaseFile &wanted)
{
    const Author author{wanted.officer};
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LIAISON_TRY(AgencyStore(connection).save(agencyOf(wanted), author));
    LIAISON_TRY(SettingStore(connection).setHomeAgency(wanted.home.code, author));
    if (!wanted.officer.isEmpty()) {
        Officer officer;
        officer.ref = initialsOf(wanted.officer);
        officer.name = wanted.officer;
        officer.agency = wanted.home.code;
        LIAISON_TRY(OfficerStore(connection).save(officer, author));
    }
    return transaction.commit();
}

} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.at(0).isLetterOrNumber())
            initials += word.at(0).toUpper();
    }
    // A Chinese name is one word: it is its own short form.
    if (initials.size() < 2)
        initials = words.join(QString()).left(8);
    return initials.left(8);
}

Errors NewCaseFile::validate() const
{
    Errors errors;
    if (path.isEmpty())
        errors.append({ErrorKind::Required, u"path"_s, {}});
    else if (QFile::exists(path))
        errors.append({ErrorKind::AlreadyExists, u"path"_s, QFileInfo(path).fileName()});
    const Errors ofAgency = agencyOf(*this).validate();
    errors += ofAgency;
    if (officer.isEmpty())
        errors.append({ErrorKind::Required, u"officer"_s, {}});
    if (QString::fromUtf8(credentials.passphrase).size() < CaseFile::shortestPassphrase)
        errors.append({ErrorKind::PassphraseTooShort, u"passphrase"_s, {}});
    else if (const auto fault = passphraseFault(QString::fromUtf8(credentials.passphrase));
             fault != PassphraseFault::None && credentials.keyFile.isEmpty())
        errors.append({ErrorKind::PassphraseWeak, u"passphrase"_s, passphraseFaultCode(fault)});
    return errors;
}

Result<std::shared_ptr<CaseFile>> createCaseFile(const NewCaseFile &wanted)
{
    if (const Errors errors = wanted.validate(); !errors.isEmpty())
        return fail(errors.first());
    return CaseFile::create(wanted.path, wanted.credentials,
                            [&wanted](Connection &connection) { return fill(connection, wanted); });
}

} // namespace liaison
