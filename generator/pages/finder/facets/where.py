"""Where: the state somebody is in, and the setting in which the medicine is taken."""

from generator.facts.service_area import treats_in
from generator.model.judgement import Judgement
from generator.model.state import STATES
from generator.model.vocabulary import ProviderKind
from generator.pages.finder.facet import Facet, Option


def states(judgement: Judgement) -> tuple[str, ...]:
    """Return the states where it has a clinic or that it names for telehealth."""
    return treats_in(judgement.provider)


def setting(judgement: Judgement) -> tuple[str, ...]:
    """Return where people are treated: at a clinic, at home, by video."""
    kind, at_home = judgement.provider.kind, judgement.provider.at_home
    ways = {
        "clinic": kind is not ProviderKind.TELEHEALTH,
        "home": at_home is not None,
        "video": kind is not ProviderKind.CLINIC,
    }
    return tuple(way for way, is_offered in ways.items() if is_offered)


STATE = Facet(
    "state",
    "State where you are",
    states,
    tuple(Option(code, name) for code, name in sorted(STATES.items(), key=lambda pair: pair[1])),
    unknown="Include those that do not say where",
)

FACETS = (
    STATE,
    Facet(
        "setting",
        "Where you take the medicine",
        setting,
        (
            Option("clinic", "At a clinic"),
            Option("home", "At home"),
            Option("video", "Visits by video"),
        ),
        is_open=True,
    ),
)
