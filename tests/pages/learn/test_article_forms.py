"""An article is parsed once: its forms stand side by side, each changed in its own way alone."""

from generator.pages.learn.article_forms import FORM, RenderedArticle
from generator.pages.learn.drawn_sections import MARK
from generator.pages.learn.section_texts import SectionText
from generator.publishing.shell.security_policy import forbidden_in_article
from generator.reading.articles.glossary import terms_in
from tests.pages.articles import GLOSSARY_TEXT, article, parsed

TERMS = terms_in([article("learn/glossary", GLOSSARY_TEXT)])
PARTS = {f"learn/guide/part-{n}/": {"learn/safety/": "safety"} for n in (1, 2)}


def made() -> RenderedArticle:
    text = "A superbill.\n\n## Then\n\nMore."
    one = article("learn/safety", text, drawings={"then": "routes"})
    return parsed(one, TERMS, PARTS)


def test_each_page_of_the_guide_has_its_own_form() -> None:
    chapters = made().chapters
    assert list(chapters) == list(PARTS)
    assert all('<h3 id="safety--then">Then</h3>' in html for html in chapters.values())


def test_only_its_own_page_explains_words_and_the_search_has_plain_ones() -> None:
    forms = made()
    several = {"page": forms.page, **forms.chapters}
    assert [name for name, html in several.items() if "kd-term" in html] == ["page"]
    assert [name for name, html in several.items() if MARK not in html] == []
    assert forms.texts == [
        SectionText("", "", "A superbill."),
        SectionText("then", "Then", "More."),
    ]


def test_no_mark_of_a_form_is_left_and_each_form_keeps_to_the_allow_list() -> None:
    forms = made()
    for html in (forms.page, *forms.chapters.values()):
        assert FORM not in html
        assert forbidden_in_article(html) == []


def test_an_empty_article_has_empty_forms() -> None:
    empty = parsed(article("learn/safety", ""), TERMS, PARTS)
    assert empty.texts == [SectionText("", "", "")]
    assert "<" not in empty.page
