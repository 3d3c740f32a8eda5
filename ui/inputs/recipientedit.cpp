// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/recipientedit.h"

#include "core/fields/recordjson.h"
#include "ui/inputs/completionkeys.h"
#include "ui/look/languagechange.h"

#include <QCompleter>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; // all that finds it

// Shows code and name, and writes the code.
class AgencyCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(codeRole).toString(); }
};

} // namespace

RecipientEdit::RecipientEdit(const QList<CodeChoice> &agencies, QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(lineLimit);
    auto *completer = new AgencyCompleter(this);
    completer->setModel(new QStandardItemModel(completer));
    completer->setCompletionRole(wordsRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    auto *keys = new CompletionKeys(completer, this);
    const auto take = [this](const QModelIndex &candidate) { setText(candidate.data(codeRole).toString()); };
    connect(keys, &CompletionKeys::taken, keys, take);
    // The line drops its own connections to the completer whenever it loses the focus.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), keys, take);
    setAgencies(agencies);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void RecipientEdit::setAgencies(const QList<CodeChoice> &agencies)
{
    auto *model = qobject_cast<QStandardItemModel *>(completer()->model());
    model->clear();
    for (const CodeChoice &agency : agencies) {
        auto *item = new QStandardItem(agency.code + u"  "_s + agency.name);
        item->setData(agency.code, codeRole);
        item->setData(QStringList{agency.code, agency.name, agency.alsoKnownAs}.join(u' '), wordsRole);
        model->appendRow(item);
    }
}

QString RecipientEdit::recipient() const
{
    return text().simplified();
}

QString RecipientEdit::label()
{
    return tr("&Goes to");
}

QString RecipientEdit::nobody()
{
    return tr("nobody named");
}

void RecipientEdit::retranslate()
{
    setPlaceholderText(nobody());
    setToolTip(tr("To whom it goes; the journal keeps it."));
    setAccessibleName(label().remove(u'&'));
    setAccessibleDescription(toolTip());
}

RecipientEdit *recipientIn(QFileDialog *dialog, const QList<CodeChoice> &agencies)
{
    auto *edit = new RecipientEdit(agencies, dialog);
    auto *label = new QLabel(RecipientEdit::label(), dialog);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit);
    auto *layout = qobject_cast<QGridLayout *>(dialog->layout()); // Qt's own dialog has one
    const int row = layout->rowCount();
    layout->addWidget(label, row, 0);
    layout->addWidget(edit, row, 1);
    return edit;
}

} // namespace liaison
