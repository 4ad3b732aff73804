"""Links of our templates to articles: made where the page is there, and nowhere else."""

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape


@pass_context
def link(context: Context, address: str, words: str) -> Markup:
    """Return a link to an article, or its words alone where the site has no such page.

    A template is given ``known_pages``, and ``base``, which leads to the site's root.
    """
    target = context["known_pages"].target(address)
    made = Markup('<a href="{}{}">{}</a>').format(context["base"], target, words)
    return made if target else escape(words)


@pass_context
def linked(
    context: Context, tag: str, address: str, words: str, note: str = "", *, class_: str = ""
) -> Markup:
    """Return an element that is nothing but a link and what explains it, or nothing without it."""
    if not context["known_pages"].target(address):
        return Markup()
    attribute = Markup(' class="{}"').format(class_) if class_ else ""
    beside = Markup("<span>{}</span>").format(note) if note else ""
    inside = link(context, address, words)
    return Markup("<{0}{1}>{2}{3}</{0}>").format(tag, attribute, inside, beside)
