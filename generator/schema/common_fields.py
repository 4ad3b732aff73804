"""Which fields a short skeleton of a profile names: what most pages tell something about."""

COMMON = (
    *("name", "website", "kind", "listing_basis", "summary", "phone", "looked_for"),
    *("locations", "serves", "clinicians", "routes", "screening", "monitoring"),
    *("emergency_plan", "integration", "booking", "prices", "refunds", "insurance"),
    *("evidence", "verified", "conflict_of_interest"),
)
"""What most profiles say something about; the others are told by ``directory explain profile``."""
SELDOM = frozenset(
    {
        "certainty",
        "at_least",
        "area",
        "approximate",
        "as_of",
        "complete",
        "count",
        "expires",
        "hours",
    }
    | {"in_some_sessions", "included_in_price", "list_price_usd", "minutes_after", "second"}
    | {"more_certifications", "more_credentials", "paid_after_treatment", "self_pay", "status"}
    | {"unspecified", "vitals_after", "vitals_before"}
)
"""Keys inside of a part that few profiles use; the short skeleton leaves them out."""
