// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/statementlines.h"

#include "core/domain/exchange.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/markingchoices.h"
#include "ui/inputs/readingedits.h"
#include "ui/lists/recordtable.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QStringList rowFields{u"ref"_s, u"date"_s, u"direction"_s, u"pieces"_s, u"addressee_ref"_s, u"subject"_s};
// These go on from line to line.
const QStringList keptFields{u"date"_s, u"direction"_s};

// What is wrong with one entry, by the fields of the row.
Errors faultsOf(const QJsonObject &form)
{
    Errors errors;
    const Statement probe = fromJson<Statement>({{u"entries"_s, QJsonArray{form}}}, JsonContext(), errors);
    for (const Error &error : probe.validate()) {
        if (error.field.startsWith("entries"_L1))
            errors.append(error);
    }
    Errors faults;
    for (Error error : errors) {
        error.field = error.field.section(u'.', 1);
        const auto same = [&](const Error &known) { return known.field == error.field; };
        if (std::none_of(faults.begin(), faults.end(), same))
            faults.append(error);
    }
    return faults;
}

} // namespace

StatementLines::StatementLines(QWidget *parent)
    : QWidget(parent),
      m_row(new FormColumns({3, 3, 3, 2, 3, 5}, this)),
      m_add(plainButton(tr("Add the entry"), u"list-add"_s, this)),
      m_model(new PagedTableModel<Line>(
          columns(), [](const Line &line) { return QVariant(line.number); }, this)),
      m_table(new RecordTable(u"exchanges/statement"_s, tr("Entries of the statement"), this)),
      m_sums(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_wrong(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this))
{
    addFields();
    m_model->list([this] {
        QList<Line> lines;
        for (const auto &line : std::as_const(m_lines))
            lines.append({int(lines.size()) + 1, line.toObject()});
        return lines;
    });
    m_table->setRecords(m_model);
    m_table->installEventFilter(this);
    m_table->setMinimumHeight(Theme::get().px(grid::row * 4));
    auto *below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addWidget(m_sums, 1);
    auto *layout = columnIn(this, grid::unit);
    layout->addWidget(m_row);
    layout->addLayout(below);
    layout->addWidget(m_wrong);
    layout->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, &StatementLines::addLine);
    connect(m_row, &FormColumns::edited, this, &StatementLines::edited);
    connect(m_table, &RecordTable::opened, this, [this](const QVariant &key) { takeBack(key.toInt()); });
    retranslate();
    show();
    whenLanguageChanges(this, [this] {
        m_model->setColumns(columns());
        retranslate();
        show();
    });
}

void StatementLines::addFields()
{
    const auto enterAdds = [this](QLineEdit *line) {
        connect(line, &QLineEdit::returnPressed, this, &StatementLines::addLine);
    };
    enterAdds(m_row->add(0, u"ref"_s, new QLineEdit, [] { return tr("Their reference"); }));
    enterAdds(m_row->add(1, u"date"_s, new PartialDateEdit)->lineEdit());
    m_row->add(2, u"direction"_s, new CodeCombo, [] { return tr("Direction, as they say"); });
    enterAdds(m_row->add(3, u"pieces"_s, new QLineEdit));
    enterAdds(m_row->add(4, u"addressee_ref"_s, new QLineEdit, [] { return tr("Our reference"); }));
    enterAdds(m_row->add(5, u"subject"_s, new QLineEdit));
}

void StatementLines::followInTabOrder(QWidget *before)
{
    for (const QString &field : rowFields) {
        setTabOrder(before, m_row->input(field));
        before = m_row->input(field);
    }
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_table);
}

QJsonObject StatementLines::rowJson() const
{
    QJsonObject form;
    for (const QString &field : rowFields) {
        const QString text = m_row->text(field).trimmed();
        if (!text.isEmpty())
            form.insert(field, text);
    }
    return form;
}

bool StatementLines::addLine()
{
    const QJsonObject form = rowJson();
    const Errors faults = faultsOf(form);
    m_row->showErrors(faults);
    if (!faults.isEmpty())
        return false;
    Errors none;
    const Statement probe = fromJson<Statement>({{u"entries"_s, QJsonArray{form}}}, JsonContext(), none);
    QJsonObject read = toJson(probe, 0).value(u"entries"_s).toArray().first().toObject();
    if (!form.contains(u"ref"_s)) // named by its place, which only the whole statement knows
        read.remove(u"ref"_s);
    m_lines.append(read);
    for (const QString &field : rowFields) {
        if (!keptFields.contains(field))
            m_row->setText(field, {});
    }
    show();
    m_row->input(u"ref"_s)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
    return true;
}

