"""Did you mean; and where a guess would change what is claimed, none."""

import pytest

from generator.model.credentials import Board, Credential
from generator.model.state import USUAL_NAMES
from generator.model.synonyms import FILLERS, QUESTIONS, SYNONYMS
from generator.model.vocabulary import Method, Route, Word
from generator.reading.validation.suggestions import best_first, meant, nearest


@pytest.mark.parametrize(
    ("found", "choices", "key"),
    [
        ("webiste", ["name", "website"], "website"),
        ("NUMBER", ["name", "number"], "number"),
        ("Californa", {"California": "CA", "CA": "CA"}, "CA"),
        ("zzz", ["name", "website"], ""),
        ("", ["name"], ""),
        ("name", [], ""),
    ],
)
def test_the_key_that_was_meant(found: str, choices: list[str] | dict[str, str], key: str) -> None:
    assert nearest(found, choices) == key


def guess(kind: type[Word], typed: str) -> str:
    name = kind.__name__
    words = {one.value: one.value for one in kind} | {one.says: one.value for one in kind}
    asked = dict.fromkeys(QUESTIONS.get(name, {}), "")
    return meant(typed, words | SYNONYMS.get(name, {}) | asked, FILLERS.get(name, ()))


@pytest.mark.parametrize("kind", [Credential, Board, Route, Method])
def test_what_patients_read_and_any_case_lead_to_the_word(kind: type[Word]) -> None:
    for word in kind:
        assert guess(kind, word.says.upper()) == word
        assert guess(kind, word.value.upper()) == word


@pytest.mark.parametrize("kind", [Credential, Board, Route])
def test_no_letter_is_guessed_between_codes(kind: type[Word]) -> None:
    codes = [word.value for word in kind if len(word.value) <= 5]
    own = {name.casefold() for name in (*codes, *SYNONYMS.get(kind.__name__, {}))}
    for code in codes:
        for letter in "abcdefghijklmnopqrstuvwxyz":
            for typed in (letter + code, code + letter, letter + code[1:], code[:-1] + letter):
                if typed.casefold() not in own:
                    assert guess(kind, typed) == ""


@pytest.mark.parametrize(
    ("kind", "typed", "word"),
    [
        (Board, "American Board of Anesthesiology", "ABA"),
        (Board, "american board of anesthesiolgy", "ABA"),
        (Board, "American Board of Plastic Surgery", ""),
        (Route, "IV infusion", "iv"),
        (Route, "ketamine infusions", "iv"),
        (Route, "Troches", "oral"),
        (Route, "sublingual ketamine", "oral"),
        (Route, "ODT", "oral"),
        (Route, "Spravato", "esketamine"),
        (Route, "Ketamine", ""),
        (Route, "eketamine", ""),
        (Route, "intranasal", ""),
        (Method, "website copy", "copy"),
        (Method, "Wayback Machine", "copy"),
        (Method, "webiste", "website"),
        (Method, "web", ""),
        (Method, "they told us", "provider"),
        (Credential, "physicist", ""),
        (Credential, "psychiatric", ""),
        (Credential, "practice nurse", ""),
    ],
)
def test_a_name_leads_to_its_word_and_to_no_stronger_one(
    kind: type[Word], typed: str, word: str
) -> None:
    assert guess(kind, typed) == word


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Nev.", "NV"),
        ("Cal", "CA"),
        ("Washington D.C.", "DC"),
        ("Washington", "WA"),
        ("W. Va.", "WV"),
        ("n.y.", "NY"),
        ("Californa", "CA"),
        ("U.S. Virgin Islands", "VI"),
        ("Penna", "PA"),
        ("NW", ""),
        ("Nebr", "NE"),
        ("Kansa", ""),
    ],
)
def test_the_post_knows_every_old_name_of_a_state(typed: str, code: str) -> None:
    assert meant(typed, USUAL_NAMES) == code


def test_what_is_likest_comes_first_and_codes_are_like_nothing() -> None:
    words = {"MD": "Physician (MD)", "PA": "Physician assistant", "coach": "Coach"}
    assert best_first("physician asistant", words)[0] == "PA"
    assert best_first("coaching", words)[0] == "coach"
    assert best_first("DMD", words) == list(words)
