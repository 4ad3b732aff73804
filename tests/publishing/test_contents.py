"""What our own words link is told absent where a site has neither the page nor the article."""

from markupsafe import Markup

from generator.pages.learn.article_forms import RenderedArticle
from generator.publishing.contents import FIXED_ADDRESSES, absent

ARTICLE = RenderedArticle(Markup(""), [], {}, [])


def test_what_the_program_makes_itself_is_never_absent() -> None:
    assert not absent({}).pages & set(FIXED_ADDRESSES)


def test_an_article_that_our_words_link_is_absent_until_it_is_there() -> None:
    gone = absent({}).pages
    assert gone
    linked = min(gone)
    assert linked not in absent({linked.rstrip("/"): ARTICLE}).pages
