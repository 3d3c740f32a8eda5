// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving/leaving.h"

#include "core/listing/markings.h"
#include "ui/inputs/choices.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/leaving/rowstext.h"
#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct LeavingWords
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)

public:
    static QString of(const Leaving &leaving)
    {
        if (!leaving.target.isEmpty())
            return tr("Saved as %1").arg(oneLine(QDir::toNativeSeparators(leaving.target), 200));
        return leaving.picture.isNull() ? tr("The figures are on the clipboard.")
                                        : tr("The picture is on the clipboard.");
    }
};

Result<QString> markingBehind(Connection &connection, const Leaving &leaving)
{
    LIAISON_ASSIGN(QString marking, markingOf(connection, leaving.kind, leaving.ids));
    for (const RecordFilter &filter : leaving.behind) {
        if (marking == "RED"_L1) // nothing is stricter
            break;
        LIAISON_ASSIGN(const QString one, markingOf(connection, filter));
        marking = stricterMarking(marking, one);
    }
    return marking;
}

QByteArray clipboardBytes(const Leaving &leaving)
{
    if (leaving.picture.isNull())
        return leaving.text.toUtf8();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    leaving.picture.save(&buffer, "PNG");
    return bytes;
}

// A strip below it says for whom it is, whoever looks at it later.
QImage withMarking(const QImage &picture, const QString &marking)
{
    const int strip = std::max(16, picture.height() / 16);
    QImage marked(picture.width(), picture.height() + strip, QImage::Format_ARGB32_Premultiplied);
    marked.fill(Qt::white);
    QPainter painter(&marked);
    painter.drawImage(QRect(QPoint(0, 0), picture.size()), picture);
    QFont font = QApplication::font();
    font.setPixelSize(strip * 5 / 8);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRect below(0, picture.height(), picture.width() - strip / 2, strip);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, u"TLP:"_s + marking);
    return marked;
}

void putMarkingOn(Leaving &leaving)
{
    const QString &marking = leaving.what.marking;
    if (marking.isEmpty())
        return;
    if (!leaving.picture.isNull())
        leaving.picture = withMarking(leaving.picture, marking);
    if (leaving.what.medium == "png"_L1) {
        QBuffer buffer(&leaving.bytes);
        const QImage marked = withMarking(QImage::fromData(leaving.bytes), marking);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        marked.save(&buffer, "PNG");
    } else if (leaving.what.medium == "svg"_L1) {
        const QByteArray text = "<text x=\"12\" y=\"100%\" dy=\"-4\" font-size=\"11\" font-weight=\"bold\" "
                                "font-family=\"sans-serif\">TLP:" +
                                marking.toHtmlEscaped().toUtf8() + "</text></svg>";
        leaving.bytes.replace("</svg>", text);
    }
}

Result<Leaving> passGate(Connection &connection, Leaving leaving)
{
    LIAISON_ASSIGN(leaving.what.marking, markingBehind(connection, leaving));
    putMarkingOn(leaving);
    Gate gate(connection);
    if (!leaving.target.isEmpty()) {
        LIAISON_TRY(gate.send(leaving.what, leaving.target, Gate::Existing::Replace, leaving.bytes));
    } else if (!leaving.what.marking.isEmpty()) {
        LIAISON_TRY(gate.enter(leaving.what, clipboardBytes(leaving)));
    }
    return leaving;
}

void letOutFor(Session &session, QObject *context, Leaving leaving, const Errand &errand, const LeavingTold &told)
{
    leaving.what.author = session.author(errand.reason);
    leaving.what.recipient = errand.recipient;
    session.write(
        context, u"export"_s,
        [leaving](Connection &connection, TaskControl &) { return passGate(connection, leaving); },
        [asked = QPointer<Session>(&session), context = QPointer<QObject>(context), leaving, errand,
         told](const Result<Leaving> &passed) {
            if (passed && passed->target.isEmpty()) {
                if (!passed->picture.isNull())
                    QApplication::clipboard()->setImage(passed->picture);
                else if (passed->rows)
                    QApplication::clipboard()->setMimeData(rowsData(passed->text));
                else
                    QApplication::clipboard()->setText(passed->text);
            }
            if (passed) {
                if (told.left)
                    told.left(LeavingWords::of(*passed));
                return;
            }
            const auto again = [asked, context, leaving, told](const Errand &said) {
                if (asked && context)
                    letOutFor(*asked, context, leaving, said, told);
            };
            const QList<CodeChoice> agencies = asked ? agencyChoices(*asked) : QList<CodeChoice>();
            if (!askedWhyItLeaves(QApplication::activeWindow(), passed.error(), agencies, errand, again))
                told.failed(passed.error());
        });
}

} // namespace

void letOut(Session &session, QObject *context, const Leaving &leaving, const LeavingTold &told)
{
    letOutFor(session, context, leaving, {{}, leaving.what.recipient}, told);
}

} // namespace liaison
