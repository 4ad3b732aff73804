"""MkDocs with Material in the stock way: one Markdown page for each provider, then a build.

``python -m bench.mkdocs_pages FOLDER`` reads FOLDER/providers, FOLDER/content and FOLDER/words.json
and leaves FOLDER/mkdocs-site. A page for each provider stays out of the menu (not_in_nav): with
10,000 entries in the menu of 10,000 pages Material would not end within an hour.
"""

import json
import os
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Profile = dict[str, Any]
TextList = dict[str, Any]

SETTINGS = """\
site_name: Example Directory
site_url: https://directory.example/
docs_dir: mkdocs-docs
site_dir: mkdocs-site
theme:
  name: material
  font: false
markdown_extensions: [attr_list, tables]
not_in_nav: |
  /providers/*/
  /states/*
  /rules/*
  /learn/*
  /about/*
nav:
  - Home: index.md
  - Find a provider: providers/index.md
  - By state: states/index.md
  - How we judge: rules/index.md
  - Learn: learn/index.md
  - About: about/index.md
"""


def main(folder: Path) -> None:
    """Write the pages and build the site."""
    words = json.loads((folder / "words.json").read_text(encoding="utf-8"))
    profiles = {
        # This loader makes nothing but text, so that "on" stays a word.
        path.stem: yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader)  # noqa: S506 - our own files, as text only
        for path in sorted((folder / "providers").iterdir())
    }
    docs = folder / "mkdocs-docs"
    shutil.copytree(folder / "content", docs, ignore=shutil.ignore_patterns("*.yml"))
    for path, text in pages(profiles, words):
        page = docs / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    build(folder / "mkdocs.yml")


