"""The way back."""

from generator.pages.crumbs import FINDER, HOME, Crumb, listed_trail


def test_every_step_has_its_address_and_the_last_is_the_page_itself() -> None:
    trail = [HOME, FINDER, Crumb("Example Harbor Clinic")]
    steps = listed_trail(trail, "providers/harbor/", lambda path: f"https://site.example/{path}")
    assert steps == [
        ("Home", "https://site.example/"),
        ("Find a provider", "https://site.example/providers/"),
        ("Example Harbor Clinic", "https://site.example/providers/harbor/"),
    ]
