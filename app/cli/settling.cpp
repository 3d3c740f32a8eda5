// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settling.h"

#include "core/storage/differencestore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool names(const QString &ref, const std::optional<SideEntry> &entry, const QString &side)
{
    if (!entry)
        return false;
    const QString bare = ref.startsWith(side) ? ref.mid(side.size()) : ref;
    return bare.compare(entry->ref, Qt::CaseInsensitive) == 0;
}

bool namesOurs(const QString &ref, const Finding &finding)
{
    return names(ref, finding.ours, u"ours:"_s);
}

bool namesTheirs(const QString &ref, const Finding &finding)
{
    return names(ref, finding.theirs, u"theirs:"_s);
}

// One reconciliation being settled; every request sees what those before it did.
class Settling
{
public:
    Settling(Connection &connection, const QString &counterpart, const Period &month, int tolerance,
             const Author &author)
        : m_connection(connection), m_counterpart(counterpart), m_month(month), m_tolerance(tolerance), m_author(author)
    {
    }

    Done confirm(const QString &request)
    {
        if (request == "all"_L1) {
            LIAISON_ASSIGN(const ReconciledMonth now, state());
            for (const Finding &finding : now.reconciliation.findings) {
                if (finding.kind == FindingClass::Proposed)
                    LIAISON_TRY(pair(now, finding, u"same"_s));
            }
            return {};
        }
        return decidePair(u"confirm"_s, request, u"same"_s);
    }

    Done part(const QString &request) { return decidePair(u"part"_s, request, u"different"_s); }

    Done explain(const QString &request)
    {
        LIAISON_ASSIGN(const Explanation given, explanation(request));
        LIAISON_ASSIGN(const ReconciledMonth now, state());
        const QString statement = now.standing.statement;
        QList<Difference> about;
        for (const Finding &finding : now.reconciliation.findings) {
            if (finding.kind != FindingClass::Proposed && isMeant(given.about, finding))
                about.append(decisionAbout(statement, finding));
        }
        for (const CountFinding &count : now.reconciliation.counts) {
            if (given.about == u"count:"_s + count.count)
                about.append(decisionAbout(statement, count));
        }
        // None, or one of ours and one of theirs under the same reference.
        for (const Finding &finding : now.reconciliation.findings) {
            if (about.isEmpty() && finding.kind == FindingClass::Proposed && isMeant(given.about, finding))
                return fail(ErrorKind::Mismatch, u"explain"_s, finding.ours->ref + u'=' + finding.theirs->ref);
        }
        if (about.size() != 1)
            return fail(about.isEmpty() ? ErrorKind::UnknownCode : ErrorKind::Duplicate, u"explain"_s, given.about);
        Difference decision = about.first();
        decision.explanation = given.code;
        decision.otherMonth = given.otherMonth;
        decision.text = given.text;
        return save(decision);
    }

private:
    struct Explanation
    {
        QString about;
        QString code;
        PartialDate otherMonth;
        QString text;
    };

    Result<ReconciledMonth> state()
    {
        return ReconciliationFigures(m_connection).month(m_counterpart, m_month, m_tolerance);
    }

    Done save(const Difference &decision)
    {
        LIAISON_TRY(DifferenceStore(m_connection).decide(decision, m_author));
        return {};
    }

    static bool isMeant(const QString &about, const Finding &finding)
    {
        const qsizetype equals = about.indexOf(u'=');
        if (equals > 0 && finding.ours && finding.theirs)
            return namesOurs(about.left(equals), finding) && namesTheirs(about.mid(equals + 1), finding);
        return namesOurs(about, finding) || namesTheirs(about, finding);
    }

    // The first "=" that stands before a known code: references may hold one.
    static Result<Explanation> explanation(const QString &request)
    {
        Explanation given;
        qsizetype equals = request.indexOf(u'=');
        for (; equals >= 0; equals = request.indexOf(u'=', equals + 1)) {
            given.code = request.mid(equals + 1).section(u':', 0, 0);
            if (fixedCodes(u"explanation"_s).contains(given.code))
                break;
        }
        if (equals < 1)
            return fail(ErrorKind::Malformed, u"explain"_s, request);
        given.about = request.left(equals);
        QString rest = request.mid(equals + 1).section(u':', 1);
        if (given.code == "carried_over"_L1) {
            const auto month = parsePartialDate(rest.section(u':', 0, 0));
            if (!month)
                return fail(ErrorKind::Malformed, u"other_month"_s, rest.section(u':', 0, 0));
            given.otherMonth = *month;
            rest = rest.section(u':', 1);
        }
        given.text = rest;
        return given;
    }

    // Any two entries, whether they are proposed as one or not.
    Done decidePair(const QString &option, const QString &request, const QString &pairing)
    {
        LIAISON_ASSIGN(const ReconciledMonth now, state());
        const qsizetype equals = request.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Malformed, option, request);
        Finding both;
        for (const Finding &finding : now.reconciliation.findings) {
            if (namesOurs(request.left(equals), finding))
                both.ours = finding.ours;
            if (namesTheirs(request.mid(equals + 1), finding))
                both.theirs = finding.theirs;
        }
        if (!both.ours || !both.theirs)
            return fail(ErrorKind::UnknownCode, option, both.ours ? request.mid(equals + 1) : request.left(equals));
        return pair(now, both, pairing);
    }

    Done pair(const ReconciledMonth &now, const Finding &both, const QString &pairing)
    {
        Difference decision = decisionAbout(now.standing.statement, both);
        decision.pairing = pairing;
        return save(decision);
    }

    Connection &m_connection;
    QString m_counterpart;
    Period m_month;
    int m_tolerance;
    Author m_author;
};

} // namespace

Done settle(Connection &connection, const QString &counterpart, const Period &month, int tolerance,
            const SettlingRequests &requests, const Author &author)
{
    Settling settling(connection, counterpart, month, tolerance, author);
    for (const std::string &request : requests.confirm)
        LIAISON_TRY(settling.confirm(fromArgument(request)));
    for (const std::string &request : requests.part)
        LIAISON_TRY(settling.part(fromArgument(request)));
    for (const std::string &request : requests.explain)
        LIAISON_TRY(settling.explain(fromArgument(request)));
    return {};
}

} // namespace liaison
