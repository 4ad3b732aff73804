"""Coverage of looks: what a call or a look asked is written down, so that silence is told apart."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.calling.yaml_text import block
from generator.contributing.text_entries import with_changes
from generator.contributing.yaml_edit import loaded, with_key
from generator.model.problem import FieldPath
from generator.model.provider import Provider
from generator.model.refusal import shown_briefly
from generator.model.topic import Topic
from generator.reading.validation.suggestions import nearest

KEY = "looked_for"
LATER = tuple(Provider.model_fields)[tuple(Provider.model_fields).index(KEY) + 1 :]
WORDS = [topic.value for topic in Topic]
UNTOLD = (
    "looked_for was not written, because the file does not say what its other looks covered: "
    "write all topics that they did, and then those of this one: {}"
)


def odd_topics(data: Mapping[str, Any]) -> Iterator[tuple[FieldPath, str, str, str]]:
    """Yield whatever under ``looked_for`` of a file of answers is no topic."""
    listed = data.get(KEY, [])
    if not isinstance(listed, list):
        yield (KEY,), "wrong-type", "a list belongs here", f"accepted: {', '.join(WORDS)}"
        return
    for number, word in enumerate(listed):
        if word not in WORDS:
            near = nearest(str(word), WORDS)
            fix = f"did you mean '{near}'?" if near else f"accepted: {', '.join(WORDS)}"
            message = f"this is no topic of a profile; found {shown_briefly(word)}"
            yield (KEY, number), "unknown-topic", message, fix


def with_topics(text: str, topics: Sequence[str], looks: Sequence[str]) -> tuple[str, str]:
    """Return a profile's text with the topics that were looked for, or why they are not written.

    ``looks`` are those of this merge; without one of them in the profile nothing is. Where an
    earlier look never said what it covered, a list of this one alone would say of all else that
    nobody looked.
    """
    profile = loaded(text)
    known = [str(one) for one in profile.get(KEY) or ()]
    new, there = [one for one in topics if one not in known], set(profile.get("evidence") or {})
    if not new or there.isdisjoint(looks):
        return text, ""
    if KEY in profile:
        return with_changes(text, {KEY: known}, {KEY: [*known, *new]}), ""
    if there - set(looks):
        return text, UNTOLD.format(", ".join(new))
    return with_key(text, block(KEY, new), LATER), ""
