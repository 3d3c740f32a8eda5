// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inputoffield.h"

#include "core/storage/noun.h"
#include "ui/forms/fieldreading.h"
#include "ui/forms/resultlines.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int usualHeight = 56; // of several lines

struct InputWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::FormFields)
};

// What is published in figures: a programme's, an item's.
QList<PartColumn> figureColumns()
{
    return {{u"label.en"_s, [] { return InputWords::tr("Label: English"); }, 200, true},
            {u"label.zh_HK"_s, [] { return InputWords::tr("Label: 繁體中文"); }, 140},
            {u"label.zh_CN"_s, [] { return InputWords::tr("Label: 简体中文"); }, 140},
            {u"label.pt"_s, [] { return InputWords::tr("Label: Português"); }, 160},
            {u"amount"_s, [] { return fieldName(u"amount"_s); }, 110},
            {u"whole"_s, [] { return InputWords::tr("Of the whole"); }, 100},
            {u"unit"_s, [] { return fieldName(u"unit"_s); }, 140, false, u"count_unit"_s},
            {u"as_of"_s, [] { return fieldName(u"as_of"_s); }, 120},
            {u"note"_s, [] { return fieldName(u"note"_s); }, 140}};
}

// There are few enough to offer them all; of other records those that begin as what is typed.
bool areOffered(const QString &kind)
{
    static const QStringList kinds{u"agency"_s, u"operation"_s, u"officer"_s, u"indicator"_s};
    return kinds.contains(kind);
}

// People name an officer by name, other records by reference.
QString namingField(const QString &kind)
{
    const Noun *noun = nounOf(kind);
    return kind == "officer"_L1 ? u"name"_s : noun && noun->refColumn == "code"_L1 ? u"code"_s : u"ref"_s;
}

QWidget *dateEdit(bool day, bool quiet)
{
    auto *edit = new PartialDateEdit;
    edit->setDayRequired(day);
    edit->setReadingVisible(!quiet);
    return edit;
}

QWidget *severalLines(int height)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(Theme::get().px(height > 0 ? height : usualHeight));
    return text;
}

QWidget *chips(Session &session, const QString &kind)
{
    auto *chips = new ChipsEdit;
    if (!kind.isEmpty() && !areOffered(kind))
        chips->completeFrom(session, kind, namingField(kind));
    return chips;
}

QWidget *line(Session &session, const QString &kind, const QString &completedFrom)
{
    auto *line = new QLineEdit;
    if (!kind.isEmpty())
        new FileCompletion(line, session, kind, completedFrom);
    return line;
}

// Codes and names are both read where people use the codes.
CodeCombo::Show shownOf(const FieldInfo &info)
{
    static const QStringList both{u"agency"_s, u"currency"_s, u"handling"_s, u"source_grade"_s, u"information_grade"_s};
    return both.contains(info.of) ? CodeCombo::Show::CodesAndNames : CodeCombo::Show::NamesOnly;
}

QString noneOf(const FieldInfo &info)
{
    if (info.required)
        return {};
    if (info.type == FieldType::Record)
        return InputWords::tr("none");
    return info.of.endsWith("_grade"_L1) ? InputWords::tr("not graded") : InputWords::tr("not stated");
}

} // namespace

QWidget *inputOf(Session &session, const QString &kind, const FormField &field)
{
    if (!field.parts.isEmpty())
        return new PartsEdit(field.parts);
    const FieldReading reading = readingOf(kind, field.field);
    if (reading.reads == Reads::Goods || reading.reads == Reads::Values)
        return new ResultLines(reading.reads == Reads::Goods ? ResultLines::Of::Goods : ResultLines::Of::Values);
    if (reading.reads == Reads::Figures)
        return new PartsEdit(figureColumns());
    const FieldInfo *info = fieldOf(kind, field.field);
    if (!info) // it is kept with the records that name this one
        return chips(session, reading.list);
    switch (info->type) {
    case FieldType::Text:
    case FieldType::LongNameSet:
        if (field.line)
            break;
        return severalLines(field.height);
    case FieldType::Code:
        if (info->of == "tlp"_L1)
            return new MarkingCombo;
        if (info->completes)
            break;
        return new CodeCombo;
    case FieldType::Record:
        if (field.line || !areOffered(info->of))
            return line(session, info->of, namingField(info->of));
        return new CodeCombo;
    case FieldType::Codes:
    case FieldType::Texts:
        return new ChipsEdit;
    case FieldType::Records:
        return chips(session, info->of);
    case FieldType::Span:
    case FieldType::Month:
    case FieldType::Day:
        return dateEdit(info->type == FieldType::Day, field.quiet);
    case FieldType::Estimate:
        return new EstimateEdit;
    case FieldType::Flag:
        return new QCheckBox;
    case FieldType::Reference:
    case FieldType::Line:
    case FieldType::NameSet:
    case FieldType::Attached:
    case FieldType::Whole:
    case FieldType::Count:
    case FieldType::Decimal:
    case FieldType::Lines:
    case FieldType::Custom:
        break;
    }
    return line(session, info->completes ? kind : QString(), field.field);
}

void offerChoices(const Session &session, const QString &kind, const FormField &field, const QString &ref,
                  QWidget *input)
{
    if (auto *date = qobject_cast<PartialDateEdit *>(input))
        date->setProgrammeFirstMonth(session.programmeFirstMonth());
    if (auto *estimate = qobject_cast<EstimateEdit *>(input))
        estimate->setPlaceholder(InputWords::tr("not stated"));
    if (auto *text = qobject_cast<QLineEdit *>(input); text && field.placeholder)
        text->setPlaceholderText(field.placeholder());
    auto *combo = qobject_cast<CodeCombo *>(input);
    auto *chips = qobject_cast<ChipsEdit *>(input);
    if (chips && field.placeholder)
        chips->setPlaceholder(field.placeholder());
    const FieldInfo *info = fieldOf(kind, field.field);
    if (!info || (!combo && !chips))
        return;
    const bool records = info->type == FieldType::Record || info->type == FieldType::Records;
    if (info->type == FieldType::Texts || (records && !areOffered(info->of)))
        return;
    QList<CodeChoice> choices = records ? recordChoices(session, info->of) : codeChoices(session, info->of);
    choices.removeIf([&](const CodeChoice &choice) {
        return (field.others && choice.code == session.homeAgency()) || (info->acyclic && choice.code == ref);
    });
    if (chips)
        return chips->setChoices(choices);
    combo->setNoneWords(field.none ? field.none() : noneOf(*info));
    combo->setChoices(choices, field.codes ? CodeCombo::Show::Codes : shownOf(*info));
}

} // namespace liaison
