import re
from datetime import date
from pathlib import Path

import minisign
import pytest

from generator.model.problem import DirectoryError
from generator.publishing.output.checksums import PATH, SIGNATURE, listed, sums_of
from generator.publishing.reproduction.build_record import build_record
from generator.publishing.reproduction.signature import sign, verify


@pytest.fixture
def site(house: Path, tmp_path: Path) -> Path:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("home", encoding="utf-8")
    record = build_record(house, date(2026, 11, 20), "c" * 40).file()
    (site / record.path).write_bytes(record.data)
    (site / PATH).write_bytes(listed(sums_of(site)))
    return site


@pytest.fixture(scope="module")
def pair() -> minisign.KeyPair:
    return minisign.KeyPair.generate()


@pytest.fixture
def key(pair: minisign.KeyPair, tmp_path: Path) -> Path:
    file = tmp_path / "made-up.key"
    file.write_bytes(bytes(pair.secret_key))
    return file


def public(pair: minisign.KeyPair) -> str:
    return str(pair.public_key.to_base64().decode())


def test_a_signature_vouches_for_commit_and_day(
    site: Path, key: Path, pair: minisign.KeyPair
) -> None:
    assert sign(site, key) == site / SIGNATURE
    assert verify(site, public(pair)) == f"commit:{'c' * 40} day:2026-11-20"


def test_the_file_has_the_four_lines_of_minisign(site: Path, key: Path) -> None:
    lines = sign(site, key).read_text(encoding="utf-8").splitlines()
    assert [line.partition(":")[0] for line in lines[::2]] == [
        "untrusted comment",
        "trusted comment",
    ]
    assert all(re.fullmatch(r"[A-Za-z0-9+/=]+", line) for line in lines[1::2])


def test_other_checksums_are_not_vouched_for(site: Path, key: Path, pair: minisign.KeyPair) -> None:
    sign(site, key)
    (site / PATH).write_bytes((site / PATH).read_bytes() + b" ")
    with pytest.raises(DirectoryError, match="is not a signature by this key"):
        verify(site, public(pair))


def test_a_comment_that_was_changed_is_not_vouched_for(
    site: Path, key: Path, pair: minisign.KeyPair
) -> None:
    file = sign(site, key)
    file.write_text(file.read_text("utf-8").replace("day:2026", "day:2027"), encoding="utf-8")
    with pytest.raises(DirectoryError, match="is not a signature by this key"):
        verify(site, public(pair))


def test_somebody_elses_key_is_told(site: Path, key: Path) -> None:
    sign(site, key)
    with pytest.raises(DirectoryError, match="is not a signature by this key"):
        verify(site, public(minisign.KeyPair.generate()))


def test_a_site_that_is_not_what_its_list_says_is_not_signed(site: Path, key: Path) -> None:
    (site / "index.html").write_text("else", encoding="utf-8")
    with pytest.raises(DirectoryError, match=r"index.html has other bytes.\nNothing was signed"):
        sign(site, key)
    assert not (site / SIGNATURE).exists()


def test_a_key_with_a_password_opens_with_it_alone(
    site: Path, tmp_path: Path, pair: minisign.KeyPair
) -> None:
    secret = minisign.SecretKey.from_bytes(bytes(pair.secret_key))
    # As cheap as the format allows: what is tried here is the way, not the strength.
    secret.encrypt("open", opslimit=32768, memlimit=16 * 1024 * 1024)
    locked = tmp_path / "locked.key"
    locked.write_bytes(bytes(secret))
    with pytest.raises(DirectoryError, match="cannot sign: wrong password"):
        sign(site, locked)
    sign(site, locked, "open")
    assert verify(site, public(pair))


@pytest.mark.parametrize("text", ["", "x", "not base64!", "RWQ="])
def test_what_is_no_key_is_told(site: Path, tmp_path: Path, text: str) -> None:
    file = tmp_path / "wrong.key"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryError, match="cannot sign"):
        sign(site, file)
    (site / SIGNATURE).write_text("x", encoding="utf-8")
    with pytest.raises(DirectoryError, match="not a public key of minisign"):
        verify(site, text)


def test_a_site_without_a_signature_is_told(site: Path, pair: minisign.KeyPair) -> None:
    with pytest.raises(DirectoryError, match="the site is not signed"):
        verify(site, public(pair))


def test_without_the_library_a_person_is_told_what_to_install(
    site: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "minisign", None)
    with pytest.raises(DirectoryError, match=r"ketamine-directory\[sign\]"):
        sign(site, key)
