"""A change of a text as a unified diff, without lines around it."""

from difflib import unified_diff


def text_change(before: str, after: str, name: str) -> str:
    """Return the diff, or nothing where the texts are the same."""
    lines = unified_diff(
        before.splitlines(), after.splitlines(), f"{name} before", f"{name} after", "", "", 0, ""
    )
    return "".join(f"{line}\n" for line in lines)
