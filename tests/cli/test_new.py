from pathlib import Path

import pytest

from generator.cli.main import run
from generator.cli.new import slug_of
from generator.model.problem import DirectoryError
from tests.cli.conftest import Directory, Ended, on_a_terminal
from tests.today import TODAY

NAME = "Example Harbor Clinic"
DAY = ("--today", TODAY.isoformat())


def written(house: Path, slug: str = "example-harbor-clinic") -> str:
    return (house / "providers" / f"{slug}.yml").read_text("utf-8")


def asks_for_proof_only(ended: Ended) -> bool:
    """Return whether the check asks a new profile for its evidence, and for nothing else."""
    return ended.code == 1 and ended.out.count(": error ") == 1 == ended.out.count("no-evidence")


def test_a_new_profile_is_asked_for_its_evidence_and_for_nothing_else(
    directory: Directory, house: Path
) -> None:
    made = directory("new", NAME)
    assert (made.code, made.err) == (0, "")
    assert "directory check" in made.out
    checked = directory(
        "check", house / "providers" / "example-harbor-clinic.yml", "--strict", *DAY
    )
    assert asks_for_proof_only(checked)


@pytest.mark.parametrize("kind", ["clinic", "telehealth", "both"])
def test_what_is_told_stands_in_it(kind: str, directory: Directory, house: Path) -> None:
    place = ["--city", "Example City", "--state", "PR", "--website", "https://harbor.example/"]
    assert directory("new", NAME, "--kind", kind, *place).code == 0
    text = written(house)
    assert f"\nkind: {kind}" in text
    assert "\nwebsite: https://harbor.example/" in text
    assert "- {city: Example City, state: PR}" in text
    assert " in Example City, PR." in text
    assert asks_for_proof_only(directory("check", house, "--strict", *DAY))


def test_without_a_terminal_nothing_is_asked_and_the_guess_is_called_one(
    directory: Directory, house: Path
) -> None:
    said = directory("new", NAME).out
    assert "kind: clinic  # Nobody was asked" in written(house)
    assert "Nobody told its kind" in said


@pytest.mark.parametrize("asked", [("Con",), ("Example A", "--slug", "aux")])
def test_a_name_that_windows_cannot_hold_makes_no_file(
    asked: tuple[str, ...], directory: Directory, house: Path
) -> None:
    ended = directory("new", *asked, "--root", str(house))
    assert ended.code == 2
    assert "Windows keeps" in ended.err
    assert not list((house / "providers").glob("[ac][uo][xn].yml"))


def test_nothing_is_ever_overwritten(directory: Directory, house: Path) -> None:
    (house / "providers" / "example-harbor-clinic.yml").write_text("mine", encoding="utf-8")
    again = directory("new", NAME)
    assert (again.code, again.out) == (2, "")
    assert "already there" in again.err
    assert written(house) == "mine"


def test_a_link_that_leads_nowhere_is_not_followed(directory: Directory, house: Path) -> None:
    (house / "providers" / "example-harbor-clinic.yml").symlink_to(house / "elsewhere")
    assert directory("new", NAME).code == 2
    assert not (house / "elsewhere").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["Example <b>"],
        [NAME, "--website", "http://harbor.example"],
        [NAME, "--website", "javascript:alert(1)"],
        [NAME, "--state", "Californa", "--city", "Example City"],
        [NAME, "--city", "Example City"],
        [NAME, "--slug", "../../escape"],
        [NAME, "--slug", "Not A Slug"],
        ["名前"],
        ["a" * 700],
    ],
)
def test_what_a_profile_would_not_take_makes_no_file(
    arguments: list[str], directory: Directory, house: Path
) -> None:
    before = sorted(house.rglob("*"))
    ended = directory("new", *arguments)
    if ended.code == 0:  # A city alone is a place where the model allows one.
        assert asks_for_proof_only(directory("check", house, "--strict", *DAY))
        return
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert sorted(house.rglob("*")) == before


