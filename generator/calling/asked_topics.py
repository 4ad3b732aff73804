"""What a call looked for: a topic counts only where all that the interview has of it was asked.

Who was asked and would not say, or did not know, was asked: then a page may say "not stated".
"""

from collections.abc import Iterator, Mapping

from generator.calling.call import Call
from generator.calling.order import makes_sense
from generator.calling.question import UNHEARD
from generator.calling.questions import QUESTIONS
from generator.model.topic import Topic


def asked_topics(call: Call, known: Mapping[str, str]) -> Iterator[str]:
    """Yield each topic that a call asked about, and left nothing of it that is not stated."""
    heard = {one.id for one in call.answers.values() if one.tap != UNHEARD}
    for topic in Topic:
        of = [one for one in QUESTIONS if one.parent[0] == topic and makes_sense(one, call, known)]
        is_asked = any(one.id in heard for one in of)
        if is_asked and all(one.id in heard or one.path in known for one in of):
            yield topic.value
