"""What changed for patients, as an Atom feed: changes, red flags, disputes; the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from itertools import chain, starmap
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.directory import Directory
from generator.judging import ALL_RULES
from generator.model.finding import FlagState
from generator.model.judgement import FlagJudged, Judgement
from generator.model.record import Change, Dispute
from generator.model.removed import Removed
from generator.model.synonyms import folded
from generator.pages.data.head import LICENSE, youngest_of
from generator.pages.page import DataFile
from generator.pages.wording.evidence_words import how, said
from generator.pages.wording.flag_words import cleared
from generator.pages.wording.standing import standing
from generator.pages.wording.words import day, flag_word

PATH = "feed.xml"
SPACE = "http://www.w3.org/2005/Atom"
NEWEST = 100


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One piece of news; ``id`` never changes, also when its words do.

    ``since`` is a day that never changes either: a tag URI needs one.
    """

    id: str
    since: date
    updated: date
    title: str
    words: str
    page: str


def feed(directory: Directory) -> DataFile:
    """Return the feed; every day in it was recorded in a profile, none is of the build."""
    news = (one for j in directory.judgements for one in directory.digest(news_of, j))
    gone = starmap(_removed, directory.removed.items())
    every = sorted(chain(news, gone), key=_newest_first)
    newest = every[:NEWEST]
    root = Element("feed", {"xmlns": SPACE, "xml:lang": directory.config.language})
    _text(root, "id", _tag(directory, min(rule.since for rule in ALL_RULES.values()), PATH))
    _text(root, "title", f"Changes: {directory.config.name}")
    _text(root, "subtitle", "What changed for patients, with red flags found and cleared.")
    _text(root, "updated", _moment(_updated(directory, newest)))
    author = SubElement(root, "author")
    _text(author, "name", directory.config.run_by or directory.config.name)
    SubElement(root, "link", {"rel": "self", "href": directory.address(PATH)})
    SubElement(root, "link", {"rel": "alternate", "href": directory.address("")})
    _text(root, "rights", LICENSE)
    for entry in newest:
        _add(root, directory, entry)
    indent(root, space="")
    return DataFile(PATH, tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def news_of(judgement: Judgement) -> tuple[FeedEntry, ...]:
    """Return the newest news of one provider, of which a feed can hold no more."""
    every = sorted(entries(judgement), key=_newest_first)
    return tuple(every[:NEWEST])


def _newest_first(entry: FeedEntry) -> tuple[int, str]:
    return -entry.updated.toordinal(), entry.id


def entries(judgement: Judgement) -> Iterator[FeedEntry]:
    """Yield all news of one provider."""
    said = standing(judgement).news
    for one in _entries(judgement):
        yield replace(one, words=f"{one.words} {said}".strip())


def _entries(judgement: Judgement) -> Iterator[FeedEntry]:
    disputes = judgement.provider.disputes
    # The same news twice is one piece of news.
    for change in dict.fromkeys(judgement.provider.history):
        yield _change(judgement, change)
    for rule, flag in judgement.raised:
        yield _red_flag(judgement, rule, flag)
    for name, dispute in {
        _made_from(str(dispute.opened), dispute.about): dispute for dispute in disputes
    }.items():
        yield _dispute(judgement, dispute, name)


def _made_from(*words: str) -> str:
    """Return an id that moves with nothing else in the file: it is made from the news itself.

    Case, dots and other signs do not count, so that a mended one makes no new piece of news.
    """
    return sha256("\n".join(map(folded, words)).encode()).hexdigest()[:12]


def _change(judgement: Judgement, change: Change) -> FeedEntry:
    news = cleared(change, ALL_RULES) or f"changed on {day(change.on)}"
    return FeedEntry(
        f"providers/{judgement.id}/history/{_made_from(str(change.on), change.what)}",
        change.on,
        change.on,
        f"{judgement.provider.name}: {news}",
        change.what,
        f"providers/{judgement.slug}/#dispute",
    )


def _red_flag(judgement: Judgement, rule: str, flag: FlagJudged) -> FeedEntry:
    looks = [look.evidence for look in flag.looks]
    since = ALL_RULES[rule].since
    seen = max((look.seen.day for look in looks), default=since)
    sources = " ".join(f"{said(look)} {how(look, judgement.provider)}." for look in flag.looks)
    limit = "" if flag.state is FlagState.CONFIRMED else "Nobody has confirmed this."
    reply = f"The provider replied on {day(flag.reply.on)}: {flag.reply.text}" if flag.reply else ""
    words = (flag.reason, limit, sources, reply, "Its page says how to dispute it.")
    return FeedEntry(
        f"providers/{judgement.id}/red-flags/{rule}",
        since,
        max(seen, flag.reply.on) if flag.reply else seen,
        f"{judgement.provider.name}: {flag_word(flag)}: {ALL_RULES[rule].title}",
        " ".join(word for word in words if word),
        f"providers/{judgement.slug}/#flags",
    )


def _dispute(judgement: Judgement, dispute: Dispute, name: str) -> FeedEntry:
    is_open = dispute.closed is None
    words = [f"Opened on {day(dispute.opened)}.", dispute.about, dispute.result or ""]
    if dispute.closed:
        words.insert(1, f"Closed on {day(dispute.closed)}.")
    return FeedEntry(
        f"providers/{judgement.id}/disputes/{name}",
        dispute.opened,
        dispute.closed or dispute.opened,
        f"{judgement.provider.name}: dispute {'opened' if is_open else 'closed'}",
        " ".join(word for word in words if word),
        f"providers/{judgement.slug}/#dispute",
    )


def _removed(slug: str, removed: Removed) -> FeedEntry:
    return FeedEntry(
        f"providers/{next(iter(removed.formerly), slug)}/removed",
        removed.on,
        removed.on,
        f"{removed.name}: no longer listed",
        removed.why,
        f"providers/{slug}/",
    )


def _updated(directory: Directory, newest: list[FeedEntry]) -> date:
    """Return the youngest day of the news; without any, the youngest that a profile records."""
    if newest:
        return newest[0].updated
    youngest = youngest_of(directory)
    return youngest or max(rule.since for rule in ALL_RULES.values())


def _add(root: Element, directory: Directory, entry: FeedEntry) -> None:
    element = SubElement(root, "entry")
    _text(element, "id", _tag(directory, entry.since, entry.id))
    _text(element, "title", entry.title)
    _text(element, "updated", _moment(entry.updated))
    SubElement(element, "link", {"rel": "alternate", "href": directory.address(entry.page)})
    _text(element, "summary", entry.words)


def _tag(directory: Directory, since: date, name: str) -> str:
    """Return an id in the form of RFC 4151, which stays when the site moves below its host."""
    return f"tag:{urlsplit(directory.config.url).hostname},{since.isoformat()}:{name}"


def _moment(when: date) -> str:
    return f"{when.isoformat()}T00:00:00Z"


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = words
