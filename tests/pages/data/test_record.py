import json

from generator.judging import judge
from generator.pages.data.record import profile, record
from tests.demonstration import demonstration, judged
from tests.profiles import provider
from tests.today import TODAY


def read(slug: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(record(judged(slug), f"https://x.example/{slug}/"))
    return found


def test_it_has_the_judgement_around_the_profile() -> None:
    found = read("example-harbor-clinic")
    keys = [
        *("id", "page", "listing", "freshness", "counts", "criteria"),
        *("provenance", "red_flags", "profile"),
    ]
    assert list(found) == keys
    assert found["id"] == "example-harbor-clinic"
    assert found["listing"] == "listed"


def test_each_fact_says_whose_word_it_is_by_its_place() -> None:
    found = read("example-harbor-clinic")["provenance"]
    assert isinstance(found, dict)
    assert found["/clinicians/0/licenses/0"] == "we checked"
    assert found["/clinicians/0"] == "provider says"
    assert found["/outcome_tracking"] == "provider says"


def test_a_profile_has_no_more_keys_than_its_file() -> None:
    thin = judge("thin", provider(), TODAY)
    keys = set(json.loads(profile(thin)))
    assert keys == {"name", "website", "kind", "listing_basis", "summary", "evidence"}


def test_an_empty_list_that_somebody_wrote_stays_an_answer() -> None:
    one = provider(insurance={"plans": [], "evidence": "site"})
    assert json.loads(profile(judge("p", one, TODAY)))["insurance"]["plans"] == []


def test_a_month_stays_a_month() -> None:
    one = provider(
        evidence={"old": {"url": "https://a.example/", "seen": "2026-10", "method": "copy"}}
    )
    assert json.loads(profile(judge("p", one, TODAY)))["evidence"]["old"]["seen"] == "2026-10"


def test_who_is_withheld_is_there_with_the_reason() -> None:
    found = read("example-withheld-practice")
    assert found["listing"] == "withheld"
    assert found["withheld_because"] == ["employs-excluded-clinician"]


def test_every_name_of_evidence_is_found_in_the_profile() -> None:
    for one in demonstration().judgements:
        found = json.loads(record(one, "https://x.example/"))
        known = set(found["profile"].get("evidence", {}))
        for rule in (*found["criteria"].values(), *found["red_flags"].values()):
            assert set(rule["evidence"]) <= known


def test_a_reply_stands_beside_its_red_flag() -> None:
    replies = [
        (one.slug, rule, flag.reply)
        for one in demonstration().judgements
        for rule, flag in one.red_flags.items()
        if flag.reply
    ]
    assert replies
    for slug, rule, reply in replies:
        flags = json.loads(record(judged(slug), ""))["red_flags"]
        assert flags[rule]["reply"] == {"on": reply.on.isoformat(), "text": reply.text}