def test_a_missing_folder_is_not_made(directory: Directory, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert directory("new", NAME, root=tmp_path / "empty").code == 2


@pytest.mark.slow
def test_on_a_terminal_it_asks_for_what_is_not_told(house: Path) -> None:
    typed = "https://harbor.example/\n\ntelehealth\n\n"
    ended = on_a_terminal(["new", NAME, "--root", house], typed)
    assert ended.code == 0, ended.out
    text = written(house)
    assert "\nkind: telehealth  # A clinic, telehealth or both." in text
    assert "\nwebsite: https://harbor.example/" in text
    assert "\nsummary: A telehealth provider." in text


@pytest.mark.slow
def test_a_wrong_answer_is_asked_again(house: Path) -> None:
    typed = "\n\nhospital\nclinic\nExample City\nXX\nCA\n"
    ended = on_a_terminal(["new", NAME, "--root", house], typed)
    assert ended.code == 0, ended.out
    assert "- {city: Example City, state: CA}" in written(house)


@pytest.mark.slow
def test_ctrl_c_at_a_question_ends_quietly(house: Path) -> None:
    ended = on_a_terminal(["new", NAME, "--root", house], "\x03", after="skips): ")
    assert ended.code == 130
    assert "Traceback" not in ended.out
    assert not (house / "providers" / "example-harbor-clinic.yml").exists()


def test_a_page_that_was_looked_at_starts_the_evidence(directory: Directory, house: Path) -> None:
    page = ("--url", "https://harbor.example/visit", "--by", "erin", *DAY)
    place = ("--website", "https://harbor.example/", "--city", "Example City", "--state", "CA")
    assert directory("new", NAME, *page, *place).code == 0
    text = written(house)
    look = "first-look: {url: https://harbor.example/visit, seen: 2026-11-21, method: website, "
    assert f"  {look}by: erin}}" in text
    assert "state: CA}" in text
    assert "\nevidence_default: first-look " in text
    assert "#   answer: <yes | no>" in text
    assert "#         evidence: <name>" in text  # A license names its own.
    made = house / "providers" / "example-harbor-clinic.yml"
    assert directory("check", made, *DAY).code == 0


def test_a_stored_copy_of_somebody_elses_page_says_so(directory: Directory, house: Path) -> None:
    told = ("--method", "copy", "--publisher", "The Example Times")
    page = ("--url", "https://news.example/a", *told, *DAY)
    assert directory("new", NAME, *page).code == 0
    assert "seen: 2026-11, method: copy, publisher: The Example Times}" in written(house)


def test_the_short_skeleton_has_the_common_fields_and_the_full_one_all(
    directory: Directory, house: Path
) -> None:
    assert directory("new", NAME).code == 0
    assert directory("new", NAME, "--full", "--slug", "full").code == 0
    short, full = written(house), written(house, "full")
    assert "# emergency_plan:" in short
    assert "# waiting_time" not in short
    assert "# looked_for" in full
    assert '#   note: "<text>"' in short
    assert len(short) < len(full) / 1.4


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Example Harbor Clinic", "example-harbor-clinic"),
        ("Clínica Ñandú", "clinica-nandu"),
        ("O'Hara & Daughters, Inc.", "ohara-and-daughters-inc"),
        ("  --Example--  ", "example"),
        ("a" * 200, "a" * 80),
    ],
)
def test_a_name_becomes_an_address(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_a_name_without_a_letter_of_an_address_asks_for_one() -> None:
    with pytest.raises(DirectoryError, match="--slug"):
        slug_of("名前")


def test_the_command_that_it_names_works_from_here(
    directory: Directory, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(house.parent)
    said = directory("new", "Example Harbor Clinic", root=Path(house.name)).out
    (named,) = (line.split()[1:] for line in said.splitlines() if "directory check" in line)
    assert run([*named, *DAY]) == 1
