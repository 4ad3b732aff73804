"""What the engine reads: every article in Markdown, and how it stands on this site."""

from collections.abc import Sequence

from generator.directory import Directory
from generator.model.article import Article
from generator.pages.learn.article_markdown import for_engine
from generator.pages.learn.article_pages import settings
from generator.pages.learn.guide import chapters_of


def engine_texts(directory: Directory, articles: Sequence[Article]) -> dict[str, str]:
    """Return the text of each article by its file, such as ``learn/cost.md``."""
    filled, chapters = settings(directory), chapters_of(articles)
    return {
        f"{one.path}.md": for_engine(one, filled, directory.glossary, chapters[one.path])
        for one in articles
    }
