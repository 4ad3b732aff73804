"""``directory from-issue``: the answers of the forge's form as a profile, all of it a stranger's.

Only answers to questions of the form become values, each between quotes where it needs them; the
name of the file is made of letters that we choose, and no file that is there is written over.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from generator.contributing.form_changes import changes_in
from generator.contributing.merge import Merged
from generator.form.issue_fields import FIELDS, LOOK, IssueField
from generator.form.issue_form import option_of
from generator.form.issue_text import IssueAnswer, answers_in, fenced
from generator.form.profile_text import profile_text
from generator.judging import RED_FLAG_IDS
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.slug import slug_of_name
from generator.reading.profiles.providers import profile_from_text
from generator.reading.text_file import is_reserved, read_text, shown_path

IssueAnswers = Mapping[str, IssueAnswer]
_NAME_IT = "answer the question in the issue, or write the profile by hand: directory new NAME"


def from_issue(file: Path, root: Path, today: date) -> Merged:
    """Return the profile that an issue makes, or the changes that it holds; nothing is written.

    ``before`` is empty for a new profile. ``problems`` has all, with the lines of the issue.
    """
    shown = shown_path(file.as_posix())
    text, problems = read_text(file, shown, file.parent)
    if text is None:
        return Merged(file, "", "", problems)
    if changes := fenced(text):
        proposed = changes_in(changes, shown, root, today)
        return proposed or Merged(file, "", "", [*problems, _nothing(shown)])
    answers = answers_in(text)
    if not answers:
        return Merged(file, "", "", [*problems, _nothing(shown)])
    slug = slug_of_name(answers["name"].text if "name" in answers else "")
    path = root / "providers" / f"{slug}.yml"
    problems += [*_unnamed(shown, slug, path, answers), *_odd(shown, answers)]
    after = profile_text(_profile(answers))
    problems += _checked(shown, answers, after, slug, today)
    return Merged(path, "", after, sorted(problems))


def _nothing(shown: str) -> Problem:
    message = "this is no issue of our form: it holds none of its questions"
    return Problem(shown, 1, 1, "no-issue-of-ours", message, "write the profile by hand")


def _unnamed(shown: str, slug: str, path: Path, answers: IssueAnswers) -> Iterator[Problem]:
    line = answers["name"].line if "name" in answers else 1
    if not slug or is_reserved(slug):
        message = "the name makes no name of a file"
        yield Problem(shown, line, 1, "name-not-a-slug", message, _NAME_IT)
    elif path.exists() or path.is_symlink():
        message = f"there is a profile 'providers/{path.name}' already"
        fix = "change it by the form on its page; nothing is ever overwritten"
        yield Problem(shown, line, 1, "profile-exists", message, fix)


def _odd(shown: str, answers: IssueAnswers) -> Iterator[Problem]:
    """Yield each answer of a closed list that is not on it, and each price that is none."""
    for one in FIELDS:
        if one.id not in answers:
            continue
        answer = answers[one.id]
        wrong = [word for word in _chosen(one, answer.text) if one.choices and not word[1]]
        for typed, _ in wrong:
            words = ", ".join(option_of(*pair) for pair in one.choices)
            message = f"{one.label}: this is not on the list; found {shown_briefly(typed)}"
            yield Problem(shown, answer.line, 1, "not-on-the-list", message, f"accepted: {words}")
        if one.id == "prices":
            for row in filter(None, map(str.strip, answer.text.split("\n"))):
                if row.count(";") not in (1, 2):
                    message = f"{one.label}: this is no price; found {shown_briefly(row)}"
                    fix = "what it buys; how many dollars; for what, like iv infusion; 450; session"
                    yield Problem(shown, answer.line, 1, "price-malformed", message, fix)


def _chosen(field: IssueField, text: str) -> list[tuple[str, str]]:
    """Return what was chosen with its word, or an empty word where the list has none such."""
    options = {option_of(*pair): pair[0] for pair in field.choices}
    if field.field["is"] == "words":
        ticked = [word for option, word in options.items() if option in text]
        rest = text
        for option in sorted(options, key=len, reverse=True):
            rest = rest.replace(option, "")
        left = rest.replace(",", "").strip()
        return [*((word, word) for word in ticked), *([(left, "")] if left else [])]
    return [(text, options.get(text, ""))]


def _profile(answers: IssueAnswers) -> dict[str, Any]:
    """Return the profile as data: each fact rests on the one look of the issue."""
    profile: dict[str, Any] = {"listing_basis": "public_pages"}
    for one in FIELDS:
        value = _value(one, answers[one.id].text) if one.id in answers else None
        if value is None:
            continue
        first, *rest = one.at
        if first == "locations":
            profile.setdefault(first, [{"evidence": LOOK}])[0][rest[0]] = value
        elif first == "evidence":
            profile.setdefault(first, {LOOK: {}})[LOOK][rest[0]] = value
        elif rest:
            profile.setdefault(first, {"evidence": LOOK})[rest[0]] = value
        else:
            profile[first] = value
    return profile


def _value(field: IssueField, text: str) -> Any:
    if field.id == "prices":
        return [_price(row) for row in text.split("\n") if row.strip()]
    if field.choices:
        words = [word or typed for typed, word in _chosen(field, text)]
        return words if field.field["is"] == "words" else words[0]
    plain = " ".join(text.split())
    if field.field["is"] == "texts":
        return [part.strip() for part in plain.split(",") if part.strip()]
    return plain


def _price(row: str) -> dict[str, str]:
    service, amount, per, *_ = (*(part.strip() for part in row.split(";")), "", "")
    price = {"service": service, "amount_usd": amount.lstrip("$"), "per": per}
    return {**{key: value for key, value in price.items() if value}, "evidence": LOOK}


def _checked(
    shown: str, answers: IssueAnswers, text: str, slug: str, today: date
) -> Iterator[Problem]:
    """Yield what a check says of the profile, at the line of the question that it is about."""
    _, problems = profile_from_text(text, slug or "new", shown, today, RED_FLAG_IDS)
    lines = text.split("\n")
    for one in problems:
        key = re.match(r"[a-z_]*", lines[one.line - 1].strip() if one.line <= len(lines) else "")
        line = _line_of(key[0] if key else "", one.message, answers)
        yield Problem(shown, line, 1, one.code, one.message, one.suggestion, one.severity)


def _line_of(key: str, message: str, answers: IssueAnswers) -> int:
    """Return the line of the question that a problem is about, as near as its words tell."""
    named = [one for one in FIELDS if one.id in answers and one.at[0] == key]
    named = named or [one for one in FIELDS if one.id in answers and one.at[0] in message]
    exact = [one for one in named if re.search(rf"\b{one.at[-1]}\b", message)]
    best = exact or named
    return answers[best[0].id].line if best else 1
