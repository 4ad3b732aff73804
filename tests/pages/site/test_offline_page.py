from generator.pages.site.offline_page import PATH, offline_page
from tests.demonstration import demonstration
from tests.pages.opened import by_class, demo, links, text_on


def test_help_stands_on_it_and_the_page_that_is_kept_for_everybody() -> None:
    assert {"tel:988", "tel:911", "tel:18002221222"} <= set(links(demo(PATH)))
    assert f"{demonstration().base_path}learn/in-a-crisis/" in links(demo(PATH))


def test_it_is_right_at_any_depth_and_no_search_engine_lists_it() -> None:
    inner = [link for link in links(demo(PATH)) if not link.startswith("tel:")]
    assert all(link.startswith(demonstration().base_path) for link in inner)
    assert offline_page(demonstration()).hidden


def test_the_script_finds_its_places_and_without_one_the_page_says_so() -> None:
    ids = {one.get("id") for one in demo(PATH).iter()}
    assert {"missing", "kept", "kept-none", "kept-some", "on-a-shared-device"} <= ids
    assert by_class(demo(PATH), "kd-nojs")
    assert "60 pages" in text_on(PATH)
