"""``directory verify``: who checked a whole profile, how and when; no fact is touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.calling.yaml_text import flow
from generator.contributing.review.facts import facts_of
from generator.contributing.yaml_edit import dumped, loaded, with_key
from generator.facts.ties import is_their_own, names_an_editor
from generator.judging import RED_FLAG_IDS
from generator.model.problem import DirectoryError
from generator.model.provider import Provider
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_from_text

AFTER = ("conflict_of_interest",)


@dataclass(frozen=True, slots=True)
class Check:
    """One check of a whole profile: the day, the editor, and how it was done."""

    on: date
    by: str
    how: str = ""


def verified(profile: Profile, check: Check) -> str:
    """Return the profile's text with a first check, in the place of an earlier one.

    Raises DirectoryError where it could not count: by nobody named, by the provider's own people,
    or with no look of ours in the profile.
    """
    _refuse(profile.provider, check)
    look = {"on": check.on.isoformat(), "by": check.by}
    return _written(profile, look | _how(check), check)


def looked_again(profile: Profile, check: Check, *, agrees: bool) -> str:
    """Return the profile's text with a second look beside the check that is there.

    Raises DirectoryError where there is no first check, or it was made by the same editor.
    """
    _refuse(profile.provider, check)
    first = profile.provider.verified
    if first is None:
        raise DirectoryError("nobody has checked this profile yet, so there is no second look")
    if first.by.casefold() == check.by.casefold():
        raise DirectoryError(
            f"'{first.by}' made the first check; a second look is by another editor"
        )
    if check.on < first.on:
        raise DirectoryError(f"the first check was on {first.on}, and a second look comes after it")
    second = {"on": check.on.isoformat(), "by": check.by, "agrees": "yes" if agrees else "no"}
    look = {"on": first.on.isoformat(), "by": first.by}
    kept = look | ({"how": first.how} if first.how else {})
    return _written(profile, {**kept, "second": second | _how(check)}, check)


def _how(check: Check) -> dict[str, str]:
    return {"how": check.how} if check.how else {}


def _refuse(provider: Provider, check: Check) -> None:
    if not names_an_editor(check.by):
        raise DirectoryError(f"'{check.by}' names no editor; give your name or handle with --by")
    if is_their_own(check.by, provider):
        raise DirectoryError(f"'{check.by}' is the provider or one of its people; it cannot check")


def _written(profile: Profile, look: Mapping[str, object], check: Check) -> str:
    data = loaded(profile.text)
    if "verified" in data:
        data["verified"] = loaded(f"verified: {flow(look)}\n")["verified"]
        text = dumped(data)
    else:
        text = with_key(profile.text, f"verified: {flow(look)}\n", AFTER)
    after, problems = profile_from_text(text, profile.slug, profile.path, check.on, RED_FLAG_IDS)
    if after is None:
        raise DirectoryError(f"{problems[0].message}; {problems[0].suggestion}")
    _hold(profile.provider, after.provider)
    return text


def _hold(before: Provider, after: Provider) -> None:
    """Hold that nothing but the check has changed."""
    old, new = facts_of(before), facts_of(after)
    if {k: v for k, v in old.items() if not k.startswith("verified")} != {
        k: v for k, v in new.items() if not k.startswith("verified")
    }:
        raise DirectoryError("the check would change a fact; nothing was written")
