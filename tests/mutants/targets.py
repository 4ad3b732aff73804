"""What is mutated, and the tests that hold it: the one place to change when a module moves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """A module and the files or folders of tests that hold it, the quickest first."""

    module: str
    tests: tuple[str, ...]
    only: str = ""
    """The function or constant that is mutated, where the rest of the module is words."""


PROVENANCE = "tests/facts/test_provenance.py"
COURSE = (
    "tests/pages/providers/test_course_total.py",
    "tests/pages/providers/test_course_total_extras.py",
)
EVERY_FACET = "tests/pages/finder/facets/test_every_facet.py"
TARGETS = (
    # Evidence, freshness and the listing policy.
    Target("generator.model.evidence", ("tests/model/test_evidence.py", "tests/test_judging.py")),
    Target(
        "generator.model.finding",
        ("tests/model/test_finding.py", "tests/model/test_judgement.py", PROVENANCE),
    ),
    Target("generator.model.vocabulary", ("tests/model/test_vocabulary.py",), "Method.is_ours"),
    Target(
        "generator.model.judgement",
        ("tests/test_judging.py", "tests/test_judging_editors_flags.py"),
    ),
    Target(
        "generator.facts.provenance",
        (PROVENANCE, "tests/test_judging.py", "tests/test_judging_editors_flags.py"),
    ),
    Target(
        "generator.judging",
        (
            "tests/test_judging.py",
            "tests/test_judging_editors_flags.py",
            "tests/test_judging_listing.py",
        ),
    ),
    # What was looked for, and which numbers of a page its sources hold.
    Target("generator.facts.topics", ("tests/facts/test_topics.py",)),
    Target("generator.reading.worked_out", ("tests/reading/test_worked_out.py",)),
    Target(
        "generator.reading.articles.held_figures", ("tests/reading/articles/test_held_figures.py",)
    ),
    Target(
        "generator.reading.articles.number_proof", ("tests/reading/articles/test_number_proof.py",)
    ),
    # Who pays, and what no rule may rest on.
    Target("generator.facts.coverage", ("tests/facts/test_coverage.py",)),
    Target("generator.facts.plain_answers", ("tests/facts/test_plain_answers.py",)),
    # What follows from a profile about states and money.
    Target("generator.facts.licensing", ("tests/facts/test_licensing.py",)),
    Target("generator.facts.service_area", ("tests/facts/test_service_area.py",)),
    Target(
        "generator.facts.pricing",
        ("tests/facts/test_pricing.py", "tests/facts/test_pricing_order.py", *COURSE),
    ),
    Target("generator.facts.course_cost", ("tests/facts/test_course_cost.py", *COURSE)),
    Target(
        "generator.facts.price_distribution",
        ("tests/facts/test_price_distribution.py", "tests/facts/test_price_distribution_sorts.py"),
    ),
    Target(
        "generator.pages.wording.provider_lines",
        (
            "tests/pages/wording/test_provider_lines.py",
            "tests/pages/wording/test_provider_lines_in_words.py",
        ),
    ),
    Target("generator.pages.wording.price_words", ("tests/pages/wording/test_price_words.py",)),
    Target("generator.pages.providers.course_total", COURSE),
    # What the finder counts.
    *(
        Target(
            f"generator.pages.finder.facets.{theme}",
            (f"tests/pages/finder/facets/test_{theme}.py", EVERY_FACET),
        )
        for theme in (
            "where",
            "red_flags",
            "treatment",
            "price",
            "paying",
            "people",
            "last_check",
        )
    ),
    Target("generator.pages.finder.facet", ("tests/pages/finder/test_facet.py",)),
    Target("generator.pages.finder.panel", ("tests/pages/finder/test_panel.py",)),
    Target(
        "generator.pages.finder.files",
        ("tests/pages/finder/test_files.py", "tests/pages/finder/test_files_together.py"),
    ),
    # What a stranger checks a copy of the site with.
    Target("generator.publishing.output.checksums", ("tests/publishing/output/test_checksums.py",)),
)
