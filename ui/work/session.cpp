// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/session.h"

#include "core/base/clock.h"
#include "core/figures/deskfigures.h"
#include "core/journal/settingstore.h"
#include "core/listing/recordlist.h"
#include "core/storage/officerstore.h"

#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostEntries = 100'000;

struct Loaded
{
    QString homeAgency;
    int firstMonth = 7;
    GradingScheme scheme = GradingScheme::Europol;
    bool sample = false;
    bool peopleProved = false;
    QDate sampleDay;
    QList<DirectoryEntry> agencies;
    QList<DirectoryEntry> operations;
    QList<Officer> officers;
    QHash<QString, Names> indicators;
    QString officerRef;
};

QStringList textsOf(const Cell &cell)
{
    return QJsonDocument::fromJson(valueOf<QString>(cell).toUtf8()).toVariant().toStringList();
}

Names namesOf(const Cell &cell)
{
    Names names;
    const QJsonObject object = QJsonDocument::fromJson(valueOf<QString>(cell).toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.key(), it->toString());
    return names;
}

Result<Loaded> load(Connection &connection, const QString &signedIn)
{
    Loaded loaded;
    const SettingStore settings(connection);
    LIAISON_ASSIGN(loaded.homeAgency, settings.homeAgency());
    LIAISON_ASSIGN(loaded.firstMonth, settings.programmeFirstMonth());
    LIAISON_ASSIGN(loaded.scheme, settings.gradingScheme());
    LIAISON_ASSIGN(loaded.sample, settings.isSample());
    LIAISON_ASSIGN(loaded.peopleProved, settings.arePeopleProved());
    if (loaded.sample) {
        LIAISON_ASSIGN(loaded.sampleDay, DeskFigures(connection).workingDay(Clock::today()));
    }
    RecordList list(connection);
    LIAISON_ASSIGN(const auto agencies, list.list({u"agency"_s, {}, false, {}, {}},
                                                  {u"names"_s, u"side"_s, u"valid_to"_s, u"successor"_s, u"aliases"_s},
                                                  {}, nullptr, mostEntries));
    for (const RecordRow &row : agencies) {
        loaded.agencies.append({row.ref, namesOf(row.cells.at(0)), valueOf<QString>(row.cells.at(1)),
                                QDate::fromString(valueOf<QString>(row.cells.at(2)), Qt::ISODate),
                                valueOf<QString>(row.cells.at(3)), textsOf(row.cells.at(4)), false});
    }
    LIAISON_ASSIGN(const auto operations, list.list({u"operation"_s, {}, false, {}, {}}, {u"name"_s, u"illustrative"_s},
                                                    {}, nullptr, mostEntries));
    for (const RecordRow &row : operations) {
        loaded.operations.append(
            {row.ref, namesOf(row.cells.at(0)), {}, {}, {}, {}, valueOf<qint64>(row.cells.at(1)) != 0});
    }
    LIAISON_ASSIGN(const auto indicators,
                   list.list({u"indicator"_s, {}, false, {}, {}}, {u"description"_s}, {}, nullptr, mostEntries));
    for (const RecordRow &row : indicators)
        loaded.indicators.insert(row.ref, namesOf(row.cells.at(0)));
    OfficerStore store(connection);
    LIAISON_ASSIGN(const auto officerIds, list.ids({u"officer"_s}, {}));
    LIAISON_ASSIGN(loaded.officers, store.list(officerIds));
    const auto own = store.idOf(signedIn);
    for (const Officer &officer : std::as_const(loaded.officers)) {
        if (own && officer.id.value == *own)
            loaded.officerRef = officer.ref;
    }
    return loaded;
}

} // namespace

Session::Session(std::shared_ptr<CaseFile> file, QString officer, QObject *parent)
    : QObject(parent),
      m_file(std::move(file)),
      m_officer(std::move(officer)),
      m_period(periodContaining(Clock::today(), PeriodKind::Quarter))
{
    connect(this, &Session::changed, this, [this](const QString &kind) {
        static const QStringList held{u"agency"_s, u"operation"_s, u"officer"_s, u"indicator"_s, u"setting"_s};
        if (kind.isEmpty() || held.contains(kind))
            reload();
    });
    watchFile();
    reload();
}

