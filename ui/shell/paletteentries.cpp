// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteentries.h"

#include "core/base/textfold.h"
#include "ui/words/errortexts.h"
#include "ui/words/recordwords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::SearchPalette)
};

bool names(const QString &title, const QString &text)
{
    const QString folded = foldText(title);
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

PaletteEntry head(const QString &title)
{
    PaletteEntry entry;
    entry.title = title;
    return entry;
}

QString wordsFor(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

} // namespace

QList<PaletteEntry> matchingPages(const QString &text)
{
    QList<PaletteEntry> entries;
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        if (!names(spec.title, text))
            continue;
        PaletteEntry entry;
        entry.what = PaletteEntry::What::Page;
        entry.title = spec.title;
        entry.icon = spec.icon;
        entry.key = spec.key;
        entries.append(entry);
    }
    if (!entries.isEmpty())
        entries.prepend(head(PaletteWords::tr("Pages")));
    return entries;
}

QList<PaletteEntry> matchingCommands(const QList<Commands::Command> &commands, const QString &text, bool grouped)
{
    QList<PaletteEntry> entries;
    std::optional<Commands::Group> group;
    for (const auto wanted :
         {Commands::Group::Record, Commands::Group::List, Commands::Group::Window, Commands::Group::File}) {
        for (const Commands::Command &command : commands) {
            // Going to pages is offered as the pages themselves, except where all keys are told.
            if (command.group != wanted || !names(command.title, text) ||
                (!grouped && command.key.startsWith("page."_L1)))
                continue;
            if (grouped && group != wanted)
                entries.append(head(Commands::groupName(wanted)));
            group = wanted;
            PaletteEntry entry;
            entry.what = PaletteEntry::What::Command;
            entry.title = command.title;
            entry.keys = wordsFor(command.keys);
            entry.key = command.key;
            entry.usable = command.action != nullptr;
            entries.append(entry);
        }
    }
    if (!grouped && !entries.isEmpty())
        entries.prepend(head(PaletteWords::tr("Commands")));
    return entries;
}

QList<PaletteEntry> recordEntries(const QList<SearchHit> &hits)
{
    QStringList kinds; // in the order in which they were found
    for (const SearchHit &hit : hits) {
        if (!kinds.contains(hit.kind))
            kinds.append(hit.kind);
    }
    const QList<PageSpec> specs = pageSpecs();
    QList<PaletteEntry> entries;
    for (const QString &kind : std::as_const(kinds)) {
        QString icon;
        for (const PageSpec &spec : specs) {
            if (spec.kinds.contains(kind))
                icon = spec.icon;
        }
        entries.append(head(kindNamePlural(kind)));
        for (const SearchHit &hit : hits) {
            if (hit.kind != kind)
                continue;
            PaletteEntry entry;
            entry.what = PaletteEntry::What::Record;
            entry.title = oneLine(hit.ref);
            entry.detail = hit.text == hit.ref ? QString() : oneLine(hit.text, 200);
            entry.icon = icon;
            entry.kind = kind;
            entry.record = hit.record;
            entries.append(entry);
        }
    }
    return entries;
}

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::firstChoice() const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries.at(row).what != PaletteEntry::What::Group)
            return row;
    }
    return -1;
}

int PaletteModel::nextChoice(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < int(m_entries.size()); row += step) {
        if (m_entries.at(row).what != PaletteEntry::What::Group)
            return row;
    }
    return from;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{entry.title, entry.detail, entry.keys};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries.at(index.row()).what == PaletteEntry::What::Group)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace liaison