bool StatementLines::isPending() const
{
    const QJsonObject form = rowJson();
    return std::any_of(rowFields.begin(), rowFields.end(),
                       [&](const QString &field) { return !keptFields.contains(field) && form.contains(field); });
}

void StatementLines::takeBack(int number)
{
    if (number < 1 || number > m_lines.size() || (isPending() && !addLine()))
        return;
    const QJsonObject form = m_lines.takeAt(number - 1).toObject();
    for (const QString &field : rowFields)
        m_row->setText(field, form.value(field).toVariant().toString());
    show();
    m_row->input(u"ref"_s)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void StatementLines::remove(int number)
{
    if (number < 1 || number > m_lines.size())
        return;
    m_lines.removeAt(number - 1);
    show();
    Q_EMIT edited();
}

QJsonArray StatementLines::json() const
{
    QJsonArray forms = m_lines;
    if (isPending()) // typed, and not added yet
        forms.append(rowJson());
    return forms;
}

void StatementLines::setJson(const QJsonArray &entries)
{
    m_lines = entries;
    m_row->setTyped({});
    m_row->clearErrors();
    m_wrong->setVisible(false);
    show();
}

QJsonValue StatementLines::typed() const
{
    return QJsonObject{{u"lines"_s, m_lines}, {u"row"_s, m_row->typed()}};
}

void StatementLines::setTyped(const QJsonValue &typed)
{
    setJson(typed[u"lines"_s].toArray());
    m_row->setTyped(typed[u"row"_s].toObject());
}

Errors StatementLines::showErrors(const Errors &errors)
{
    Errors others;
    Errors ofRow;
    QStringList sentences;
    for (const Error &error : errors) {
        if (!error.field.startsWith("entries["_L1)) {
            others.append(error);
            continue;
        }
        const int line = error.field.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
        if (line > m_lines.size()) {
            ofRow.append({error.kind, error.field.section(u'.', 1), error.detail});
            continue;
        }
        sentences.append(tr("Entry %1: %2").arg(line).arg(errorSentence(error)));
        m_table->selectKey(line);
    }
    m_row->showErrors(ofRow);
    m_wrong->setText(sentences.join(u'\n'));
    m_wrong->setVisible(!sentences.isEmpty());
    return others;
}

void StatementLines::show()
{
    m_model->reload();
    qint64 sent = 0;
    qint64 received = 0;
    qint64 mutual = 0;
    for (const auto &line : std::as_const(m_lines)) {
        const QString direction = line[u"direction"_s].toString();
        (direction == "sent"_L1       ? sent
         : direction == "received"_L1 ? received
                                      : mutual) += line[u"pieces"_s].toInteger();
    }
    const Formats formats;
    m_sums->setText(m_lines.isEmpty()
                        ? tr("Without entries, only the counts above are compared.")
                        : tr("Entries make: %1 sent, %2 received, %3 both ways")
                              .arg(formats.number(sent), formats.number(received), formats.number(mutual)));
}

QList<ColumnOf<StatementLines::Line>> StatementLines::columns() const
{
    const auto field = [](const QString &name) {
        return [name](const Line &line) { return line.json.value(name).toVariant().toString(); };
    };
    const auto reference = [](const Line &line) {
        const QString ref = line.json.value(u"ref"_s).toString();
        return ref.isEmpty() ? QString(u'#' + QString::number(line.number)) : ref;
    };
    const auto date = [](const Line &line) {
        const auto read = parsePartialDate(line.json.value(u"date"_s).toString());
        return read ? Formats().date(*read) : QString();
    };
    const auto direction = [](const Line &line) {
        return CodeWords::word(u"direction"_s, line.json.value(u"direction"_s).toString(), Formats().language());
    };
    return {textColumn<Line>(u"ref"_s, tr("Their reference"), 150, reference),
            textColumn<Line>(u"date"_s, tr("Date"), 110, date),
            textColumn<Line>(u"direction"_s, tr("Direction, as they say"), 150, direction),
            numberColumn<Line>(u"pieces"_s, tr("Pieces"), 72, field(u"pieces"_s)),
            textColumn<Line>(u"addressee_ref"_s, tr("Our reference"), 150, field(u"addressee_ref"_s)),
            textColumn<Line>(u"subject"_s, tr("Subject"), 240, field(u"subject"_s)).stretched()};
}

bool StatementLines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove(m_table->currentKey().toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StatementLines::retranslate()
{
    qobject_cast<CodeCombo *>(m_row->input(u"direction"_s))->setChoices(fixedChoices(u"direction"_s));
    writeOn(m_add, tr("Add the entry"));
    m_table->setEmptyWords(
        tr("No entries yet"),
        tr("Type what they list into the row above; Enter adds it. Where they give counts only, leave "
           "this empty."));
}

} // namespace liaison
