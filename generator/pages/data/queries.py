"""Questions that the flat table answers, in the SQL of DuckDB; the page of the data shows them."""

from dataclasses import dataclass

PARQUET = "providers.parquet"


@dataclass(frozen=True, slots=True)
class Query:
    """One question in words, and how it is put; ``{file}`` is the file that is asked."""

    words: str
    sql: str


QUERIES = (
    Query(
        "Who lists a price for a session, the lowest first, and who calls it rough?",
        """SELECT name, session_low_usd, session_high_usd, price_is_rough
FROM '{file}'
WHERE listing = 'listed' AND session_low_usd IS NOT NULL
ORDER BY session_low_usd, name;""",
    ),
    Query(
        "How many have a clinic in each state, and how many of them say how sessions are watched?",
        """SELECT state, count(*) AS clinics,
  count(*) FILTER (criterion_monitors_sessions = 'met') AS say_how
FROM (SELECT unnest(clinic_states) AS state, * FROM '{file}' WHERE listing = 'listed')
GROUP BY state
ORDER BY clinics DESC, state;""",
    ),
    Query(
        "Whose word are the answers on board certification?",
        """SELECT criterion_board_certified AS outcome,
  criterion_board_certified_basis AS whose_word, count(*) AS providers
FROM '{file}'
GROUP BY ALL
ORDER BY providers DESC, outcome;""",
    ),
)
