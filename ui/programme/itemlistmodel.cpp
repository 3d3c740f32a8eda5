// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/itemlistmodel.h"

#include "core/storage/programmestore.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestName = 120;

} // namespace

ItemListModel::ItemListModel(Session &session, QObject *parent)
    : RecordListModel(session, u"item"_s, columns(), parent), m_session(session)
{
    setSort(u"area"_s, Qt::AscendingOrder);
}

QList<ListColumn> ItemListModel::columns() const
{
    const auto area = [this](const QList<Cell> &cells) {
        return areaWords({valueOf<QString>(cells.at(1)), valueOf<QString>(cells.at(0))});
    };
    return {{{u"ref"_s}, 104},
            {{u"title"_s}, 260, true},
            {{u"area"_s, u"programme"_s}, 110, false, {}, {}, area},
            {{u"status"_s, u"illustrative"_s}, 120},
            {{u"origin"_s}, 100},
            {{u"lead"_s}, 150},
            {{u"events"_s}, 150}};
}

QString ItemListModel::areaWords(const Place &place) const
{
    return oneLine(nameIn(m_sections.value(place).names, screenLanguage(), place.second), longestName);
}

ItemListModel::Place ItemListModel::placeOf(int row) const
{
    return {valueOf<QString>(cell(rowAt(row), u"programme"_s)), valueOf<QString>(cell(rowAt(row), u"area"_s))};
}

QVariant ItemListModel::sectionAt(int row) const
{
    const Place place = placeOf(row);
    if (!hasSections() || (row > 0 && placeOf(row - 1) == place))
        return {};
    QString heading = place.second.isEmpty() ? QString() : areaWords(place);
    if (m_severalYears)
        heading = heading.isEmpty() ? place.first : QString(place.first + u" · " + heading);
    if (heading.isEmpty())
        return row == 0 ? QVariant() : QVariant(QStringList{QString(), QString()});
    return QStringList{heading, Formats().number(m_sections.value(place).items)};
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (role == SectionRole)
        return index.isValid() ? sectionAt(index.row()) : QVariant();
    QVariant value = RecordListModel::data(index, role);
    if (role != Qt::AccessibleTextRole || index.column() != 0)
        return value;
    const QStringList section = sectionAt(index.row()).toStringList();
    if (section.value(0).isEmpty())
        return value;
    return tr("%1, items: %2. %3", "an area, how many items it has, its first item")
        .arg(section.at(0), section.at(1), value.toString());
}

void ItemListModel::reload()
{
    m_sorted = sortKey() == "area"_L1;
    readSections();
    RecordListModel::reload();
}

void ItemListModel::refresh()
{
    readSections();
    RecordListModel::refresh();
}

void ItemListModel::readSections()
{
    using Sections = QHash<Place, Section>;
    m_session.read(
        this, m_wanted,
        [filter = filter()](Connection &connection, TaskControl &) -> Result<Sections> {
            LIAISON_ASSIGN(const QList<GroupCount> counts,
                           RecordList(connection).countBy(filter, {u"programme"_s, u"area"_s}));
            ProgrammeStore programmes(connection);
            QHash<QString, Programme> known;
            Sections sections;
            for (const GroupCount &count : counts) {
                const QString &ref = count.values.at(0);
                if (!known.contains(ref)) {
                    LIAISON_ASSIGN(const Programme programme, programmes.find(ref));
                    known.insert(ref, programme);
                }
                Section section{{}, count.records};
                for (const ProgrammeArea &area : known.value(ref).areas) {
                    if (area.code == count.values.at(1))
                        section.names = area.names;
                }
                sections.insert({ref, count.values.at(1)}, section);
            }
            return sections;
        },
        [this](const Result<Sections> &sections) {
            if (!sections) // the rows tell the same error
                return;
            m_sections = *sections;
            QSet<QString> years;
            m_withAreas = false;
            for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
                years.insert(it.key().first);
                m_withAreas = m_withAreas || !it.key().second.isEmpty();
            }
            m_severalYears = years.size() > 1;
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT sectionsChanged();
        });
}

} // namespace liaison
