"""One profile by its slug, or a plain word why it cannot be had."""

from datetime import date
from pathlib import Path

from generator.judging import RED_FLAG_IDS
from generator.model.problem import DirectoryError
from generator.model.slug import is_slug
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_paths, read_profile
from generator.reading.validation.suggestions import nearest


def one_profile(slug: str, root: Path, today: date) -> Profile:
    """Return a sound profile; raises DirectoryError where there is none, or it has errors."""
    path = root / "providers" / f"{slug}.yml"
    if not is_slug(slug) or not path.is_file():
        near = nearest(slug, [one.stem for one in profile_paths(root)])
        question = f"; did you mean '{near}'?" if near else ""
        raise DirectoryError(f"there is no profile {path}{question}")
    profile, problems = read_profile(path, root, today, RED_FLAG_IDS)
    if profile is None:
        first = problems[0]
        raise DirectoryError(
            f"{first.path}:{first.line}: {first.message}; mend it first: directory check {path}"
        )
    return profile
