"""Each problem of a merged profile stands in a file that is there, on the line to mend."""

from generator.contributing.merged_problems import Asked, merge_problems
from generator.reading.strict_yaml.parser import parse
from tests.made_up_house import SOUND
from tests.today import TODAY

ANSWERS = "# words\nprofile: example-a\nintegration:\n  answer: maybe\n  evidence: page\n"
AFTER = f"{SOUND}integration: {{answer: maybe, evidence: page}}\n"


def told(before: str, after: str, asked: Asked | None) -> list[tuple[str, int]]:
    found = merge_problems("example-a", before, after, TODAY, asked)
    return [(one.path, one.line) for one in found]


def test_what_is_new_is_told_at_its_key_in_the_file_that_asks() -> None:
    asked = Asked("answers.yml", parse(ANSWERS, "answers.yml").root)
    assert told(SOUND, AFTER, asked) == [("answers.yml", 3)]


def test_below_other_keys_it_is_found_there() -> None:
    changes = "profile: example-a\nwas: {}\nnow:\n  integration: {answer: maybe, evidence: page}\n"
    asked = Asked("changes.yml", parse(changes, "changes.yml").root, ("now",))
    assert told(SOUND, AFTER, asked) == [("changes.yml", 4)]


def test_what_the_profile_has_already_is_told_on_its_own_line() -> None:
    before = SOUND.replace("kind: clinic", "kind: clinik")
    after = f"name: Another\n{before.partition(chr(10))[2]}"
    asked = Asked("answers.yml", parse(ANSWERS, "answers.yml").root)
    line = before.split("\n").index("kind: clinik") + 1
    assert told(before, after, asked) == [("providers/example-a.yml", line)]


def test_without_a_file_that_asks_it_is_told_of_the_profile() -> None:
    assert told(SOUND, AFTER, None) == [("providers/example-a.yml", 1)]
