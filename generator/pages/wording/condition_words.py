"""What stands beside the conditions that a provider treats: whose word, and approved or not."""

from generator.facts.forms_given import COMPOUNDED, listed_routes
from generator.facts.provenance import provenance_of
from generator.model.finding import Provenance
from generator.model.provider import Provider
from generator.model.vocabulary import Route
from generator.pages.wording.provider_lines import gives_spravato


def treats_word(provider: Provider) -> str:
    """Return what stands before a list of conditions: whose word it is, never ours."""
    conditions = provider.conditions
    is_reported = conditions and provenance_of(conditions, provider) is Provenance.OTHERS_SAY
    return "Others say they treat" if is_reported else "They say they treat"


def off_label_words(provider: Provider) -> str:
    """Return what must stand beside a list of conditions: which use the FDA has approved."""
    approved = (
        ["Only esketamine (Spravato), for some kinds of depression, is FDA-approved."]
        if gives_spravato(provider)
        else []
    )
    routes = listed_routes(provider)
    unapproved = ["Ketamine tablets, lozenges and sprays are compounded, not approved at all."]
    other = [] if routes and routes <= COMPOUNDED else ["Other uses of ketamine are off-label."]
    if not routes & COMPOUNDED and routes:
        unapproved = []
    if other and not approved and not unapproved and Route.SPRAY not in routes:
        other = ["All of these uses of ketamine are off-label."]
    unnamed = ["Which nasal spray they give is not named."] if Route.SPRAY in routes else []
    return " ".join([*approved, *unapproved, *other, *unnamed])
