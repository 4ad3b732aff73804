"""Two processes have the same program, or it is told in what they differ."""

from importlib.metadata import version

from generator.publishing.workers.same_program import PROGRAM, difference, parts


def test_what_makes_the_bytes_is_named_with_its_version() -> None:
    assert parts()["jinja2"] == version("jinja2")
    assert {"Python", PROGRAM, "pydantic", "mkdocs-material"} <= parts().keys()
    assert "distributed" not in parts()


def test_all_that_differs_is_told() -> None:
    theirs = {**parts(), "jinja2": "2.0", PROGRAM: "0"}
    del theirs["pydantic"]
    assert difference(parts(), parts()) == ""
    assert difference(theirs, parts()) == (
        f"its jinja2 is 2.0, and here it is {version('jinja2')}, "
        f"its pydantic is none, and here it is {version('pydantic')}, "
        "its files of the program are not those here"
    )
