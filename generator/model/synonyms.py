"""Other names of the words on our closed lists: what people type, and the word that says the same.

A synonym must mean exactly its word. None names another profession, another drug or a stronger
proof: where what was typed leaves that open, it stands under ``QUESTIONS`` and is asked back.
All names are written as `folded` makes them: small letters and digits, without dots.
"""

import re
import unicodedata
from functools import lru_cache

_APART = re.compile(r"[\W_]+")
_ARTICLES = frozenset({"a", "an", "the"})


# A file with the same slip on every line asks the same thousands of times.
@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a text without case, accents, dots, other signs and articles: ``N.Y.`` is ``ny``."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(char for char in plain if char not in ".'\u2019" and not _is_mark(char))
    return " ".join(word for word in _APART.split(plain) if word and word not in _ARTICLES)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn"


def _table(text: str) -> dict[str, str]:
    """Return the names of each word, from lines of ``word: name, name``."""
    lines = (line.split(":") for line in text.strip().splitlines())
    return {name.strip(): word.strip() for word, names in lines for name in names.split(",")}


_IN_THE_MOUTH = (
    "lozenge, troche, tablet, tablets, pill, pills, sublingual, sublingual tablet, odt, rdt, "
    "rapid dissolve tablet, rapid dissolving tablet, dissolving tablet, oral tablet, "
    "oral lozenge, sublingual lozenge, sublingual troche, by mouth, po"
)
_DRIP = "infusion, iv infusion, intravenous, intravenous infusion, iv drip, drip"

SYNONYMS: dict[str, dict[str, str]] = {
    "ProviderKind": _table(
        """
        telehealth: online, virtual, telemedicine, remote, at home, tele health
        clinic: in person, office, in office, brick and mortar
        both: hybrid, clinic telehealth, telehealth clinic, telehealth and clinic
        """
    ),
    "Operation": _table(
        """
        closed: permanently closed, shut, shut down, out of business
        acquired: bought, taken over, sold, merged
        """
    ),
    "Route": _table(
        f"""
        iv: {_DRIP}
        im: intramuscular, intramuscular injection, im injection, im shot
        subcutaneous: subq, sq, sc, sub q, subcut, subcutaneous injection, under skin
        oral: {_IN_THE_MOUTH}
        esketamine: spravato, spravato nasal spray, esketamine nasal spray, intranasal esketamine
        esketamine: spravato esketamine, esketamine spravato, s ketamine, nasal esketamine
        nasal: compounded spray, compounded nasal, compounded intranasal
        rectal: suppository
        """
    ),
    "Service": _table(
        f"""
        iv infusion: {_DRIP}, iv
        im injection: intramuscular, intramuscular injection, im, im shot
        subcutaneous injection: subq, sq, subcutaneous
        esketamine: spravato, spravato session, spravato nasal spray
        oral: {_IN_THE_MOUTH}
        ketamine-assisted therapy: kap, ketamine assisted psychotherapy
        consultation: consult, initial consultation, evaluation, initial evaluation, intake
        follow-up: follow up, followup
        late cancellation: cancellation, cancellation fee, late cancellation fee
        """
    ),
    "Method": _table(
        """
        copy: website copy, copy of website, web copy, page copy, stored copy, saved copy
        copy: cache, cached, cached copy, cached page, archive, archived, archived copy, web archive
        copy: archived page, wayback, wayback machine, internet archive, snapshot, search result
        provider: email, e mail, they told us, told us, provider said, provider says, owner
        phone: call, phone call, telephone, telephone call
        """
    ),
    "Companion": _table(
        """
        physician: md, do, doctor, medical doctor
        clinician: np, pa, crna, nurse practitioner, physician assistant, nurse anesthetist
        nurse: rn, registered nurse
        staff: medical assistant, assistant, technician
        lay person: friend, family, relative, spouse, family member, caregiver, adult
        nobody: no one, no body
        """
    ),
    "ConflictOfInterest": _table("none: no, no ties, no conflict, no conflicts"),
    "AtHomeMonitor": _table("does not apply: not applicable, na"),
    "Per": _table(
        """
        session: infusion, treatment, per session, each session
        visit: appointment, per visit
        month: monthly, per month
        hour: hourly, per hour
        once: one time
        package: bundle
        """
    ),
    "Weekday": _table(
        """
        mon: monday, mondays, m
        tue: tuesday, tuesdays, tues, tu
        wed: wednesday, wednesdays, weds, w
        thu: thursday, thursdays, thurs, thur, th
        fri: friday, fridays, f
        sat: saturday, saturdays, sa
        sun: sunday, sundays, su
        """
    ),
    # NMD is a naturopath's degree, RPh a pharmacist's license. None here may be a stronger one.
    "Credential": _table(
        """
        MD: doctor of medicine, medical doctor
        DO: doctor of osteopathic medicine, doctor of osteopathy, osteopathic physician
        physician: emergency physician, emergency medicine physician, family physician
        physician: primary care physician, attending physician, pain physician
        anesthesiologist: physician anesthesiologist, anaesthesiologist
        NP: np c, crnp, nurse practioner, certified nurse practitioner
        FNP: fnp c, fnp bc, family nurse practioner
        PMHNP: pmhnp bc, psychiatric mental health nurse practitioner, psychiatric np, psych np
        PMHNP: psychiatric nurse practioner
        APRN: arnp, apn, advanced practice registered nurse, advanced registered nurse practitioner
        DNP: doctor of nursing practice
        CRNA: certified registered nurse anesthetist, nurse anaesthetist
        PA: pa c, physician associate, physicians assistant, certified physician assistant
        LPN: lvn, licensed practical nurse, licensed vocational nurse, vocational nurse
        PharmD: rph, registered pharmacist, doctor of pharmacy
        ND: nmd, naturopath, naturopathic medical doctor, naturopathic physician
        PsyD: doctor of psychology
        PhD: doctor of philosophy
        LCSW: licensed clinical social worker, lcsw c, licsw
        LMFT: licensed marriage and family therapist
        LPC: licensed professional counselor, lpcc, lcpc
        LMHC: licensed mental health counselor
        EMT: emt b
        medical assistant: cma, certified medical assistant
        coach: guide, life coach, ketamine guide, health coach
        """
    ),
}
"""For each list: what people type, and its word."""

