"""Profiles of an earlier run, of which only a digest is read until more is asked for."""

import hashlib
from collections.abc import Callable

from generator.model.provider import Provider
from generator.reading.digests import Digests
from generator.reading.memory import Job, Memory, given
from generator.reading.profiles.profile import Profile, ReadProfile
from generator.reading.profiles.uniqueness import UniqueValue

NAME = "profile"


class Recalling:
    """Has a profile fetched later where its digest is there, and notes the digests of others."""

    def __init__(self, memory: Memory, digests: Digests) -> None:
        """Take where profiles are fetched from, and where their digests are."""
        self._memory, self._digests = memory, digests
        self._owed: dict[str, bytes] = {}

    def job(self, slug: str, job: Job[ReadProfile]) -> Job[ReadProfile]:
        """Return the job of reading one file, which comes to a recalled one where that is known."""
        if job.rests_on is None:
            return job
        key = _sum_of(job.rests_on)
        if (kept := self._digests.get(slug, NAME, key)) is None:
            self._owed[slug] = key
            return job
        path, problems, values, formerly = kept[0]
        # The first of what it rests on is its text.
        text = job.rests_on[0].decode(errors="surrogatepass")
        known = values, formerly
        profile = RecalledProfile(slug, path, text, known, lambda: job.through(self._memory))
        return given((profile, list(problems)))

    def noted(self, read: ReadProfile) -> ReadProfile:
        """Note the digest of a sound profile that was read anew, and return it."""
        profile, problems = read
        if profile and (key := self._owed.pop(profile.slug, None)):
            value = profile.path, tuple(problems), profile.unique_values, profile.formerly
            self._digests.put(profile.slug, NAME, key, value)
        return read


class RecalledProfile(Profile):
    """A profile of an earlier run, whose provider is fetched when it is asked for."""

    __slots__ = ("_fetch", "_known")
    _fetch: Callable[[], ReadProfile]
    _known: tuple[tuple[UniqueValue, ...], tuple[str, ...]]

    def __init__(
        self,
        slug: str,
        path: str,
        text: str,
        known: tuple[tuple[UniqueValue, ...], tuple[str, ...]],
        fetch: Callable[[], ReadProfile],
    ) -> None:
        """Take what is known, and what fetches the rest."""
        values = {"slug": slug, "path": path, "text": text, "_known": known, "_fetch": fetch}
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def unique_values(self) -> tuple[UniqueValue, ...]:
        """What should stand in no other profile."""
        return self._known[0]

    @property
    def formerly(self) -> tuple[str, ...]:
        """The names that its file had before."""
        return self._known[1]

    def __getattr__(self, name: str) -> Provider:
        """Fetch the provider, the one value that is not there yet."""
        whole = self._fetch()[0] if name == "provider" else None
        if whole is None:
            raise AttributeError(name)
        object.__setattr__(self, name, whole.provider)
        return whole.provider

    def __reduce__(self) -> tuple[type[Profile], tuple[object, ...]]:
        """Be sent to another process as what it is."""
        return Profile, (self.slug, self.path, self.provider, self.text)


def _sum_of(parts: tuple[bytes, ...]) -> bytes:
    sha = hashlib.sha256()
    for part in parts:
        sha.update(len(part).to_bytes(8) + part)
    return sha.digest()
