"""``directory new``: a commented profile to fill in."""

import re
import sys
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import rich_click as click
from pydantic import TypeAdapter, ValidationError

from generator.cli.options import root_option, today_option
from generator.cli.speaking import say
from generator.contributing.new_file import write_whole
from generator.model.evidence_default import KEY
from generator.model.problem import DirectoryError
from generator.model.provider import Provider
from generator.model.slug import LONGEST, slug_of_name
from generator.model.text import PlainText, StateCode, WebAddress
from generator.model.vocabulary import Method, ProviderKind
from generator.reading.profiles.evidence_default import PROVES
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import is_reserved
from generator.reading.validation.validate import validated
from generator.schema.template import profile_template

EVIDENCE = "first-look"
WHAT = {
    ProviderKind.CLINIC: "A clinic",
    ProviderKind.TELEHEALTH: "A telehealth provider",
    ProviderKind.BOTH: "A clinic and telehealth provider",
}

ADDRESS = {
    "website": ("Website, starting with https:// (Enter skips)", TypeAdapter(WebAddress)),
    "url": ("The page of it that you opened today (Enter skips)", TypeAdapter(WebAddress)),
    "by": ("Your name or handle, who looked (Enter skips)", TypeAdapter(PlainText)),
}
QUESTIONS = {
    "city": ("City where people are treated (Enter skips)", TypeAdapter(PlainText)),
    "state": ("Postal code of its state, like CA (Enter skips)", TypeAdapter(StateCode)),
}


@click.command()
@click.argument("name")
@click.option("--url", help="The page that you looked at: it starts the evidence.")
@click.option(
    "--method",
    type=click.Choice([str(one) for one in Method if one not in (Method.PHONE, Method.DOCUMENT)]),
    default=str(Method.WEBSITE),
    show_default=True,
    help="How you saw it: website is a page of theirs that you opened today.",
)
@click.option("--publisher", help="Whose page it is, where that is not the provider.")
@click.option("--by", help="Your name or handle, who looked.")
@click.option("--full", is_flag=True, help="Name every field there is, not the common ones alone.")
@click.option("--kind", type=click.Choice([str(kind) for kind in ProviderKind]), help="What it is.")
@click.option("--website", help="Its own address, starting with https://.")
@click.option("--city", help="Where people are treated.")
@click.option("--state", help="The postal code of that state, like CA.")
@click.option("--slug", help="The name of the file, where the provider's name does not make one.")
@root_option
@today_option
def new(name: str, root: Path, today: date, full: bool, **known: str | None) -> None:
    """Write a commented profile of a provider for you to fill in.

    On a terminal it asks for what is not given, the address first. A page that you looked at
    stands in it as its first evidence. It never overwrites a file.

    \b
    Examples:
      directory new "Example Harbor Clinic"
      directory new "Example Harbor Clinic" --url https://harbor.example/prices --by erin
      directory new "Example Harbor Clinic" --kind both --city Oakland --state CA
    """
    file = _free_place(root, known.pop("slug") or slug_of(name))
    if sys.stdin.isatty():
        known = _asked(known)
    text = _profile(file.stem, name, known, today, full=full)
    write_whole(file, text)
    say(
        f"{file} written. Fill in what you can prove, then run:\n"
        f"    directory check {file}{'' if root == Path() else f' --root {root}'}\n"
        + ("" if known["kind"] else "Nobody told its kind, so it says clinic: correct that.\n")
    )


def slug_of(name: str) -> str:
    """Return the file's name for a provider's name: small letters, digits and dashes."""
    slug = slug_of_name(name)
    if not slug:
        raise DirectoryError(f"'{name}' makes no file name; give one: --slug example-harbor-clinic")
    return slug


def _free_place(root: Path, slug: str) -> Path:
    folder = root / "providers"
    if not folder.is_dir():
        raise DirectoryError(
            f"there is no folder {folder}; give the project's folder with --root, "
            "or start one: directory init"
        )
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) or len(slug) > LONGEST:
        raise DirectoryError(f"--slug: '{slug}' is not small letters, digits and single dashes")
    if is_reserved(slug):
        raise DirectoryError(f"Windows keeps '{slug}' for a device; say more: --slug {slug}-clinic")
    file = folder / f"{slug}.yml"
    if file.exists() or file.is_symlink():
        raise DirectoryError(f"{file} is already there, and nothing is ever overwritten")
    return file


def _asked(known: dict[str, str | None]) -> dict[str, str | None]:
    """Return the answers, with what was not given asked for; an empty answer skips a question."""
    answers = dict(known)
    _ask(ADDRESS, answers)
    if not answers["kind"]:
        kinds = click.Choice([str(kind) for kind in ProviderKind])
        answers["kind"] = click.prompt(
            "Kind", type=kinds, default=str(ProviderKind.CLINIC), err=True
        )
    _ask(QUESTIONS, answers)
    return answers


def _ask(questions: Mapping[str, tuple[str, Any]], answers: dict[str, str | None]) -> None:
    needs = {"state": "city", "by": "url"}
    for key, (question, accepted) in questions.items():
        if not answers[key] and (key not in needs or answers[needs[key]]):
            answers[key] = click.prompt(
                question,
                default="",
                show_default=False,
                value_proc=partial(_answer, accepted),
                err=True,
            )


def _answer(accepted: TypeAdapter[str], typed: str) -> str:
    try:
        return accepted.validate_python(typed) if typed else ""
    except ValidationError as error:
        raise click.UsageError(error.errors()[0]["msg"]) from None


def _profile(slug: str, name: str, known: dict[str, str | None], today: date, *, full: bool) -> str:
    kind = ProviderKind(known["kind"] or ProviderKind.CLINIC)
    location = {key: value for key in ("city", "state") if (value := known[key])}
    where = f" in {', '.join(location.values())}" if location else ""
    answers: dict[str, Any] = {
        "name": name,
        "website": known["website"],
        "kind": str(kind),
        "listing_basis": "public_pages",
        "summary": f"{WHAT[kind]}{where}.",
        "locations": [location] if location else None,
        "evidence": {EVIDENCE: _look(known, today)} if known["url"] else None,
    }
    if known["url"] and known["method"] not in PROVES:
        answers[KEY] = EVIDENCE
    elif location and known["url"]:
        location["evidence"] = EVIDENCE
    comments = {KEY: "What names no evidence rests on this look. Another look: name it there."}
    if not known["kind"]:
        comments["kind"] = "Nobody was asked: clinic, telehealth or both?"
    stated = {key: value for key, value in answers.items() if value}
    text = profile_template(slug, stated, comments, full=full)
    _, problems = validated(Provider, parse(text, slug), slug)
    if problems:
        raise DirectoryError(f"{problems[0].message}; {problems[0].suggestion}")
    return text


def _look(known: dict[str, str | None], today: date) -> dict[str, str]:
    """Return the first look; a stored copy has the month alone, because its age is unknown."""
    is_copy = known["method"] == Method.COPY
    seen = f"{today:%Y-%m}" if is_copy else today.isoformat()
    known_parts = {key: value for key in ("publisher", "by") if (value := known[key])}
    return {"url": known["url"] or "", "seen": seen, "method": known["method"] or "", **known_parts}