def build(settings: Path) -> None:
    """Run ``mkdocs build --quiet`` in this process."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.__main__ import build_command

    build_command.main(["--quiet", "--config-file", str(settings)], standalone_mode=False)


def pages(profiles: dict[str, Profile], words: TextList) -> Iterator[tuple[str, str]]:
    """Yield path and Markdown of every page that is not an article."""
    by_name = sorted(profiles, key=lambda slug: str(profiles[slug]["name"]).casefold())
    cards = {slug: card(slug, profiles[slug]) for slug in by_name}
    states: dict[str, list[str]] = defaultdict(list)
    for slug in by_name:
        for state in states_of(profiles[slug]):
            states[state].append(slug)
    for slug, profile in profiles.items():
        yield f"providers/{slug}/index.md", "\n".join(provider(profile, words))
    yield "index.md", "# Compare ketamine providers before you call\n\n[All](providers/index.md)\n"
    yield (
        "providers/index.md",
        "# Find a ketamine provider\n\n" + "\n".join(cards[slug]("") for slug in by_name),
    )
    for code, name in words["states"].items():
        listed = "\n".join(cards[slug]("../providers/") for slug in states[code])
        yield f"states/{code.lower()}.md", f"# Providers in {name}\n\n{listed or 'Nobody yet.'}\n"
    yield (
        "states/index.md",
        "# Providers by state\n\n"
        + "\n".join(
            f"- [{name}]({code.lower()}.md): {len(states[code])}"
            for code, name in words["states"].items()
        ),
    )
    yield from rules(words)


def rules(words: TextList) -> Iterator[tuple[str, str]]:
    """Yield the pages of the rules."""
    index = "\n".join(f"- [{one['title']}]({one['id']}.md)" for one in words["rules"])
    yield "rules/index.md", f"# How we judge\n\n{index}\n"
    for one in words["rules"]:
        texts = (one["question"], one["why_it_matters"], *one["how_we_check"], one["ask"])
        yield f"rules/{one['id']}.md", f"# {one['title']}\n\n" + "\n\n".join(texts)


def states_of(profile: Profile) -> list[str]:
    """Return the states where a provider treats people."""
    served = profile.get("serves", {}).get("states", [])
    return sorted({*served, *(place["state"] for place in profile.get("locations", []))})


def card(slug: str, profile: Profile) -> Any:
    """Return what makes the entry of a list from the way to the pages of providers."""
    routes = ", ".join(profile.get("routes", {}).get("values", [])) or "not stated"
    rest = (
        f"{', '.join(states_of(profile)) or 'place not stated'}\n\n"
        f"    - Treatment: {routes}\n    - Price: {price(profile)}\n    - {checked(profile)}\n"
    )
    return lambda way: f"1. [{profile['name']}]({way}{slug}/index.md): {rest}"


def price(profile: Profile) -> str:
    """Return the first price."""
    amounts = [one["amount_usd"] for one in profile.get("prices", []) if "amount_usd" in one]
    return f"${amounts[0]}" if amounts else "not stated"


def checked(profile: Profile) -> str:
    """Return when somebody checked."""
    return f"Checked {profile['verified']['on']}" if "verified" in profile else "Nobody has checked"


def provider(profile: Profile, words: TextList) -> Iterator[str]:
    """Yield the lines of the page of one provider: the same facts in the same order as on ours."""
    yield f"# {profile['name']}\n\n{', '.join(states_of(profile))}\n\n{checked(profile)}.\n"
    yield "## Red flags\n"
    for flag in profile.get("flags", []):
        yield f"- [{flag['rule']}](../../rules/{flag['rule']}.md): {flag['note']}"
    yield f"\n## At a glance\n\n{profile['summary']}\n"
    for key in ("routes", "conditions", "languages", "experience"):
        values = ", ".join(profile.get(key, {}).get("values", []))
        yield f"- {key.capitalize()}: {values or 'not stated'}"
    yield "\n## The criteria\n"
    for rule in words["criteria"]:
        yield from criterion(rule, profile)
    yield from people(profile)
    yield from money(profile)
    yield "\n## What they do not state\n"
    yield from (f"- {rule['ask']}" for rule in words["rules"] if rule["fact"] not in profile)
    yield f"\n## Contact\n\n- Phone: {profile.get('phone', 'not stated')}"
    yield f"- Website: <{profile.get('website', '')}>\n\n## Dispute and history\n"
    yield from (f"- {one['on']}: {one['what']}" for one in profile["history"])


def criterion(rule: TextList, profile: Profile) -> Iterator[str]:
    """Yield one criterion with its proof."""
    found = profile.get(rule["fact"], {})
    fact = found[0] if isinstance(found, list) else found
    outcome = "Met, provider says." if fact else "Not stated."
    said = fact.get("note", "") if fact else "We found nothing about this."
    yield f"### [{rule['title']}](../../rules/{rule['id']}.md)\n\n**{outcome}** {said}\n"
    yield from evidence(fact, profile)


def evidence(fact: Profile, profile: Profile) -> Iterator[str]:
    """Yield the evidence that a fact names."""
    names = fact.get("evidence", [])
    for name in [names] if isinstance(names, str) else names:
        one = profile["evidence"][name]
        yield f"- {one['method']}, {one['seen']}: <{one.get('url', '')}>\n"


def people(profile: Profile) -> Iterator[str]:
    """Yield the clinicians."""
    yield "\n## Who treats you\n"
    for one in profile.get("clinicians", []):
        board = one.get("board_certification", {}).get("specialty", "not stated")
        licenses = ", ".join(held["state"] for held in one.get("licenses", [])) or "not stated"
        yield f"### {one.get('name', 'Not named')}, {one['credential']}\n\n{one.get('role', '')}\n"
        yield f"- License: {licenses}\n- Board: {board}\n- Ketamine training: not stated\n"


def money(profile: Profile) -> Iterator[str]:
    """Yield prices, refunds and insurance."""
    yield "\n## Price\n\n| Service | Price | Includes | Source |\n| --- | --- | --- | --- |"
    for one in profile.get("prices", []):
        amount = f"${one['amount_usd']}" if "amount_usd" in one else "not stated"
        cells = (
            one["service"],
            f"{amount} {one.get('per', '')}",
            one.get("note", ""),
            one["evidence"],
        )
        yield f"| {' | '.join(map(str, cells))} |"
    yield f"\n### Refunds\n\n{profile.get('refunds', {}).get('terms', 'Not stated.')}\n"
    insurance = profile.get("insurance", {})
    yield f"## Insurance\n\n{insurance.get('note', 'Not stated.')}\n"
    yield "| Superbill | HSA or FSA | Bills your plan |\n| --- | --- | --- |"
    keys = "superbill", "hsa_fsa", "bills_insurance"
    yield f"| {' | '.join(insurance.get(key, 'not stated') for key in keys)} |"
    yield from evidence(insurance, profile)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
