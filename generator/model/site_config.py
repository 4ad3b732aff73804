"""The settings of the site: its name and address, who runs it, and the listing policy."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, WithJsonSchema

from generator.model.evidence import StrictModel
from generator.model.fact import EvidenceName
from generator.model.refusal import refuse, shown_briefly
from generator.model.text import PlainText, WebAddress, WholeNumber, YesNo


def _language(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", text):
        raise refuse(
            "language-malformed",
            "this is not the code of a language; found {found}",
            found=shown_briefly(text),
            accepted="two small letters, with or without a country, like en or en-US",
        )
    return text


Language = Annotated[
    str, AfterValidator(_language), WithJsonSchema({"type": "string", "title": "language code"})
]
"""The language of the texts, as browsers and screen readers name it: en, es, en-US."""


_MADE_UP = frozenset({"example.com", "example.net", "example.org"})


class ListingPolicy(StrictModel):
    """What a profile must document to be listed, and which confirmed red flags withhold it."""

    must_document: tuple[EvidenceName, ...] = ()
    """Ids of criteria; empty lists every provider, also one that documents nothing."""
    withhold_on_confirmed: tuple[EvidenceName, ...] = ("employs-excluded-clinician",)
    """Ids of red flags; every other red flag is shown and withholds nothing.

    Who says nothing here does not send patients to somebody whom federal programs have excluded; an
    empty list says it aloud.
    """


class FreshnessPolicy(StrictModel):
    """How many days a check stays fresh, and when it is overdue."""

    fresh_days: WholeNumber = 90
    overdue_days: WholeNumber = 365


class ContentManager(StrictModel):
    """A git-based CMS on the site, for editors who sign in at GitHub; without it there is none."""

    open_authoring: YesNo
    """Whether people who may not write to the repository propose changes too, from a fork."""
    sign_in: WebAddress | None = None
    """The site's own OAuth server; without one, people sign in with a token that they make."""


class SiteConfig(StrictModel):
    """One site's settings. An absent line is shown as not filled in, never guessed.

    The crisis lines are not here: they stand on every page and nobody can switch them off.
    """

    name: PlainText
    tagline: PlainText
    url: WebAddress
    """The public address, with a slash at the end where it has a path."""
    language: Language = "en"
    repository: WebAddress | None = None
    """Where changes are proposed."""
    run_by: PlainText | None = None
    """The people or organization who answer for the site."""
    funded_by: PlainText | None = None
    """Where the money comes from."""
    contact: PlainText | None = None
    """How to reach them, in one sentence."""
    reviewers: tuple[PlainText, ...] = ()
    """Clinicians who have reviewed pages, by name and with their consent."""
    offline_reading: YesNo = True
    """Whether browsers keep what was read; ``no`` makes those that did forget it."""
    parquet: YesNo = False
    """Whether the table of the data is published as Parquet too; DuckDB writes it."""
    cms: ContentManager | None = None
    """A page at ``cms/`` where editors change profiles; absent, the site has no such page."""
    listing: ListingPolicy = Field(default_factory=ListingPolicy)
    freshness: FreshnessPolicy = Field(default_factory=FreshnessPolicy)

    @property
    def before_publishing(self) -> tuple[str, ...]:
        """What must still be filled in before people can rely on the site."""
        host = urlsplit(self.url).hostname or ""
        is_made_up = host.endswith((".example", ".invalid", ".test", ".localhost"))
        is_made_up = is_made_up or host.removeprefix("www.") in _MADE_UP
        owed = {
            "url: write the address where the site will stand; this one leads nowhere": is_made_up,
            "contact: say how people reach you; no reader can report a mistake": not self.contact,
        }
        return tuple(words for words, is_owed in owed.items() if is_owed)
