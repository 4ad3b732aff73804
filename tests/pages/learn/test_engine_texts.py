"""The engine is told of each article what fills it, what is explained, and where else it stands."""

from dataclasses import replace

from generator.pages.learn.engine_texts import engine_texts
from generator.reading.articles.glossary import terms_in
from tests.demonstration import demonstration
from tests.pages.articles import GLOSSARY_TEXT, article


def test_each_article_is_told_of_the_glossary_its_settings_and_its_places_in_the_guide() -> None:
    articles = [
        article("learn/glossary", GLOSSARY_TEXT),
        article("learn/safety", "By {{ run_by }}."),
        article("about/money"),
    ]
    directory = replace(demonstration(), glossary=terms_in(articles))
    texts = engine_texts(directory, articles)
    assert list(texts) == ["learn/glossary.md", "learn/safety.md", "about/money.md"]
    told = {path: [name in text for name in TOLD] for path, text in texts.items()}
    assert told["learn/glossary.md"] == [False, False, True]
    assert told["learn/safety.md"] == [True, True, True]
    assert told["about/money.md"] == [True, False, False]


TOLD = ('"meaning": "A detailed receipt."', '"run_by": ', '"learn/guide/part-1/"')
