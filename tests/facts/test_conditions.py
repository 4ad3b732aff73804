import pytest

from generator.facts.conditions import GROUPS, OTHER, groups_named
from tests.profiles import provider


@pytest.mark.parametrize(
    ("said", "groups"),
    [
        ("treatment-resistant depression", ("depression",)),
        ("Major depressive disorder with suicidal thoughts", ("depression", "suicidal-thoughts")),
        ("bipolar depression (not manic)", ("depression", "bipolar")),
        ("C-PTSD", ("ptsd",)),
        ("CRPS/RSD", ("pain",)),
        ("chronic headache or migraine", ("migraine",)),
        ("alcohol use disorder", ("substance-use",)),
        ("Obsessive–compulsive disorder", ("ocd",)),
        ("generalized anxiety", ("anxiety",)),
        ("grief and loss", (OTHER,)),
        ("painting", (OTHER,)),
    ],
)
def test_what_they_say_they_treat_falls_in_the_groups_people_look_for(
    said: str, groups: tuple[str, ...]
) -> None:
    assert groups_named(provider(conditions={"values": [said], "evidence": "site"})) == groups
    assert set(groups) <= {*GROUPS, OTHER}


def test_silence_is_in_no_group() -> None:
    assert groups_named(provider()) == ()
