"""What cards and profiles say of a provider; what nobody has said stays empty, never no."""

from typing import Any

import pytest

from generator.judging import judge
from generator.model.provider import Provider
from generator.model.vocabulary import Route
from generator.pages.wording import provider_lines
from tests.demonstration import demonstration, judged
from tests.profiles import provider
from tests.today import TODAY

EVERYBODY = demonstration().judgements


def made(**changes: Any) -> Provider:
    return provider(**changes)


def insured(**answers: Any) -> str:
    return provider_lines.insurance_line(made(insurance={"evidence": "site", **answers}))


def serving(*states: str, **more: Any) -> dict[str, Any]:
    return {"states": list(states), "evidence": "site", **more}


def test_of_a_thin_profile_nothing_is_said() -> None:
    thin = judged("example-quiet-clinic").provider
    said = [
        provider_lines.treatment,
        provider_lines.with_you,
        provider_lines.insurance_line,
        provider_lines.screening,
    ]
    assert [say(thin) for say in said] == ["", "", "", ""]
    assert provider_lines.where(thin) == "Clinic, place not stated."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "telehealth"}, "Telehealth, states not stated."),
        ({"kind": "telehealth", "serves": serving()}, "Telehealth, states not stated."),
        (
            {"kind": "telehealth", "serves": serving(count="20")},
            "Telehealth in 20 states, not named.",
        ),
        ({"kind": "telehealth", "serves": serving("WA", "OR")}, "Telehealth in WA and OR."),
        ({"kind": "both"}, "Clinic, place not stated. Video visits, states not stated."),
        (
            {
                "kind": "both",
                "locations": [{"city": "Reno", "state": "NV"}],
                "serves": serving("CA"),
            },
            "Clinic in Reno, NV. Video visits in CA.",
        ),
    ],
)
def test_where_people_are_treated(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.where(made(**changes)) == said


def test_many_places_are_counted_on_a_card_and_named_on_the_page() -> None:
    many = judged("example-center-with-a-very-long-name").provider
    assert provider_lines.where(many) == "Clinic in Boston, MA; Cambridge, MA; 10 more places."
    assert "Washington, DC" in provider_lines.where(many, long=True)
    lantern = judged("example-lantern-telehealth").provider
    assert provider_lines.where(lantern) == "Telehealth in 7 states."
    assert "Alaska" in provider_lines.where(lantern, long=True)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"routes": {"values": ["iv", "im"], "evidence": "site"}},
            "IV infusion, injection in a muscle",
        ),
        ({"at_home": {"routes": ["oral"], "evidence": "site"}}, "Tablet or lozenge at home"),
        (
            {
                "routes": {"values": ["esketamine", "oral"], "evidence": "site"},
                "at_home": {"routes": ["oral"], "evidence": "site"},
            },
            "Esketamine (Spravato), tablet or lozenge at home",
        ),
    ],
)
def test_how_it_is_given_and_what_of_it_at_home(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.treatment(made(**changes)) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"monitoring": {"vitals": "yes", "evidence": "site"}}, ""),
        ({"monitoring": {"person_present": "nobody", "evidence": "site"}}, "Nobody"),
        (
            {"monitoring": {"person_present": "lay person", "evidence": "site"}},
            "A friend, relative or other adult",
        ),
        (
            {"at_home": {"routes": ["oral"], "adult_present": "yes", "evidence": "site"}},
            "At home: another adult",
        ),
        ({"at_home": {"routes": ["oral"], "adult_present": "no", "evidence": "site"}}, ""),
    ],
)
def test_who_is_with_you(changes: dict[str, Any], said: str) -> None:
    assert provider_lines.with_you(made(**changes)) == said


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"payment_plan": "yes"}, ""),
        ({"superbill": "yes", "hsa_fsa": "no"}, "Gives a superbill; no HSA or FSA"),
        ({"bills_insurance": "no", "superbill": "no"}, "Does not bill insurance; no superbill"),
        ({"plans": ["Example Mutual"]}, "Bills insurance for some care"),
        ({"prior_authorization": "yes"}, "Helps with prior authorization"),
        (
            {"spravato_plans": ["Example Mutual"], "bills_insurance": "no"},
            "Bills plans for Spravato; does not bill insurance",
        ),
    ],
)
def test_insurance_is_never_one_yes_or_no(answers: dict[str, Any], said: str) -> None:
    assert insured(**answers) == said


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"medical": "yes", "psychiatric": "yes"}, "Medical and psychiatric"),
        ({"medical": "yes"}, "Medical"),
        ({"medical": "yes", "psychiatric": "no"}, "Medical; no psychiatric screening"),
        ({"medical": "no"}, "No medical screening"),
        ({"by": "MD"}, ""),
    ],
)
def test_screening_says_only_what_was_said(answers: dict[str, Any], said: str) -> None:
    assert provider_lines.screening(made(screening={"evidence": "site", **answers})) == said


@pytest.mark.parametrize(
    ("expires", "proof", "word"),
    [
        ("2027-01-01", "registry", "to"),
        ("2026-11-21", "registry", "to"),
        ("2026-11-20", "registry", "was due for renewal by"),
        ("2026-06-30", "site", "was due for renewal by"),
        ("2026-06-30", "registry", "had expired on"),
    ],
)
def test_a_license_is_called_expired_only_where_we_saw_it(
    expires: str, proof: str, word: str
) -> None:
    held = {"state": "NV", "expires": expires, "evidence": proof}
    one = made(clinicians=[{"credential": "MD", "evidence": "site", "licenses": [held]}])
    assert provider_lines.until_word(one, one.clinicians[0].licenses[0], TODAY) == word


