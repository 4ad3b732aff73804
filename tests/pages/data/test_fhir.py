from generator.pages.data.fhir import concept, known, reference, telecom


def test_only_what_has_a_value_is_kept() -> None:
    assert known(id="a", note=None, alias=[], address={}, active=False) == {
        "id": "a",
        "active": False,
    }


def test_a_phone_and_a_page_are_two_ways_to_reach_somebody() -> None:
    assert telecom("+1 415 555 0100", None) == [{"system": "phone", "value": "+1 415 555 0100"}]
    assert [one["system"] for one in telecom("+1 415 555 0100", "https://a.example")] == [
        "phone",
        "url",
    ]
    assert telecom(None, None) == []


def test_a_reference_and_a_code_are_written_as_fhir_writes_them() -> None:
    assert reference("Location", "us-ca") == {"reference": "Location/us-ca"}
    coding = {"system": "https://codes.example", "code": "x", "display": "X"}
    assert concept("https://codes.example", "x", "X") == {"coding": [coding]}
