"""What every drawing shares: its frame with the text equal, and labels that stay inside it."""

from markupsafe import Markup

WIDTH = 360
"""Close to a phone's column, so that letters of 14 px stay letters of 13 px or more."""
LETTER_ROOM = 5.2
"""What a letter takes to each side of a label's middle, on the narrowest phone and spaced wide."""


def figure(height: int, drawn: Markup, words: str, width: int = WIDTH) -> Markup:
    """Return a drawing with its words beneath it; who cannot see it loses nothing."""
    return Markup(
        '<figure class="kd-fig"><svg viewBox="0 0 {} {}" aria-hidden="true">{}</svg>'
        "<figcaption>{}</figcaption></figure>"
    ).format(width, height, drawn, words)


def label(x: int, y: int, words: str) -> Markup:
    """Return a text above or below a point, moved inwards where it would leave the drawing."""
    room = len(words) * LETTER_ROOM
    if x < room:
        return Markup('<text y="{}">{}</text>').format(y, words)
    if x > WIDTH - room:
        return Markup('<text x="{}" y="{}" class="e">{}</text>').format(WIDTH, y, words)
    return Markup('<text x="{}" y="{}" class="m">{}</text>').format(x, y, words)
