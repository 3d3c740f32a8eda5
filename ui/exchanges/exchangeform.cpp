// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangeform.h"

#include "ui/exchanges/exchangechoices.h"
#include "ui/look/buttons.h"
#include "ui/look/elidedlabel.h"
#include "ui/words/signoffwords.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

ExchangeForm::ExchangeForm(Session &session, QWidget *parent)
    : RecordEditor(session, table(), parent), m_acknowledge(plainButton({}, {}, this)), m_signOff(new ElidedLabel(this))
{
    m_signOff->setObjectName(u"signOff"_s);
    m_signOff->hide();
    addHeadAction(m_signOff);
    addHeadAction(m_acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeWanted(record()); });
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind.isEmpty() || kind == "monthclose"_L1 || kind == "exchange"_L1)
            readSignOff();
    });
    connect(this, &RecordEditor::opened, this, &ExchangeForm::readSignOff);
}

FormTable ExchangeForm::table()
{
    FormTable table{
        .kind = u"exchange"_s,
        .bands = {{{1,
                    {{u"date"_s},
                     {u"direction"_s},
                     {.field = u"counterpart"_s, .others = true},
                     {u"mode"_s},
                     {u"pieces"_s}}},
                   {1, {{u"subject"_s}, {.field = u"summary"_s, .height = 82}, {u"ipr"_s}, {u"cases"_s}}},
                   {1,
                    {{u"tlp"_s}, {u"handling"_s}, {u"handling_note"_s}, {u"source_grade"_s}, {u"information_grade"_s}}},
                   {1, {{u"operation"_s}, {u"reply_to"_s}, {u"officer"_s}, {u"acknowledged"_s}, {u"ref"_s}}}}},
        .height = 350};
    table.newTitle = [] { return tr("New exchange"); };
    table.title = [](const Session &, const QJsonObject &json) { return json.value(u"ref"_s).toString(); };
    table.defaults = newExchangeJson;
    return table;
}

void ExchangeForm::showDependent()
{
    fields()
        ->row(u"handling_note"_s)
        ->setVisible(text(u"handling"_s) == "H3"_L1 || !text(u"handling_note"_s).isEmpty());
    writeOn(m_acknowledge, tr("Acknowledged today"));
    m_acknowledge->setVisible(record() != 0 && text(u"acknowledged"_s).isEmpty());
}

// Whoever changes an entry of a month that is signed off should know it before.
void ExchangeForm::readSignOff()
{
    m_signOffWanted.drop();
    m_signOff->hide();
    if (record() == 0)
        return;
    session().read(
        this, m_signOffWanted,
        [id = record()](Connection &connection, TaskControl &) { return signOffOf(connection, id); },
        [this](const Result<std::optional<SignOff>> &signOff) {
            if (!signOff || !*signOff)
                return;
            m_signOff->setText(signOffWords(**signOff));
            m_signOff->show();
        });
}

} // namespace liaison
