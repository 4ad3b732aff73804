"""Mutants that no test can kill, each with the reason: nothing that anybody sees is different.

The key is the module and the change as it is printed, without a line; ``*`` stands for anything.
An entry that explains no survivor is told too, so that none outlives its code.
"""

TYPES_ALONE = "Only prices with an amount get here; the other half is for the type checker."
ORDER_UNSEEN = "It is only asked whether something is in it."
PACE = "How many are sent together is a matter of speed; the script is told the number."

PRICING = "generator.facts.pricing"
TOTAL = "generator.pages.course_total"
FILES = "generator.pages.finder.files"

EXPLAINED: dict[tuple[str, str], str] = {
    (PRICING, "SESSION_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "COURSE_SERVICES: * turned round"): ORDER_UNSEEN,
    (PRICING, "treatment_prices: * turned round"): ORDER_UNSEEN,
    (PRICING, "session_prices: one.amount_usd or Decimal(0) -> one.amount_usd"): TYPES_ALONE,
    ("generator.facts.course_cost", "FIRST_VISIT: * turned round"): ORDER_UNSEEN,
    (TOTAL, "course_total: missing -> always*"): "What a top-up costs is always missing.",
    (TOTAL, "_treatment: courses and courses[0].amount_usd is not None -> courses"): TYPES_ALONE,
    (TOTAL, "_treatment: courses[0] -> courses[-1]"): "Each of them has an amount.",
    (TOTAL, "_treatment: infusions[0] -> infusions[-1]"): "Each of them has an amount.",
    (TOTAL, "_treatment: not infusions or infusions[0].amount_usd is None -> *"): TYPES_ALONE,
    (TOTAL, "_treatment: one.amount_usd or Decimal(0) -> one.amount_usd"): TYPES_ALONE,
    (TOTAL, "_amount: price.amount_usd or Decimal(0) -> price.amount_usd"): TYPES_ALONE,
    (TOTAL, "_first_visit: (p.amount_usd for p in visits *"): TYPES_ALONE,
    (FILES, "WORDS_APART_FROM: 500 -> 501"): PACE,
    (FILES, "Json: *"): "It is a type, for readers and the type checker.",
    (FILES, "_columns: 10 -> 11"): "A version is compared, never read; any length tells two apart.",
    (FILES, "_columns: [columns, names, *] turned round"): "In any order it tells two apart.",
    (FILES, "_lowest_price: prices[0].amount_usd or 0 -> prices[0].amount_usd"): TYPES_ALONE,
}
