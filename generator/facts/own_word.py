"""Own word: a profile without what others alone say, like a newspaper or a list of providers."""

from collections.abc import Iterable

from generator.facts.plain_answers import without
from generator.facts.provenance import is_told_by_others_alone
from generator.model.people import Clinician
from generator.model.provider import Provider


def in_own_word(provider: Provider, keys: Iterable[str]) -> Provider:
    """Return the profile with only the provider's word, a look of ours or a record at these keys.

    A person whom others name stays, with what is known of them from elsewhere. The same object
    comes back where there is nothing to leave out.
    """

    def is_others(value: object) -> bool:
        names = getattr(value, "evidence", None)
        if isinstance(value, Provider | Clinician) or not isinstance(names, tuple):
            return False
        return is_told_by_others_alone(names, provider)

    given = {key: getattr(provider, key) for key in sorted(keys)}
    changes = {
        key: new for key, old in given.items() if (new := without(old, is_others)) is not old
    }
    return provider.model_copy(update=changes) if changes else provider
