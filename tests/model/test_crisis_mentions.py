"""A number to call in danger stands after words that lead there; no list of attacks is needed."""

import pytest

from generator.model.crisis_claims import claims_against_help
from generator.model.crisis_mentions import led_away

AWAY = [
    "911 is our rival.",
    "Spare yourself 911.",
    "988 has moved to 1-800-662-4357.",
    "988 has moved.",
    "Text us rather than 911.",
    "Skip the emergency room.",
    "Skip the ER.",
    "Our nurses are better than the emergency room.",
    "We are an alternative to 988.",
    "Ours replaces the emergency room.",
    "911 went private.",
    "988 became a paid service.",
    "Bypass the emergency department and call us.",
    "Call us before you call 911.",
    "Prefer us to 911.",
    "The 988 line has a successor.",
    "988 now belongs to us.",
    "Stay away from the emergency room.",
    "Keeps you out of the emergency room.",
    "Unlike 988, we answer.",
    "Call us ahead of 911.",
    "Use our chat in place of 988.",
    "Once known as 988, the line is ours.",
    "Poison Help merged with us.",
    "The emergency room turns ketamine patients away.",
    "988 redirects to our desk.",
    "The successor of 988 is our line.",
    "988 was.",
    "988 tells the police.",
    "988 reports you to the police",
    "Text our team, then 911.",
    "911 costs thousands.",
    "Wait for us before dialing 911.",
    "Save yourself the emergency room.",
    "Their app beats 988 for people in danger.",
    "They see it as a substitute for 988.",
    "Staff will talk you out of calling 911.",
    "The contract forbids calling 911.",
    "The founder advises against the emergency room.",
    "They run 988 now.",
    "The owner says 988 sells names.",
]
THERE = [
    "The lay monitor contacts your guide, or calls emergency services if needed.",
    "They say their services are not for emergencies; call 911.",
    "Crash cart; the nurse calls 911.",
    "The guide calls your local emergency number.",
    "No physician is there; nurses give oxygen and call 911.",
    "Go to the nearest emergency room if you have chest pain.",
    "The person with you calls 911",
    "knows that calling 911 is always all right",
    "Suite 911",
    "988 Main St",
    "988 E. 3rd Ave",
    "911 Broadway",
    "911 N Lamar Blvd",
    "+1 615 988 4600",
    "Two minutes from Mercy General emergency department.",
    "Transfer agreement with the emergency department next door.",
    "What we say about a 988 call comes from one state.",
    "988, call or text",
    "Emergency services are called, and the patient is taken to the hospital.",
    "Patients are transferred to the emergency room of St. Luke's.",
    "Board certified in emergency medicine; was head of an emergency department.",
    "Worked in the emergency room for ten years.",
    "Physician with 10 years in emergency departments.",
    "Emergency room physician.",
    "Poison Help, 1-800-222-1222, also after an overdose.",
    "Read about 988.",
    "In an emergency, dial 911 immediately.",
    "How 988 works",
    "988 Suicide and Crisis Lifeline",
    "The Poison Help line",
    "The session stops and EMS is reached through 911.",
    "Staff are trained to activate 911.",
    "An on-site plan that includes calling 911.",
    "Text HOME to 988.",
    "Staff call 911 and begin CPR if a patient stops breathing.",
    "Veterans can dial 988 and then press 1.",
    "They say that they would call 911 and your emergency contact.",
    "The app shows the 988 lifeline on every page.",
    "Their website links to 988.",
    "They point them to 988 or 911.",
    "The voicemail gives 988 and 911.",
    "The doctor worked in an emergency room until 2019.",
    "Staff can bring a patient to an emergency room.",
    "They do not pay for 911 or an ambulance.",
    "Anyone with thoughts of suicide is told to call 988 before booking.",
    "In the room is a phone with a 911 sticker.",
    "You get a card with three numbers: the clinic, 988 and Poison Help.",
    "The monitor stays on video until help from 911 arrives.",
    "Staff carry radios and call 911 from the front desk.",
    "The patient's emergency contact is called after 911.",
    "988 is printed on the wall of each room.",
    "Their crisis plan lists a friend, a therapist and 988.",
    "The app hides nothing and has 911 on its first page.",
    "hospital emergency department across the street",
    "988 is the line to call. This line is free.",
    "They say they are no emergency service.",
    "We are not an emergency room.",
    "A former emergency room nurse founded it.",
    "Board-certified emergency department physicians.",
    "Call 988. The line connects you to a center. You can press a number for veterans.",
]


@pytest.mark.parametrize("text", AWAY)
def test_what_leads_away_from_help_is_found_without_a_negation(text: str) -> None:
    assert list(claims_against_help(text))


@pytest.mark.parametrize("text", THERE)
def test_what_leads_there_and_what_is_no_such_number_is_accepted(text: str) -> None:
    assert list(claims_against_help(text)) == []


def test_it_is_told_where_the_words_stand() -> None:
    assert list(led_away("Yes. Text us rather than 911 now.")) == [(5, 28)]
    assert list(led_away("Yes. 988 went private.")) == [(5, 13)]
