"""What a page says of its days: up to when it knows the rules, and which day has passed."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model.article import Article
from generator.pages.templating import time_element


@dataclass(frozen=True, slots=True)
class DayNotice:
    """A heading and what follows it."""

    heading: str
    words: Markup


def day_notice(article: Article, today: date) -> DayNotice | None:
    """Return what readers are told on a day, None where nothing on the page has an end."""
    if end := article.front.expires:
        known = Markup("We know these rules only up to {}. ").format(time_element(end))
        if end >= today:
            return DayNotice("This page has an end date", known + "After that day they may differ.")
        after = "They may have ended, or go on in another form. Look for news before you act."
        return DayNotice("This page may be out of date", known + after)
    passed = next((day for day in article.days_to_come if day < today), None)
    if passed is None:
        return None
    words = Markup("This page speaks of {} as a day to come. ").format(time_element(passed))
    after = "That day has passed. Look for news before you act on it."
    return DayNotice("A date on this page has passed", words + after)
