"""The settings of the site: its name and address, who runs it, and the listing policy."""

from pydantic import Field

from generator.model.evidence import Part
from generator.model.fact import EvidenceName
from generator.model.text import PlainText, WebAddress, WholeNumber


class ListingPolicy(Part):
    """What a profile must document to be listed, and which confirmed red flags withhold it."""

    must_document: tuple[EvidenceName, ...] = ()
    withhold_on_confirmed: tuple[EvidenceName, ...] = ()


class FreshnessPolicy(Part):
    """How many days a check stays fresh, and when it is overdue."""

    fresh_days: WholeNumber = 90
    overdue_days: WholeNumber = 365


class SiteConfig(Part):
    """One site's settings. An absent line is shown as not filled in, never guessed."""

    name: PlainText
    tagline: PlainText
    url: WebAddress
    """The public address, with a slash at the end where it has a path."""
    repository: WebAddress | None = None
    """Where changes are proposed."""
    run_by: PlainText | None = None
    funded_by: PlainText | None = None
    contact: PlainText | None = None
    reviewers: tuple[PlainText, ...] = ()
    listing: ListingPolicy = Field(default_factory=ListingPolicy)
    freshness: FreshnessPolicy = Field(default_factory=FreshnessPolicy)
