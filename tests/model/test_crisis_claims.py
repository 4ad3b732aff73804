"""What speaks against a line for people in danger is found; what helps them is not."""

import pytest

from generator.model.crisis_claims import (
    HELP_DIGITS,
    claims_against_help,
    denials_beside_help,
    other_crisis_numbers,
)

AGAINST = [
    "Do the opposite of calling 988.",
    "988 is closed, call 1-900-555-0199.",
    "988 was closed in March.",
    "The 988 line is closed.",
    "988 no longer works.",
    "988 is out of service.",
    "Do not call 988.",
    "Don't call 911.",
    "Never text 988 or call it.",
    "988 does not answer at night.",
    "988 has been replaced by 1-888-555-0100.",
    "988 has moved to a new number.",
    "The suicide lifeline is shut down.",
    "Poison Help no longer answers.",
    "1-800-222-1222 is disconnected.",
    "Call us instead of 988.",
    "Call our nurse rather than calling 988.",
    "Call your clinician, not 911.",
    "You don't need to call 911.",
    "There is no need to call 911.",
    "Avoid calling 988.",
    "Stop calling 988.",
    "988: closed",
    "988 (closed)",
    "988 is currently unavailable.",
    "988 isn't safe.",
    "988 is not confidential.",
    "988 can't help you.",
    "Nine eight eight is closed.",
    "The crisis line was retired. Use our chat.",
    "988 used to be the line. It is closed now.",
    "Call 988? It no longer works.",
    "9-8-8 is closed.",
    "988 stopped answering calls.",
    "988 will not pick up.",
    "988 is a scam.",
    "Calling 988 is pointless.",
    "The emergency room is closed to ketamine patients.",
    "We would not call 988 for this.",
    "You should not trust 988.",
    "Do not use the lifeline.",
    "988 hangs up on people.",
    "911 won’t help.",
    "Do not dial nine one one.",
    "The hotline doesn't exist anymore.",
    "The 988 lifeline has gone dark.",
    "Since May, 988 only rings and nobody answers.",
    "Nobody should call 988.",
    "No one answers at 988.",
    "988 will hang up on you.",
    "You'd be better off not calling 988.",
    "Skip 988 and call us.",
    "Forget 988.",
    "Ignore 988.",
    "988 is not open on weekends.",
    "The number 988 is wrong.",
    "988 is the wrong number.",
    "988 does nothing.",
    "Use our line, 988 is closed.",
    "Leave 911 alone.",
    "Hang up if you have called 988.",
    "988 has shut its doors.",
    "988 was switched off.",
    "If you call 988, you will lose your license.",
    "988, which closed last year, was free.",
    "988 has ceased to operate.",
    "Refrain from calling 988.",
    "There's no point in calling 911.",
    "It is not a good idea to call 988.",
    "It is better not to call 911.",
    "988 won't be able to help.",
    "988 will not work from a cell phone.",
    "988 is not a suicide line.",
    "988, when you call, is closed.",
    "Hang up and call us, 911 is useless.",
    "Patients agree not to contact emergency services.",
    "Promise not to call 911.",
]
FOR = [
    "Call or text 988 now.",
    "If you think of suicide, call 988. Do not wait for an appointment.",
    "Do not wait to call 988.",
    "Do not hesitate to call or text 988.",
    "Never be afraid to call 911.",
    "You do not have to be suicidal to call 988.",
    "You do not need insurance to call 988.",
    "If you are not in danger, call your clinician.",
    "988 is free and private, day and night.",
    "Most contacts do not involve an ambulance or the police.",
    "If a number does not work for you, call 911.",
    "Poison Help is free and private.",
    "Call 911 if someone will not wake up.",
    "Esketamine has not been shown to prevent suicide. Use 988 or 911.",
    "If that center is busy, a national one takes over.",
    "Do not drive. Call 911.",
    "Do not eat for two hours before. Call 988 in a crisis.",
    "Go to an emergency room, or call 911.",
    "The clinic is closed on Sundays. In danger, call 988.",
    "The program is no longer open to new patients.",
    "You are thinking of suicide. Call or text 988 instead.",
    "Ketamine therapy is not a crisis service.",
    "It does not give counseling itself.",
    "988 answers in Spanish too.",
    "If you cannot reach anyone and are afraid, call 988.",
    "The SAMHSA helpline is free at any hour. It can point you to care.",
    "A hotline for billing is open on weekdays.",
    "The voicemail asks callers with an emergency to hang up and dial 911.",
    "In an emergency, hang up and immediately dial 911.",
    "Callers are sent to 911 when the office is closed.",
    "Callers hear that they should dial 911 if nobody answers.",
    "Call 988 if your clinician is unavailable.",
    "The provider says it is not a crisis service and lists 988.",
    "They say that their line is not a suicide hotline and name 988.",
    "They do not offer emergency care and ask patients to dial 911.",
    "They have no doctor on site at night and rely on 911.",
    "You never need an appointment to call 988.",
    "Calling 988 does not mean that police will come.",
    "The clinic has no after-hours line and sends callers to 911.",
    "Poison Help at 1-800-222-1222 answers questions about a wrong dose.",
]


def against(text: str) -> list[str]:
    return [it.words for it in (*claims_against_help(text), *denials_beside_help(text))]


@pytest.mark.parametrize("text", AGAINST)
def test_no_text_speaks_against_a_line_for_people_in_danger(text: str) -> None:
    assert against(text)
    assert against(text.upper())


@pytest.mark.parametrize("text", FOR)
def test_what_leads_to_help_is_accepted(text: str) -> None:
    assert against(text) == []


def test_a_line_is_not_said_to_be_none() -> None:
    assert list(denials_beside_help("988 is not a suicide line"))
    assert list(denials_beside_help("The portal is not a crisis line and lists 988")) == []


def test_it_is_told_where_the_words_stand() -> None:
    (one,) = claims_against_help("We think so. 988 was closed in March.")
    assert (one.start, one.words) == (13, "988 was closed")


def test_it_may_mean_the_line_that_was_named_before() -> None:
    assert against("988 was the line to call. It is closed now.")
    assert against("988 is a line to call. It helps.") == []


@pytest.mark.parametrize(
    "text",
    [
        "In a crisis call 1-900-555-0199.",
        "Thoughts of suicide? Text HELP to 741741.",
        "Our crisis line is 555-0100.",
    ],
)
def test_another_number_is_no_line_for_a_crisis(text: str) -> None:
    assert list(other_crisis_numbers(text))


@pytest.mark.parametrize(
    "text",
    [
        "In a crisis call or text 988, or call 911.",
        "For an appointment call 1-415-555-0100.",
        "Poison Help is 1-800-222-1222, also after an overdose.",
    ],
)
def test_the_lines_on_every_page_and_numbers_for_other_things_are_accepted(text: str) -> None:
    assert list(other_crisis_numbers(text)) == []


def test_the_lines_are_those_on_every_page() -> None:
    assert {"988", "911", "8002221222"} == HELP_DIGITS
