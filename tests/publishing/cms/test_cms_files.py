"""A site has a CMS only where its settings ask for one, and then with a policy that fits."""

import json
import re

import pytest

from generator.model.crisis import HELP
from generator.pages.page import DataFile
from generator.publishing.cms.cms_config import cms_config
from generator.publishing.cms.cms_files import FOLDER, POLICY, cms_files
from generator.publishing.shell.security_policy import fingerprint, forbidden_in
from tests.publishing.cms.asked import HOUSE, SETTINGS


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    made: list[DataFile] = [*cms_files(SETTINGS, HOUSE)]
    assert len({file.path for file in made}) == len(made)
    return {file.path.removeprefix(FOLDER): file.data for file in made}


def test_without_the_setting_there_is_no_page_and_no_script() -> None:
    assert [*cms_files(SETTINGS.model_copy(update={"cms": None}), HOUSE)] == []


def test_the_page_runs_only_our_own_files_and_those_by_their_fingerprints(
    files: dict[str, bytes],
) -> None:
    page = files["index.html"].decode()
    assert forbidden_in(page) == []
    scripts = dict(re.findall(r'<script src="([^"]+)" integrity="([^"]+)"', page))
    assert scripts == {
        name: fingerprint(files[name]) for name in ("before-cms.js", "sveltia-cms.js", "cms.js")
    }
    assert page.count("<script") == 3


def test_its_policy_reaches_the_forge_and_nobody_else(files: dict[str, bytes]) -> None:
    hosts = set(re.findall(r"https://[^ ;]+", POLICY))
    assert hosts == {"https://api.github.com", "https://avatars.githubusercontent.com"}
    assert "unsafe-eval" not in POLICY
    assert "script-src 'self';" in POLICY
    assert POLICY.replace("'", "&#x27;") in files["index.html"].decode()


def test_help_in_danger_stands_there_too_and_names_are_words(files: dict[str, bytes]) -> None:
    page = files["index.html"].decode()
    for line in (HELP.lifeline, HELP.emergency, HELP.poison):
        assert f'href="tel:{line.number}">{line.number}' in page
    assert "Example Directory &amp; Sons" in page
    assert "@@" not in page


def test_each_module_finds_what_it_takes_beside_itself(files: dict[str, bytes]) -> None:
    ours = [name for name in files if name.endswith(".js") and "/" not in name]
    taken = [
        step
        for name in ours
        if name != "sveltia-cms.js"
        for step in re.findall(r'^import .* from "(.+)";$', files[name].decode(), re.MULTILINE)
    ]
    assert len(taken) == 4
    assert all(step.removeprefix("./") in files for step in taken)


def test_the_configuration_lies_beside_it(files: dict[str, bytes]) -> None:
    told = json.loads(files["config.json"])
    assert told["config"] == cms_config(SETTINGS)
    assert told["head"].startswith("# yaml-language-server")
