"""Therapy or support around sessions."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases
from generator.drafting.subject import offered

_SUPPORT = r"integration (?:therapy|sessions?|support|coaching|visits?|services|groups?|circles?)"

FIELD = DraftField(
    id="integration",
    parent=("integration",),
    find=phrases(
        *((way, ANSWER_YES) for way in offered(_SUPPORT)),
        (
            (
                r"\b<we> (?:\w{2,12}"
                r" ){0,2}(?:offer|provide|include|have)s?"
                r" (?:[\w,\-]{1,14} ){0,5}integration (?:therapy|sessions?|support|coaching"
                r"|visits?"
                r"|services|groups?|circles?)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\bintegration (?:therapy|sessions?|support|coaching|visits?|groups?|circles?)"
                r"(?: with (?:[\w\-]{1,14} ){0,4}\w{2,14})? (?:is|are)"
                r" (?:\w{2,12} )?(?:included|offered|provided|available|part of)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:our|the|each) (?:\w{2,12} ){0,2}(?:program|package|course|treatment"
                r"|infusion)"
                r" (?:also )?includes"
                r" (?:[\w,\-]{1,14} ){0,6}integration (?:therapy|sessions?|support|coaching"
                r"|visits?"
                r"|circles?)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:you|every patient|all patients|your therapist|our therapists?)"
                r" (?:(?!may|might|could|should)[\w'\u2019]{1,14} ){0,8}?(?:in|has|have|gets?"
                r"|attend"
                r"|receives?|join|leads?|gives?) (?:(?!no)[\w\-]{1,14} ){0,3}integration"
                r" (?:therapy|sessions?|support|coaching|visits?|groups?|circles?)\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "We offer integration sessions with a therapist.": ANSWER_YES,
        "Integration therapy is included.": ANSWER_YES,
        "Integration sessions with your own therapist are part of each course.": ANSWER_YES,
        "After each infusion you have an integration session.": ANSWER_YES,
        "You talk with your therapist in two integration sessions.": ANSWER_YES,
        "Our program includes two preparation and two integration sessions.": ANSWER_YES,
    },
    silent=(
        "Integration means making sense of a session.",
        "Ask whether integration sessions are included.",
        "We do not offer integration therapy.",
        "Is integration therapy available?",
        "Some programs offer integration coaching.",
    ),
)
