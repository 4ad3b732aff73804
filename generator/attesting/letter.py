"""The mail that asks a provider whether its page is still right, for an editor to send."""

LETTER = """\
Subject: Is your page still right? {name}

Hello,

{site} is an open directory for people who look for ketamine treatment.
You have a page in it: {page}

Would you look whether it is still right? It takes a few minutes, needs
no account, and costs nothing. This page asks you part by part:
{ask}

At its end stands a text. Please send it back to me as it is. Your page
will then say that you told us so, with the day, your name and what you
do there. It stands as your word, not as our check. What you would
rather not say counts against nobody.

Thank you.
"""


def letter(name: str, site: str, page: str, ask: str) -> str:
    """Return the mail; ``page`` and ``ask`` are public addresses, ``site`` what it calls itself."""
    return LETTER.format(name=name, site=site, page=page, ask=ask)
