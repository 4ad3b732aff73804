"""Mutants that no test can kill, each with the reason: nothing that anybody sees is different.

The key is the module and the change as it is printed, without a line; ``*`` stands for anything.
An entry that explains no survivor is told too, so that none outlives its code.
"""

TYPES_ALONE = "Only prices with an amount get here; the other half is for the type checker."
ORDER_UNSEEN = "It is only asked whether something is in it."
FINE = "It is how fine the picture is drawn."
PACE = "How many are sent together is a matter of speed; the script is told the number."

PROVENANCE = "generator.facts.provenance"
PRICING = "generator.facts.pricing"
COST = "generator.facts.course_cost"
TOTAL = "generator.pages.providers.course_total"
SPREAD = "generator.facts.price_distribution"
LINES = "generator.pages.wording.provider_lines"
PRICE_WORDS = "generator.pages.wording.price_words"
PEOPLE = "generator.pages.finder.facets.people"
PRICE_BANDS = "generator.pages.finder.facets.price"
FILES = "generator.pages.finder.files"
HELD = "generator.reading.articles.held_figures"
COVERAGE = "generator.facts.coverage"
CHECKSUMS = "generator.publishing.output.checksums"

EXPLAINED: dict[tuple[str, str], str] = {
    (PROVENANCE, "_is_told_by_others: (Method.* turned round"): ORDER_UNSEEN,
    (
        PROVENANCE,
        "grounds: isinstance(here, StrictModel) and *",
    ): "Only parts name evidence; types alone.",
    (PRICING, "COURSE_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "TREATMENT_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "THERAPY_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "LONGER: * turned round"): ORDER_UNSEEN,
    (PRICING, "FIRST_VISIT: * turned round"): ORDER_UNSEEN,
    (PRICING, "_order: price.amount_usd or Decimal(0) -> price.amount_usd"): TYPES_ALONE,
    (PRICING, "_order: (price.service, *) turned round"): "Any order will do that is always one.",
    (PRICING, "_order: text or '' -> text"): "What is not there only has to stand in one place.",
    (COST, "Extra.at_least: self.price.amount_usd or Decimal(0) -> *.amount_usd"): TYPES_ALONE,
    (COST, "*: self.treatment.amount_usd or Decimal(0) -> *.amount_usd"): TYPES_ALONE,
    (TOTAL, "_treatment: treatment.amount_usd or Decimal(0) -> *.amount_usd"): TYPES_ALONE,
    (TOTAL, "_amount: price.amount_usd or Decimal(0) -> price.amount_usd"): TYPES_ALONE,
    (SPREAD, "COLUMNS: 48 -> 49"): FINE,
    (SPREAD, "asked: {sort: own for sort, own in ranges if own} -> *"): TYPES_ALONE,
    (SPREAD, "_top: highest <= step * 10 -> highest < step * 10"): "There both steps end alike.",
    (LINES, "_route: ('IV', 'es') without 'es'"): "It is small already.",
    (PRICE_WORDS, "_span: spread is None -> never"): TYPES_ALONE,
    (PEOPLE, "TEAM: (Credential.*) turned round*"): ORDER_UNSEEN,
    (PRICE_BANDS, "_bands: price.amount_usd or Decimal(0) -> price.amount_usd"): TYPES_ALONE,
    (PRICE_BANDS, "_bands: 0 -> 1"): "Free and a dollar are in one band.",
    (HELD, "closest: 1 -> 2"): "Any number below none will do.",
    (HELD, "closest: True -> False"): "There is one count for each proof.",
    (HELD, "values_in: [*pairs, *] turned round"): ORDER_UNSEEN,
    (COVERAGE, "_PAYERS: (payer, payer.says) turned round"): "Either word leads to the same name.",
    (CHECKSUMS, "_difference: (*) turned round"): "Where two files part is told alike both ways.",
    (FILES, "WORDS_APART_FROM: 500 -> 501"): PACE,
    (FILES, "Json: *"): "It is a type, for readers and the type checker.",
    (FILES, "_point: middle -> always"): "Each state has a middle; types alone.",
    (FILES, "_columns: 10 -> 11"): "A version is compared, never read; any length tells two apart.",
    (FILES, "_columns: [columns, names, *] turned round"): "In any order it tells two apart.",
}
