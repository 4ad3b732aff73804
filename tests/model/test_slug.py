import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.slug import LONGEST, Slug, is_slug, slug_in

READER: TypeAdapter[str] = TypeAdapter(Slug)


def test_the_name_of_a_file_is_kept_as_it_is() -> None:
    for text in ("a", "example-harbor-clinic", "24-7-care", "a" * LONGEST):
        assert is_slug(text)
        assert READER.validate_python(text) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("old-clinic.yml", "old-clinic"),
        ("providers/old-clinic.yml", "old-clinic"),
        ("https://directory.example/providers/old-clinic/", "old-clinic"),
        ("Old Clinic", "old-clinic"),
        ("old_clinic", "old-clinic"),
        ("--", ""),
        ("a" * (LONGEST + 1), ""),
    ],
)
def test_what_is_no_name_is_refused_with_the_name_in_it(typed: str, meant: str) -> None:
    assert slug_in(typed) == meant
    with pytest.raises(ValidationError) as error:
        READER.validate_python(typed)
    assert error.value.errors()[0]["ctx"].get("suggestion", "") == meant
