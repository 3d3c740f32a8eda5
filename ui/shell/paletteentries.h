// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchindex.h"
#include "ui/shell/commands.h"
#include "ui/shell/pages.h"

#include <QAbstractListModel>

namespace liaison {

// One line of search everywhere: the head of a group, or something that can be opened.
struct PaletteEntry
{
    enum class What { Group, Page, Command, Record };

    What what = What::Group;
    QString title;
    QString detail;
    QString keys; // shortcut in words
    QString icon; // of pages
    QString key;  // page or command
    QString kind; // of a record
    qint64 record = 0;
    bool usable = true; // keys that are only told about cannot be run from here
};

// Which pages and commands a text names: every word of it is in the title, folded as search does.
QList<PaletteEntry> matchingPages(const QString &text);
QList<PaletteEntry> matchingCommands(const QList<Commands::Command> &commands, const QString &text, bool grouped);
// Records by kind, each kind under its head.
QList<PaletteEntry> recordEntries(const QList<SearchHit> &hits);

// The lines for a list view. Heads cannot be chosen. On the screen thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    const PaletteEntry &at(int row) const { return m_entries.at(row); }
    int firstChoice() const;                  // -1: none
    int nextChoice(int from, int step) const; // stays when there is none further on

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace liaison