_SPRAY = "compounded ketamine, or Spravato? write 'nasal' for a compounded spray, 'esketamine' "
_SPRAY += "for Spravato; under routes 'unnamed spray' where they do not say which"
_NEEDLE = "into a muscle, or under the skin? write '{0}' or '{1}'"
_LOOK = "did you open the page yourself on that day? then it is 'website'; a stored copy is 'copy'"
_PRINTED = "whose page it is goes into 'publisher:'; how did you see it? opened by yourself that "
_PRINTED += "day it is 'website', a stored copy is 'copy'"
_HOW = "how is it given? write 'iv' for an infusion, 'im' for an injection in a muscle, 'oral' for "
_HOW += "a tablet or lozenge, 'nasal' for a compounded spray, 'esketamine' for Spravato"


def _all(names: str, question: str) -> dict[str, str]:
    return dict.fromkeys(names.split(", "), question)


QUESTIONS: dict[str, dict[str, str]] = {
    "Route": {
        **_all("ketamine, racemic ketamine, ketamine therapy, ketamine treatment", _HOW),
        **_all("intranasal, spray, nasal spray, nose spray, intranasal spray", _SPRAY),
        **_all("injection, shot", _NEEDLE.format("im", "subcutaneous")),
    },
    "Service": {
        **_all("intranasal, spray, nasal spray, nose spray, intranasal spray", _SPRAY),
        **_all("injection, shot", _NEEDLE.format("im injection", "subcutaneous injection")),
    },
    "Method": {
        **_all("web, site, web site, web page, webpage, page, homepage, internet", _LOOK),
        **_all("newspaper, news, article, magazine, blog, listing, review, reviews", _PRINTED),
    },
    "Credential": _all(
        "doctor, dr, nurse practitioner or physician assistant, np or pa",
        "what do they call it? write the very letters behind the name, or 'clinician'",
    ),
}
"""For each list: what people type that leaves open which word is meant, and what to ask."""

FILLERS: dict[str, frozenset[str]] = {
    "Route": frozenset({"ketamine", "therapy", "treatment", "treatments"}),
    "Service": frozenset({"ketamine", "therapy", "treatment", "treatments", "session", "fee"}),
    # What is a copy stays one, whatever it is a copy of: these words raise no proof.
    "Method": frozenset({"website", "site", "web", "page", "registry", "of", "their", "own"}),
}
"""Words that say nothing more where other words stand beside them."""
