"""``site_config.yml`` to the settings of the site, read as strictly as a profile."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from generator.model.problem import DirectoryError, FieldPath, Problem
from generator.model.site_config import SiteConfig
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from generator.reading.validation.markup_in_text import markup_in_texts
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of, validated

FILE = "site_config.yml"


def read_site_config(
    root: Path, criteria: frozenset[str], red_flags: frozenset[str]
) -> tuple[SiteConfig | None, list[Problem]]:
    """Return the settings, or None where anything in them is wrong, with every problem found.

    ``criteria`` and ``red_flags`` are the ids that the listing policy may name.
    Raises DirectoryError where there is no such file.
    """
    if not (root / FILE).is_file():
        raise DirectoryError(f"there is no file {root / FILE}; run this in the project's folder")
    text, problems = read_text(root / FILE, FILE, root)
    if text is None:
        return None, problems
    document = parse(text, FILE)
    config, more = validated(SiteConfig, document, FILE)
    problems += [*more, *markup_in_texts(document, FILE)]
    if config is None:
        return None, sorted(problems)
    wrong = [
        Problem(FILE, *position_of(document.root, at), code, message, fix)
        for at, code, message, fix in (
            *_address(config),
            *_policy(config, criteria, red_flags),
            *_freshness(config),
            *_cms(config),
        )
    ]
    return (None if wrong else config), sorted([*problems, *wrong])


def _address(config: SiteConfig) -> Iterator[tuple[FieldPath, str, str, str]]:
    if any(sign in config.url for sign in "?#"):
        message = f"url: pages stand below this address, so it ends in a path; found {config.url}"
        yield (
            ("url",),
            "link-malformed",
            message,
            f"did you mean '{re.split('[?#]', config.url)[0]}'?",
        )


def _cms(config: SiteConfig) -> Iterator[tuple[FieldPath, str, str, str]]:
    """Refuse a CMS that could write nowhere."""
    address = urlsplit(config.repository or "")
    is_one = address.hostname == "github.com" and re.fullmatch(r"/[^/]+/[^/]+/?", address.path)
    if config.cms and not is_one:
        message = "cms: it writes to a repository at GitHub, and 'repository' names none"
        fix = "write repository: https://github.com/OWNER/NAME, or take cms out"
        yield ("cms",), "cms-without-repository", message, fix


def _policy(
    config: SiteConfig, criteria: frozenset[str], red_flags: frozenset[str]
) -> Iterator[tuple[FieldPath, str, str, str]]:
    lists = (
        ("must_document", config.listing.must_document, criteria, "criterion"),
        ("withhold_on_confirmed", config.listing.withhold_on_confirmed, red_flags, "red flag"),
    )
    for key, rules, known, kind in lists:
        for index, rule in enumerate(rules):
            if rule not in known:
                near = nearest(rule, sorted(known))
                fix = f"did you mean '{near}'?" if near else "directory explain lists every rule"
                message = f"listing, {key}, entry {index + 1}: no {kind} is named '{rule}'"
                yield ("listing", key, index), "unknown-rule", message, fix


def _freshness(config: SiteConfig) -> Iterator[tuple[FieldPath, str, str, str]]:
    fresh, overdue = config.freshness.fresh_days, config.freshness.overdue_days
    if fresh >= overdue:
        message = f"freshness, overdue_days: {overdue} is not after fresh_days, {fresh}"
        fix = "write more days than under fresh_days"
        yield ("freshness", "overdue_days"), "freshness-backwards", message, fix