def test_the_filter_finds_names_with_and_without_accents() -> None:
    words = provider_lines.finding_words(judged("example-clinica-nandu"))
    assert "example clinica nandu" in words
    assert "san juan pr puerto rico 00901" in words
    assert "jose ejemplo example" in words


def test_the_filter_finds_who_has_no_zip_code_and_no_town() -> None:
    nobody = [{"credential": "MD", "evidence": "site"}]
    one = judge("a", made(locations=[{"state": "NV"}], clinicians=nobody), TODAY)
    assert provider_lines.finding_words(one) == "example a|nv nevada"


def test_the_filter_finds_other_names_and_what_is_given() -> None:
    routes = {"values": ["iv"], "evidence": "site"}
    one = judge("a", made(also_known_as=["Sample House"], routes=routes), TODAY)
    assert "sample house" in provider_lines.finding_words(one)
    assert "iv infusion" in provider_lines.finding_words(one)


@pytest.mark.parametrize(
    ("routes", "said", "left_out"),
    [
        (["iv"], "All of these uses of ketamine are off-label.", "compounded"),
        (["oral"], "compounded, not approved at all", "off-label"),
        (["iv", "oral"], "compounded, not approved at all", "All of these"),
        (["esketamine"], "Only esketamine", "compounded"),
        (["esketamine", "oral"], "compounded, not approved at all", "All of these"),
    ],
)
def test_a_compounded_form_is_called_unapproved_and_not_off_label(
    routes: list[str], said: str, left_out: str
) -> None:
    told = provider_lines.off_label_words(provider(routes={"values": routes, "evidence": "site"}))
    assert said in told
    assert left_out not in told


def test_who_is_there_in_some_sessions_only_is_told_so() -> None:
    watch = {"person_present": "lay person", "in_some_sessions": "therapist", "evidence": "site"}
    told = provider_lines.with_you(provider(monitoring=watch))
    assert told == "A friend, relative or other adult. A therapist in some sessions"


def test_uses_are_called_off_label_unless_it_is_spravato() -> None:
    said = provider_lines.off_label_words(judged("example-harbor-clinic").provider)
    assert said == "All of these uses of ketamine are off-label."
    said = provider_lines.off_label_words(judged("example-summit-psychiatry").provider)
    assert said.startswith("Only esketamine (Spravato)")


def test_what_others_say_they_treat_is_not_called_their_own_word() -> None:
    said = {one.slug: provider_lines.treats_word(one.provider) for one in EVERYBODY}
    assert said["example-riverside-infusions"] == "Others say they treat"
    assert said["example-lantern-telehealth"] == "They say they treat"


def test_words_become_a_sentence_and_abbreviations_stay() -> None:
    assert (
        provider_lines.sentence_of(["depression", "PTSD", "Anxiety"])
        == "Depression, PTSD, anxiety."
    )


def test_words_of_a_list_may_be_told_as_a_patient_reads_them() -> None:
    assert provider_lines.sentence_of([Route.ORAL, Route.IV], says=True) == (
        "Tablet or lozenge, IV infusion."
    )
    assert provider_lines.sentence_of([Route.ORAL, Route.IV]) == "Oral, iv."
    assert provider_lines.sentence_of(["nurses", "MDs"]) == "Nurses, MDs."


@pytest.mark.parametrize(
    ("towns", "said"),
    [
        (["Reno", "Reno"], "Clinic in Reno, NV."),
        (["Reno", "Elko", "Ely"], "Clinic in Reno, NV; Elko, NV; Ely, NV."),
        (["Reno", "Elko", "Ely", "Fallon"], "Clinic in Reno, NV; Elko, NV; 2 more places."),
        ([None], "Clinic in Nevada."),
    ],
)
def test_three_places_are_named_each_once_and_more_are_counted(
    towns: list[str | None], said: str
) -> None:
    places = [{"state": "NV", **({"city": town} if town else {})} for town in towns]
    assert provider_lines.where(made(locations=places)) == said


def test_six_states_are_named_and_seven_are_counted() -> None:
    six = ["AZ", "CA", "CO", "NV", "OR", "UT"]
    said = [
        provider_lines.where(made(kind="telehealth", serves=serving(*states)))
        for states in (six, [*six, "WA"])
    ]
    assert said == ["Telehealth in AZ, CA, CO, NV, OR and UT.", "Telehealth in 7 states."]


def test_an_abbreviation_keeps_its_capitals_behind_another_route() -> None:
    routes = {"values": ["im", "iv"], "evidence": "site"}
    assert provider_lines.treatment(made(routes=routes)) == "Injection in a muscle, IV infusion"


def test_who_watches_in_the_clinic_is_told_before_who_is_at_home() -> None:
    watched = made(
        monitoring={"person_present": "nurse", "evidence": "site"},
        at_home={"routes": ["oral"], "adult_present": "yes", "evidence": "site"},
    )
    assert provider_lines.with_you(watched) == "A nurse"


def test_what_is_taken_and_billed_is_said() -> None:
    assert insured(hsa_fsa="yes") == "Takes HSA and FSA"
    assert insured(bills_insurance="yes") == "Bills insurance for some care"


@pytest.mark.parametrize(
    ("routes", "gives"), [(None, False), (["iv"], False), (["iv", "esketamine"], True)]
)
def test_spravato_is_given_where_it_is_among_the_routes(
    routes: list[str] | None, *, gives: bool
) -> None:
    told = {"values": routes, "evidence": "site"} if routes else None
    assert provider_lines.gives_spravato(made(routes=told)) is gives
