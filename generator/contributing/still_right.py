"""The answer of a provider on its own page, laid into its profile as its word and nothing more.

What it says has changed is a question to the editor. Only a word of a closed list is written by
itself, and only in the place of the provider's own earlier word, and where no red flag goes by it.
"""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from generator.attesting.fingerprint import fingerprint
from generator.attesting.lines import is_answer
from generator.contributing.answers import free_name
from generator.contributing.merge import Merged, put_in
from generator.contributing.merged_problems import Asked, merge_problems
from generator.contributing.provider_answer import HOME, ProviderAnswer, read_answer
from generator.contributing.told_change import ToldChange, with_told_change
from generator.contributing.yaml_edit import loaded
from generator.facts.attested import SectionAnswer, is_stated
from generator.judging import RED_FLAG_IDS
from generator.model.attestation import Attestation
from generator.model.page_section import PageSection
from generator.model.problem import Problem
from generator.model.provider import Provider
from generator.pages.data.record import INVITES
from generator.reading.profiles.providers import read_profile
from generator.reading.text_file import read_text, shown_path

Attested = dict[str, Any]


def merge_still_right(file: Path, root: Path, today: date) -> Merged | None:
    """Return what the answer of a provider makes of its profile; None for a file without one.

    ``notices`` has the questions that are left to the editor.
    """
    shown = shown_path(file.as_posix())
    text, problems = read_text(file, shown, file.parent)
    if text is None or not is_answer(text):
        return None
    answer, unread = read_answer(text, shown, root)
    if answer is None:
        return Merged(Path(shown), "", "", [*problems, *unread])
    path = root / "providers" / f"{answer.profile}.yml"
    profile, _ = read_profile(path, root, today, RED_FLAG_IDS)
    if profile is None:
        fix = f"mend it first: directory check {path}"
        message = "the profile itself has errors"
        return Merged(path, "", "", [Problem(shown, 1, 1, "profile-has-errors", message, fix)])
    if _is_there(answer, profile.provider):
        return Merged(path, profile.text, profile.text, problems)
    after, notices = _laid_in(answer, profile.text, profile.provider, today)
    if after == profile.text:
        return Merged(path, after, after, [Problem(shown, 1, 1, *_NOTHING)], tuple(notices))
    problems += merge_problems(answer.profile, profile.text, after, today, Asked(shown))
    return Merged(path, profile.text, after, problems, tuple(notices))


_NOTHING = (
    "nothing-attested",
    "no section is left that this answer could be of",
    "ask again: the page does not say any more, or never said, what they confirmed",
)


def _laid_in(
    answer: ProviderAnswer, text: str, provider: Provider, today: date
) -> tuple[str, list[str]]:
    """Return the profile with the answer, and what the editor is told of it."""
    notices: list[str] = []
    settled: set[str] = set()
    # The facts come first: what was settled in a section decides what is attested of it.
    name, look = _look(answer, text)
    for path, (was, now) in answer.now.items():
        is_all = not answer.says.get(_home(path)) and not _unseen(answer, provider, _home(path))
        change = ToldChange(path, was, now, name, look, is_all)
        after, why = with_told_change(text, answer.profile, change, today)
        if why:
            notices.append(f"{path} is not written as a fact: {why}")
        else:
            text, settled = after, settled | {path}
    attested = _attested(answer, provider, settled, notices)
    if attested:
        if name not in (loaded(text).get("evidence") or {}):
            text = put_in(text, ("evidence", name), look)
        text = put_in(text, ("attestations",), {**attested, "evidence": name})
    return text, notices


def _home(path: str) -> PageSection:
    return HOME[path.partition(".")[0]]


def _attested(
    answer: ProviderAnswer, provider: Provider, settled: Collection[str], notices: list[str]
) -> Attested:
    """Return the entry of this answer, without the sections that cannot be attested."""
    parts: dict[str, list[Any]] = {"still_right": [], "changed": [], "not_told": []}
    for section, said in answer.answers.items():
        words = _words(answer, section, settled)
        if said is SectionAnswer.NOT_TOLD:
            parts["not_told"].append(section.value)
        elif said is SectionAnswer.CHANGED and not _is_settled(answer, section, settled):
            parts["changed"].append(
                {"section": section.value, **({"says": words} if words else {})}
            )
            notices.append(_question(section, words))
        elif why := _unseen(answer, provider, section):
            notices.append(f"{section} is left out: {why}")
        else:
            parts["still_right"].append(section.value)
    if not any(parts.values()):
        return {}
    head = {"on": answer.on, "by": answer.by, "role": answer.role}
    return {**head, **{key: value for key, value in parts.items() if value}}


def _words(answer: ProviderAnswer, section: PageSection, settled: Collection[str]) -> str:
    """Return all that a section's change was told by, but for what is written as a fact."""
    facts = (
        f"{path.partition('.')[2]}: was {was}, now {now}."
        for path, (was, now) in answer.now.items()
        if _home(path) is section and path not in settled
    )
    return " ".join(filter(None, (answer.says.get(section, ""), *facts)))


def _question(section: PageSection, words: str) -> str:
    quotation = f", in their words: “{words}”" if words else ""
    return f"{section}: they say that it changed{quotation}. Look, and write it yourself"


def _is_settled(answer: ProviderAnswer, section: PageSection, settled: Collection[str]) -> bool:
    """Return whether all that changed in a section was told in words of its lists, and written."""
    facts = {path for path in answer.now if _home(path) is section}
    return bool(facts) and facts <= set(settled) and not answer.says.get(section)


def _unseen(answer: ProviderAnswer, provider: Provider, section: PageSection) -> str:
    """Return why the provider cannot have confirmed what stands in a section, or nothing."""
    if not is_stated(provider, section):
        return "the page says nothing there, so there is nothing to confirm"
    seen = answer.seen.get(section)
    if not seen:
        return "their browser could not tell what it showed them; ask again on a page with https"
    if seen not in (fingerprint(provider, section), fingerprint(provider, section, INVITES)):
        return "it is not as they saw it; ask again"
    return ""


def _look(answer: ProviderAnswer, text: str) -> tuple[str, dict[str, str]]:
    """Return the look that holds an answer: always the provider's word, whoever sends it."""
    note = "The provider answered on our page; who it was stands under attestations."
    look = {"seen": answer.on, "method": "provider", "note": note}
    known = loaded(text).get("evidence") or {}
    return free_name(f"still-right-{answer.on}", look, known), look


def _is_there(answer: ProviderAnswer, provider: Provider) -> bool:
    """Return whether the profile holds this answer already, as far as it can be laid in."""
    head = (answer.on, answer.by, answer.role)
    return any(
        (str(one.on), one.by, one.role) == head and _is_same(answer, provider, one)
        for one in provider.attestations
    )


def _is_same(answer: ProviderAnswer, provider: Provider, attestation: Attestation) -> bool:
    said, right = answer.answers, SectionAnswer.STILL_RIGHT
    changed = {change.section: change.says or "" for change in attestation.changed}
    kept = {*attestation.still_right, *changed, *attestation.not_told}
    return (
        all(section in kept or _unseen(answer, provider, section) for section in said)
        and all(said.get(s) is right or not answer.says.get(s) for s in attestation.still_right)
        and all(answer.says.get(s, "") in says for s, says in changed.items())
        and all(said.get(s) is SectionAnswer.NOT_TOLD for s in attestation.not_told)
    )
