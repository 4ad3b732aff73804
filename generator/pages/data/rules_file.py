"""``rules.json``: every rule in words, and what a reader needs to judge the data once more.

With it and ``providers.json`` alone, freshness, listing, counts, whose word an outcome is, and
whether a red flag is confirmed can be worked out again in any language.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from generator.directory import Directory
from generator.facts.hosts import registries, shared_hosts
from generator.facts.provenance import NOT_ON_THEIR_PAGE, WEAKEST_FIRST
from generator.judging import CRITERIA, RED_FLAGS
from generator.model.finding import FlagState, Outcome
from generator.model.placeholder import FEWEST_DIFFERENT, NOTHING
from generator.model.vocabulary import ConflictOfInterest, Method
from generator.pages.data.head import FORMAT, LICENSE, LICENSE_ADDRESS
from generator.rule import CounterExample, Example, Rule


def rules_file(directory: Directory) -> Mapping[str, Any]:
    """Return the content of the file; keys are sorted by meaning, lists by name."""
    return {
        "format": FORMAT,
        "license": LICENSE,
        "license_url": LICENSE_ADDRESS,
        "criteria": [_rule(rule, directory) for rule in CRITERIA],
        "red_flags": [_rule(rule, directory) for rule in RED_FLAGS],
        "outcomes": [str(one) for one in Outcome],
        "flag_states": [str(one) for one in FlagState],
        "policy": _policy(directory),
        "provenance": _provenance(),
    }


def _rule(rule: Rule, directory: Directory) -> Mapping[str, Any]:
    return {
        "id": rule.id,
        "page": directory.address(f"rules/{rule.id}/"),
        "since": rule.since,
        "question": rule.question,
        "why_it_matters": rule.why_it_matters,
        "how_we_check": rule.how_we_check,
        "what_it_cannot_tell": rule.what_it_cannot_tell,
        "authority": rule.authority,
        "sources": _sources(rule, directory),
        "ask": rule.ask,
        "inputs": sorted(rule.reads),
        "examples": [*map(_example, rule.examples), *map(_example, rule.look_alikes)],
    }


def _example(example: Example | CounterExample) -> Mapping[str, Any]:
    return {"situation": example.situation, "profile": example.profile, "outcome": example.outcome}


def _sources(rule: Rule, directory: Directory) -> Iterable[Mapping[str, str]]:
    known = ((name, directory.sources[name]) for name in rule.sources)
    return [{"id": name, "title": one.title, "url": one.url} for name, one in known]


def _policy(directory: Directory) -> Mapping[str, Any]:
    listing, freshness = directory.config.listing, directory.config.freshness
    return {
        "must_document": listing.must_document,
        "withhold_on_confirmed": listing.withhold_on_confirmed,
        "fresh_days": freshness.fresh_days,
        "overdue_days": freshness.overdue_days,
    }


def _provenance() -> Mapping[str, Any]:
    return {
        "weakest_first": WEAKEST_FIRST,
        "methods_of_ours": [method for method in Method if method.is_ours],
        "spoken_by_their_publisher": [Method.WEBSITE, Method.COPY, Method.PHONE],
        "not_proved_by_their_page": sorted(NOT_ON_THEIR_PAGE),
        "ties": [tie for tie in ConflictOfInterest if tie.is_tied],
        "words_that_say_nothing": sorted(NOTHING),
        "fewest_different_words_of_a_sentence": FEWEST_DIFFERENT,
        "shared_hosts": {
            host: "subdomains" if apart else "paths" for host, apart in shared_hosts().items()
        },
        "registries": [
            {
                "host": one.host,
                "path": one.path,
                "proves": sorted(one.proves),
                "of": sorted(one.of),
                "name": one.name,
            }
            for one in registries()
        ],
    }
