"""The folder of profiles to providers: all problems of all files in one run, with their places."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from generator.model.problem import DirectoryError, Problem, Severity
from generator.model.provider import Provider
from generator.reading.digests import NONE, Digests
from generator.reading.memory import Job, Memory, each, forgetful, given
from generator.reading.profiles.consistency import problems_of_proof, problems_within
from generator.reading.profiles.evidence_default import rest_on_default
from generator.reading.profiles.evidence_names import without_empty_evidence
from generator.reading.profiles.file_names import name_problems, shown_from
from generator.reading.profiles.former_addresses import FormerAddresses
from generator.reading.profiles.locations import with_short_zips
from generator.reading.profiles.profile import Profile, ReadProfile
from generator.reading.profiles.recalled import Recalling
from generator.reading.profiles.removed import read_removed
from generator.reading.profiles.uniqueness import Taken
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from generator.reading.validation.validate import validated


def profile_paths(root: Path) -> list[Path]:
    """Return every entry of ``providers/`` that must be a profile, by name.

    Raises DirectoryError where the folder is not there, or is a link that leaves ``root``.
    """
    folder = root / "providers"
    if not folder.is_dir():
        hint = "run this in the project's folder, or give --root"
        raise DirectoryError(f"there is no folder {folder}; {hint}")
    if not folder.resolve().is_relative_to(root.resolve()):
        raise DirectoryError(f"{folder} is a link that leaves the project")
    paths = (path for path in folder.iterdir() if path.name[0] not in "._")
    return sorted(paths, key=lambda path: path.name)


def read_providers(
    root: Path,
    today: date,
    paths: Iterable[Path] | None = None,
    red_flags: frozenset[str] | None = None,
    memory: Memory = forgetful,
    *,
    digests: Digests = NONE,
) -> tuple[list[Profile], list[Problem]]:
    """Read profiles (all, or ``paths``); return the sound ones, and every problem found.

    ``red_flags`` are the ids that may stand under ``flags``; None allows any. ``memory`` is asked
    for what an earlier run made of the same text, ``digests`` first for what is short of it.
    """
    profiles: list[Profile] = []
    problems: list[Problem] = []
    for profile, more in each_provider(root, today, paths, red_flags, memory, digests=digests):
        problems += more
        if profile:
            profiles.append(profile)
    return profiles, sorted(problems)


def each_provider(
    root: Path,
    today: date,
    paths: Iterable[Path] | None = None,
    red_flags: frozenset[str] | None = None,
    memory: Memory = forgetful,
    *,
    digests: Digests = NONE,
) -> Iterator[ReadProfile]:
    """Yield what `read_providers` returns, file by file, so that not all need be in memory.

    What stands in two profiles is told with the later of them.
    """
    taken, former = Taken(), former_addresses(root, today)
    paths = profile_paths(root) if paths is None else paths
    recalling = Recalling(memory, digests)
    jobs = (recalling.job(path.stem, _job(path, root, today, red_flags)) for path in paths)
    for profile, more in map(recalling.noted, each(memory, jobs)):
        if profile:
            more.extend(taken_twice(profile, taken))
            more.extend(claimed_twice(profile, former))
        yield profile, more


def former_addresses(root: Path, today: date) -> FormerAddresses:
    """Return whose each address of the folder is, before any profile has claimed one."""
    slugs = frozenset(path.stem for path in profile_paths(root))
    return FormerAddresses(slugs, read_removed(root, today, slugs)[0])


def taken_twice(profile: Profile, taken: Taken) -> list[Problem]:
    """Return what a profile has in common with an earlier one, though only one may have it."""
    values = profile.unique_values
    return list(taken.claimed(profile.slug, profile.path, values, profile.position))


def claimed_twice(profile: Profile, former: FormerAddresses) -> list[Problem]:
    """Return which former addresses of a profile lead elsewhere already."""
    return list(former.problems(profile.slug, profile.path, profile.formerly, profile.position))


def read_profile(
    path: Path,
    root: Path,
    today: date,
    red_flags: frozenset[str] | None = None,
    memory: Memory = forgetful,
) -> ReadProfile:
    """Read one file; the profile is None where anything in it is an error."""
    return _job(path, root, today, red_flags).through(memory)


def _job(path: Path, root: Path, today: date, red_flags: frozenset[str] | None) -> Job[ReadProfile]:
    """Return the job of reading a file's text, which is taken from the disk now."""
    shown = shown_from(root, path)
    problems = list(name_problems(path, shown))
    if path.suffix.lower() not in {".yml", ".yaml"}:
        return given((None, problems))
    text, more = read_text(path, shown, root)
    problems += more
    if text is None:
        return given((None, problems))
    work = partial(
        profile_from_text, text, path.stem, shown, today, red_flags, before=tuple(problems)
    )
    rests_on = tuple(_all_that_it_rests_on(text, path.stem, shown, today, red_flags))
    return Job("profile", None if problems else rests_on, work)


def _all_that_it_rests_on(
    text: str, slug: str, shown: str, today: date, red_flags: frozenset[str] | None
) -> Iterator[bytes]:
    yield from (part.encode(errors="surrogatepass") for part in (text, slug, shown))
    yield today.isoformat().encode()
    yield b"any" if red_flags is None else "\n".join(sorted(red_flags)).encode()


def profile_from_text(
    text: str,
    slug: str,
    shown: str,
    today: date,
    red_flags: frozenset[str] | None = None,
    *,
    before: Iterable[Problem] = (),
) -> ReadProfile:
    """Read the text of one profile; it is None where anything in it is an error.

    ``before`` are the problems that its file has already; they are returned too.
    """
    document = parse(text, shown)
    rest_on_default(document.data)
    provider, more = validated(Provider, document, shown)
    problems = [*before, *with_short_zips(more, document)]
    problems += problems_within(document, shown, today, more, red_flags)
    problems = without_empty_evidence(document, problems)
    if any(problem.code == "link-made-up" for problem in problems):
        return None, sorted(problems)  # Whose page a look is cannot be told from such an address.
    if provider and (provider.evidence or not _errors(problems)):
        problems += problems_of_proof(document, shown, provider)
    if provider is None or _errors(problems):
        return None, sorted(problems)
    return Profile(slug, shown, provider, text), sorted(problems)


def _errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)
