"""Units of the numbers that pages tell: which words count the same thing."""

import re

DATE, MONEY, SHARE, PERSON, PART = "date", "USD", "%", "person", "part"
SIGNED = (MONEY, SHARE)
"""Units that are told with their sign: 400 is not $400, and 12 is not 12%."""

# One unit a line: its name, then every word for it. Who is counted has names of its own below.
_UNITS = """
%: %, percent
USD: USD, dollar, dollars
date: date
second: second, seconds
night: night, nights
fortnight: fortnight, fortnights
decade: decade, decades
semester: semester, semesters
visit: visit, visits
minute: minute, minutes
hour: hour, hours
day: day, days
week: week, weeks
month: month, months
year: year, years
point: point, points
time: time, times
g: g, gram, grams
mg: mg, milligram, milligrams
mcg: mcg, microgram, micrograms
kg: kg, kilogram, kilograms
ml: ml, milliliter, milliliters
mmHg: mmHg
dose: dose, doses
session: session, sessions, infusion, infusions, injection, injections, treatment, treatments
study: study, studies, trial, trials, review, reviews
medicine: medicine, medicines, antidepressant, antidepressants, drug, drugs
insurer: insurer, insurers
plan: plan, plans, program, programs
state: state, states
report: report, reports, case, cases
company: company, companies
digit: digit, digits
clinic: clinic, clinics
site: site, sites
family: family, families
question: question, questions
"""
GENERAL = ("people", "person", "persons", "patient", "patients", "participant", "participants")
"""Words for anybody; a figure of veterans may be told of people, and not the reverse."""
GROUPS = (
    *("adult", "adults", "veteran", "veterans", "member", "members", "inpatient", "inpatients"),
    *("child", "children", "teenager", "teenagers", "woman", "women", "man", "men", "user"),
    *("users", "volunteer", "volunteers", "mother", "mothers", "student", "students", "infant"),
    *("infants", "baby", "babies", "girl", "girls", "boy", "boys", "clinician", "clinicians"),
    *("doctor", "doctors", "nurse", "nurses", "rat", "rats", "mouse", "mice", "animal", "animals"),
)
"""Words for some people only."""

_NAMES = {
    word.strip().lower(): name
    for name, words in (line.split(":") for line in _UNITS.strip().splitlines())
    for word in words.split(",")
} | dict.fromkeys((*GENERAL, *GROUPS), PERSON)
_MEASURES = ("hour", "day", "week", "month", "year", "time", "session", "study", "medicine")
COUNTED_WORDS = "|".join(
    sorted(
        (word for word, name in _NAMES.items() if name in (*_MEASURES, "question")), reverse=True
    )
)
"""Those that a number word may stand before: two people is mere talk, two weeks is not."""
_RATE = re.compile(r" (?:a|per) [a-z]+$")
_OFTEN = re.compile(r"(?:(?:time|session|infusion|dose)s? )?(?:a|per) [a-z]+")
_PRICED = re.compile(r"(percent|%|USD|dollars?)( (?:a|per|each) [a-z]+)")
_OFTEN_WORDS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"} | {
    "yearly": "year"
}
UNIT_WORDS = "|".join(sorted(map(re.escape, _NAMES.keys() - {"date", "usd", "%"}), reverse=True))
"""Every word for a unit that may stand behind a number, as a pattern."""


def unit_of(words: str) -> str:
    """Return the name of a unit; empty where none of the words is one: ``business days`` is day.

    How often is another unit than how long: ``times a week`` is ``per week``.
    """
    if _OFTEN.fullmatch(words):
        return f"per {words.rsplit(maxsplit=1)[-1]}"
    if rate := _PRICED.fullmatch(words):
        return each(_NAMES[rate[1].lower()], rate[2])
    counted = _RATE.sub("", words).split()
    names = (_NAMES.get(word.strip(".,;").lower()) for word in reversed(counted))
    return next(filter(None, names), "")


def each(unit: str, rate: str | None) -> str:
    """Return the unit of a share or an amount for a time or a session: ``% per year``."""
    if not rate:
        return unit
    often = rate.split()[-1].lower()
    return f"{unit} per {_OFTEN_WORDS.get(often, often)}"


def is_group(word: str) -> bool:
    """Return whether a word counts some people and not just anybody."""
    return word.lower() in GROUPS
