"""A letter is what it looks like: nobody hides a claim in letters that only a machine can tell."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.look_alikes import look_alike
from generator.model.text import PlainText, ProperName, TextOrNone

DISGUISED = {
    "Do n\u043et call": "",
    "cur\u0435s": "",
    "\u03bfral": "",
    "\uff19\uff18\uff18": "988",
    "\u2079\u2078\u2078": "",
    "\u2468\u2467\u2467": "988",
    "\u0669\u0668\u0668": "988",
    "\u2776": "1",
    "\u2491": "10.",
    "\u24d2\u24db\u24de\u24e2\u24d4\u24d3": "closed",
    "\U0001d41c\U0001d42e\U0001d42b\U0001d41e": "cure",
    "\U0001f172\U0001f184": "",
    "\U0001f1e8 \U0001f1fa": "",
    "\u1d04\u1d1c\u0280\u1d07": "",
    "o\ufb03ce": "office",
    "\u217dure": "cure",
    "dru\u0261": "",
    "c\u0336u\u0336re": "",
    "m\u00b2": "",
}
PLAIN = [
    "Pe\u00f1a, Nguy\u1ec5n V\u0103n, \u0141\u00d8\u0110, \u0130\u0131",
    "e\u0301 O\u0308",
    "\u0414\u043e\u043a\u0442\u043e\u0440 \u0418\u0432\u0430\u043d",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "5 \u00b5g or 5 \u03bcg, \u00bd of it, \u03b2-blockers",
    "Spravato\u2122 \u2013 \u201cyes\u201d \U0001f600",
]


@pytest.mark.parametrize("text", DISGUISED)
def test_a_sign_that_looks_like_another_is_found_and_written_plainly(text: str) -> None:
    found = look_alike(f"A \u00e9 {text}")
    assert found
    assert found.sign in text
    assert found.plain in {"", DISGUISED[text]}
    assert (look_alike(text) or found).plain == DISGUISED[text]


@pytest.mark.parametrize("text", PLAIN)
def test_letters_of_any_language_are_what_they_are(text: str) -> None:
    assert look_alike(text) is None


@pytest.mark.parametrize("kind", [PlainText, ProperName, TextOrNone])
def test_no_text_of_a_profile_holds_one(kind: Any) -> None:
    for text in DISGUISED:
        with pytest.raises(ValidationError):
            TypeAdapter(kind).validate_python(f"Words {text} words")
