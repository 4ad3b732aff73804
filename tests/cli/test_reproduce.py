"""``directory reproduce`` names every byte that a rebuild does not make."""

from pathlib import Path

import minisign
import pytest

from generator.cli.main import run
from tests.cli.conftest import Directory

TODAY = ("--today", "2026-11-21")


@pytest.fixture
def site(directory: Directory, house: Path) -> Path:
    assert directory("build", *TODAY).code == 0
    return house / "site"


@pytest.fixture
def signed(site: Path, tmp_path_factory: pytest.TempPathFactory) -> minisign.KeyPair:
    pair = minisign.KeyPair.generate()
    key = tmp_path_factory.mktemp("keys") / "made-up.key"
    key.write_bytes(bytes(pair.secret_key))
    assert run(["sign", str(site), "--key", str(key)]) == 0
    return pair


@pytest.mark.slow
def test_one_flipped_bit_is_named_and_a_whole_site_is_the_same_and_vouched_for(
    directory: Directory, site: Path, signed: minisign.KeyPair
) -> None:
    public = signed.public_key.to_base64().decode()
    whole = directory("reproduce", str(site), "--public-key", public)
    assert whole.code == 0
    assert "vouches for commit:none day:2026-11-21" in whole.err
    assert whole.out.endswith("Rebuilt: every byte is the same.\n")
    file = site / "learn" / "example" / "index.html"
    data = bytearray(file.read_bytes())
    data[10] ^= 1
    file.write_bytes(data)
    ended = directory("reproduce", str(site))
    assert ended.code == 1
    assert "  learn/example/index.html has other bytes, first at byte 10\n" in ended.out
    assert "the signature is not checked" in ended.err


@pytest.mark.slow
def test_the_key_of_somebody_else_is_refused(
    directory: Directory, site: Path, signed: minisign.KeyPair
) -> None:
    other = minisign.KeyPair.generate().public_key.to_base64().decode()
    assert other != signed.public_key.to_base64().decode()
    assert directory("reproduce", str(site), "--public-key", other).code == 2


def test_a_folder_that_is_no_site_is_told(directory: Directory, tmp_path: Path) -> None:
    ended = directory("reproduce", str(tmp_path))
    assert (ended.code, ended.out) == (2, "")
    assert "build.json is not there" in ended.err
