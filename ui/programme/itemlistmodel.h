// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/codelist.h"
#include "ui/lists/recordlistmodel.h"

namespace liaison {

// The co-operation items as a list: sorted by area they stand in sections, in the order in which their programme has
// its areas, each with its name and how many the filter finds in it; items without an area come last and have no
// heading. On the screen thread.
class ItemListModel : public RecordListModel
{
    Q_OBJECT

public:
    explicit ItemListModel(Session &session, QObject *parent = nullptr);

    QList<ListColumn> columns() const; // in the language of the screen
    bool hasSections() const override { return m_sorted && m_withAreas; }
    QVariant data(const QModelIndex &index, int role) const override;
    void reload() override;
    void refresh() override;

private:
    using Place = std::pair<QString, QString>; // programme and area
    struct Section
    {
        Names names;
        qint64 items = 0;
    };

    QString areaWords(const Place &place) const;
    Place placeOf(int row) const;
    QVariant sectionAt(int row) const;
    void readSections();

    Session &m_session;
    QHash<Place, Section> m_sections;
    bool m_sorted = true; // by area
    bool m_withAreas = false;
    bool m_severalYears = false;
    Question m_wanted;
};

} // namespace liaison
