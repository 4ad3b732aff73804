"""A field in the terminal."""

from generator.reporting.field_explanation import field_explanation
from generator.schema.fields import SchemaField

MADE_UP = SchemaField(
    ("clinics", "colour"), "The colour of the door.", False, (("red", "Red paint"),), ()
)


def test_a_field_is_told_with_its_place_its_meaning_and_its_words() -> None:
    out = field_explanation([MADE_UP])
    assert out == (
        "clinics.colour\nThe colour of the door. Absent means that nobody knows.\n"
        "Accepted:\n  red: Red paint\n"
    )


def test_colour_is_only_where_it_is_wanted() -> None:
    assert "\x1b[" not in field_explanation([MADE_UP])
    assert "\x1b[1m" in field_explanation([MADE_UP], colour=True)
