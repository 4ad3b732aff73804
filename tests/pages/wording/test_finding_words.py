"""What both search boxes look through."""

from generator.judging import judge
from generator.pages.wording.finding_words import finding_words, illness_words, other_words
from tests.demonstration import judged
from tests.profiles import provider
from tests.today import TODAY


def test_the_filter_finds_names_with_and_without_accents() -> None:
    words = finding_words(judged("example-clinica-nandu"))
    assert "example clinica nandu" in words
    assert "san juan pr puerto rico 00901" in words
    assert "jose ejemplo example" in words


def test_the_filter_finds_who_has_no_zip_code_and_no_town() -> None:
    nobody = [{"credential": "MD", "evidence": "site"}]
    one = judge("a", provider(locations=[{"state": "NV"}], clinicians=nobody), TODAY)
    assert finding_words(one) == "example a|nv nevada example a"


def test_the_filter_finds_other_names_and_what_is_given() -> None:
    routes = {"values": ["iv"], "evidence": "site"}
    one = judge("a", provider(also_known_as=["Sample House"], routes=routes), TODAY)
    assert "sample house" in finding_words(one)
    assert "iv infusion" in finding_words(one)


def test_site_phone_language_condition_and_the_names_of_a_route_lead_there() -> None:
    one = provider(
        website="https://www.harbor.example/home",
        phone="+1 415 555 0100 ext. 5",
        languages={"values": ["Español"], "evidence": "site"},
        conditions={"values": ["treatment-resistant depression"], "evidence": "site"},
        routes={"values": ["oral"], "evidence": "site"},
    )
    words = other_words(one).split()
    assert len(words) == len(set(words))
    owed = "harbor example 4155550100 5550100 espanol spanish troche lozenge"
    assert illness_words(one) == "treatment resistant depression"
    assert set(owed.split()) <= set(words)
    assert not {"www", "home", "1", "5"} & set(words)


def test_who_names_a_plan_is_found_by_it_and_who_refuses_it_is_not() -> None:
    told = {"evidence": "site"}
    one = provider(
        insurance={"plans": ["Aetna"], "spravato_plans": ["Cigna PPO"], "evidence": "site"},
        coverage=[
            {"answer": "yes", "payer": "medicare", **told},
            {"answer": "yes", "payer": "private plans", "plans": ["Optum"], **told},
            {"answer": "no", "payer": "tricare", "plans": ["Humana"], **told},
        ],
    )
    words = other_words(one).split()
    assert {"aetna", "cigna", "medicare", "optum"} <= {*words}
    assert not {"tricare", "humana", "private"} & {*words}
