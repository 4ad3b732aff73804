"""Each topic is a key of a profile, so that an editor knows what to write there."""

from generator.model.provider import Provider
from generator.model.topic import Topic


def test_every_topic_is_a_key_of_a_profile() -> None:
    assert {topic.value for topic in Topic} <= set(Provider.model_fields)
