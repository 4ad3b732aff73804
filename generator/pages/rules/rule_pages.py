"""How we judge: an index, and one page for each rule in its own words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.directory import Directory
from generator.judging import ALL_RULES, CRITERIA, RED_FLAGS
from generator.model.finding import Freshness, Outcome
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import DuePages, Page, base_of
from generator.pages.rules.rule_results import Results, results_of, shown_on, tally
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.pages.wording.explained_terms import page_terms
from generator.rule import Example, Rule, RuleKind

RULES = Crumb("How we judge", "rules/")
RAISED_FOR = "The providers where it is confirmed or possible"


@dataclass(frozen=True, slots=True)
class ShownExample:
    """An example with the shape and word that its outcome has on the site."""

    situation: str
    word: str
    icon: str
    icon_class: str


def due_rules(directory: Directory) -> DuePages:
    """Return the same pages, to be made if need be: they rest on what the rules came to."""
    results = results_of(directory)
    came_to = [
        (tally(results, rule), shown_on(directory, results, rule)) for rule in ALL_RULES.values()
    ]
    sources = [directory.sources[name] for rule in ALL_RULES.values() for name in rule.sources]
    parts = (_unchecked(directory), came_to, sources, directory.glossary, directory.site.whole)
    return DuePages("rules", (repr(parts).encode(),), partial(rule_pages, directory))


def rule_pages(directory: Directory) -> Iterator[Page]:
    """Yield the index and one page for each rule."""
    yield _index(directory)
    results = results_of(directory)
    for rule in ALL_RULES.values():
        yield _rule(directory, results, rule)


def _unchecked(directory: Directory) -> str:
    unchecked = sum(j.freshness is Freshness.UNCHECKED for j in directory.listed)
    return (
        f"Today nobody has checked {unchecked} of {len(directory.listed)} listings yet. "
        "They stand on public pages, or on the provider's own word."
        if unchecked
        else ""
    )


def _index(directory: Directory) -> Page:
    body = fill(
        "rules/rules.html.jinja",
        base=base_of("rules/"),
        known_pages=directory.known_pages,
        policy=directory.config.listing,
        limits=directory.config.freshness,
        unchecked=_unchecked(directory),
    )
    return Page(
        "rules/",
        "How we judge ketamine providers",
        f"The {len(CRITERIA)} criteria and {len(RED_FLAGS)} red flags that every provider is "
        "judged by, the order of lists, and who is listed.",
        body,
        "rules",
    )


def _rule(directory: Directory, results: Results, rule: Rule) -> Page:
    path, flag = f"rules/{rule.id}/", rule.kind is RuleKind.RED_FLAG
    kind = Crumb("Red flags", "rules/#red-flags") if flag else Crumb("Criteria", "rules/#criteria")
    crumbs = [HOME, RULES, kind, Crumb(rule.title)]
    body = fill(
        "rules/rule.html.jinja",
        base=base_of(path),
        known_pages=directory.known_pages,
        terms=page_terms(directory.glossary, base_of(path)),
        crumbs=crumbs,
        rule=rule,
        is_flag=flag,
        examples=[_shown(example, flag=flag) for example in rule.examples],
        counter_examples=[
            (
                _shown(Example(example.situation, example.profile, example.outcome), flag=flag),
                _shown(
                    Example(example.situation, example.profile, example.looks_like), flag=flag
                ).word,
            )
            for example in rule.look_alikes
        ],
        sources=[directory.sources[name] for name in rule.sources],
        effect=_effect(directory, rule),
        found=tally(results, rule),
        shown_on=shown_on(directory, results, rule),
        shown_title=RAISED_FOR if flag else "The providers that do not meet it",
    )
    title = f"{'Red flag' if flag else 'Criterion'}: {rule.title}"
    return Page(
        path,
        title,
        _description(rule),
        body,
        "rules",
        as_json(breadcrumbs(listed_trail(crumbs, path, directory.address))),
        rule.since,
    )


def _description(rule: Rule) -> str:
    return f"{rule.question} Why it matters, how we check, and what it cannot tell."


def _shown(example: Example, *, flag: bool) -> ShownExample:
    if not flag:
        icon, kind = {
            Outcome.MET: ("m-met-says", "met"),
            Outcome.NOT_MET: ("m-not-says", "not"),
            Outcome.NOT_STATED: ("m-unknown", "unknown"),
            Outcome.DOES_NOT_APPLY: ("m-na", "na"),
        }[example.outcome]
        return ShownExample(example.situation, example.outcome.word, icon, f"kd-m kd-m--{kind}")
    return {
        Outcome.MET: ShownExample(example.situation, "Red flag", "i-flag", "kd-fl"),
        Outcome.NOT_MET: ShownExample(example.situation, "No red flag", "i-none", ""),
        Outcome.NOT_STATED: ShownExample(
            example.situation, Outcome.NOT_STATED.word, "m-unknown", "kd-m kd-m--unknown"
        ),
        Outcome.DOES_NOT_APPLY: ShownExample(
            example.situation, Outcome.DOES_NOT_APPLY.word, "m-na", "kd-m kd-m--na"
        ),
    }[example.outcome]


def _effect(directory: Directory, rule: Rule) -> str:
    if rule.id in directory.config.listing.withhold_on_confirmed:
        return (
            "Once confirmed, the provider is taken out of the lists. Its page stays and says why. "
            "While it is only possible, the flag shows and the provider stays listed."
        )
    if rule.kind is RuleKind.RED_FLAG:
        return (
            "The provider stays listed. The flag is shown first on its page and on its card. "
            "It does not change the order of a list."
        )
    if rule.id in directory.config.listing.must_document:
        return "A profile that does not document this is not listed."
    return (
        "The outcome shows on the page and in the count of documented criteria. "
        "It does not change the order of a list."
    )
