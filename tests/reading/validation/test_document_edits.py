from generator.reading.strict_yaml.parser import parse
from generator.reading.strict_yaml.positions import Branch
from generator.reading.validation.document_edits import drop, forget, mapping_at

TEXT = "a:\n  b: 1\n  c: 2\nd:\n"


def test_a_mapping_is_found_with_its_places_and_nothing_where_none_is() -> None:
    document = parse(TEXT, "x.yml")
    here, branch = mapping_at(document, ("a",))
    assert here == {"b": "1", "c": "2"}
    assert isinstance(branch, Branch)
    assert mapping_at(document, ("a", "b")) == ({}, None)
    assert mapping_at(document, ("x",)) == ({}, None)


def test_a_key_is_taken_out_with_its_place_and_its_problem_forgotten() -> None:
    document = parse(TEXT, "x.yml")
    here, branch = mapping_at(document, ("a",))
    assert branch
    drop(here, branch, "b")
    assert ("b" in here, "b" in branch.keys, "b" in branch.values) == (False, False, False)
    (problem,) = document.problems
    forget(document, (problem.line, problem.column))
    assert document.problems == []
