"""The plural of a noun beside its number: what is counted is said so on every page and report."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return ``1 provider``, ``3 providers`` or ``1,200 providers``; ``plural`` where it is odd."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