// A name that means another file is noticed at the next change at the latest; mostly, the system tells at once.
void Session::watchFile()
{
    auto *watcher = new QFileSystemWatcher({m_file->path()}, this);
    connect(watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        Task::run(
            this, m_look, [file = m_file] { return file->verify(); },
            [this](const Done &same) {
                if (!same)
                    notice(same.error());
            });
    });
}

void Session::notice(const Error &error)
{
    if (error.kind == ErrorKind::Replaced && !std::exchange(m_lost, true))
        Q_EMIT fileLost();
}

void Session::setOfficer(const QString &name)
{
    if (name == m_officer)
        return;
    m_officer = name;
    reload();
    Q_EMIT officerChanged();
}

void Session::setPeriod(const Period &period)
{
    if (period == m_period || !period.isValid())
        return;
    m_period = period;
    Q_EMIT periodChanged();
}

QDate Session::workingDay() const
{
    return m_sampleDay.isValid() ? m_sampleDay : Clock::today();
}

QString Session::agencyName(const QString &code, const QString &language, const QDate &on) const
{
    QString current = code;
    for (int step = 0; step < 8; ++step) { // successors of successors, but never round in a circle
        const int index = m_agencyIndex.value(current, -1);
        if (index < 0)
            return code;
        const DirectoryEntry &agency = m_agencies.at(index);
        if (!on.isValid() || !agency.validTo.isValid() || on <= agency.validTo || agency.successor.isEmpty())
            return nameIn(agency.names, language, agency.code);
        current = agency.successor;
    }
    return code;
}

QString Session::operationName(const QString &code, const QString &language) const
{
    const int index = m_operationIndex.value(code, -1);
    return index < 0 ? code : nameIn(m_operations.at(index).names, language, code);
}

QString Session::indicatorName(const QString &code, const QString &language) const
{
    const auto found = m_indicators.constFind(code);
    return found == m_indicators.constEnd() ? code : nameIn(*found, language, code);
}

QString Session::sideOf(const QString &agency) const
{
    const int index = m_agencyIndex.value(agency, -1);
    return index < 0 ? QString() : m_agencies.at(index).side;
}

NamedOfficer Session::officerOn(const QString &refOrName, const QDate &day) const
{
    const int index = m_officerIndex.value(refOrName, -1);
    return index < 0 ? NamedOfficer{refOrName, {}} : namedOn(m_officers.at(index), day);
}

void Session::announce(const QString &kind)
{
    Q_EMIT changed(kind);
}

void Session::reload()
{
    read(
        this, m_reload,
        [signedIn = m_officer](Connection &connection, TaskControl &) { return load(connection, signedIn); },
        [this](Result<Loaded> loaded) {
            if (!loaded) // pages show the error of their own reading
                return;
            m_homeAgency = loaded->homeAgency;
            m_programmeFirstMonth = loaded->firstMonth;
            m_gradingScheme = loaded->scheme;
            m_sample = loaded->sample;
            m_peopleProved = loaded->peopleProved;
            m_sampleDay = loaded->sampleDay;
            m_agencies = loaded->agencies;
            m_operations = loaded->operations;
            m_officers = loaded->officers;
            m_indicators = loaded->indicators;
            m_officerRef = loaded->officerRef;
            m_agencyIndex.clear();
            m_operationIndex.clear();
            for (int i = 0; i < m_agencies.size(); ++i)
                m_agencyIndex.insert(m_agencies.at(i).code, i);
            for (int i = 0; i < m_operations.size(); ++i)
                m_operationIndex.insert(m_operations.at(i).code, i);
            m_officerIndex.clear();
            for (int i = 0; i < m_officers.size(); ++i) // of two of one name neither is meant
                m_officerIndex.insert(m_officers.at(i).name, m_officerIndex.contains(m_officers.at(i).name) ? -1 : i);
            for (int i = 0; i < m_officers.size(); ++i)
                m_officerIndex.insert(m_officers.at(i).ref, i);
            Q_EMIT directoryLoaded();
        });
}

} // namespace liaison
