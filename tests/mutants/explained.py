"""Mutants that no test can kill, each with the reason: nothing that anybody sees is different.

The key is the module and the change as it is printed, without a line; ``*`` stands for anything.
An entry that explains no survivor is told too, so that none outlives its code.
"""

TYPES_ALONE = "Only prices with an amount get here; the other half is for the type checker."
ORDER_UNSEEN = "It is only asked whether something is in it."
PACE = "How many are sent together is a matter of speed; the script is told the number."

PRICING = "generator.facts.pricing"
COST = "generator.facts.course_cost"
TOTAL = "generator.pages.providers.course_total"
FILES = "generator.pages.finder.files"

EXPLAINED: dict[tuple[str, str], str] = {
    (PRICING, "SESSION_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "COURSE_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "TREATMENT_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "THERAPY_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "LONGER: * turned round"): ORDER_UNSEEN,
    (PRICING, "FIRST_VISIT: * turned round"): ORDER_UNSEEN,
    (PRICING, "_order: price.amount_usd or Decimal(0) -> price.amount_usd"): TYPES_ALONE,
    (COST, "Extra.at_least: self.price.amount_usd or Decimal(0) -> *.amount_usd"): TYPES_ALONE,
    (COST, "*: self.treatment.amount_usd or Decimal(0) -> *.amount_usd"): TYPES_ALONE,
    (TOTAL, "course_total: missing -> always*"): "What a top-up costs is always missing.",
    (FILES, "WORDS_APART_FROM: 500 -> 501"): PACE,
    (FILES, "Json: *"): "It is a type, for readers and the type checker.",
    (FILES, "_columns: 10 -> 11"): "A version is compared, never read; any length tells two apart.",
    (FILES, "_columns: [columns, names, *] turned round"): "In any order it tells two apart.",
    (FILES, "_lowest_price: * -> prices[0].amount_usd"): TYPES_ALONE,
}
