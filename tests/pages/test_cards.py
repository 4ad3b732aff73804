"""Cards come in the order of a list, and one that was made before is not made again."""

from collections.abc import Callable, Iterable

from generator.pages.cards import cards
from generator.reading.memory import T, forgetful
from tests.demonstration import demonstration


class Asked(list[tuple[str, tuple[bytes, ...]]]):
    """A memory that remembers what it was asked, and works it out."""

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        self.append((what, tuple(rests_on)))
        return work()


def test_each_stands_in_the_order_of_the_list_with_the_way_to_its_page() -> None:
    directory = demonstration()
    made = [str(card) for card in cards(directory, directory.listed, "../../", forgetful)]
    links = [f'href="../../providers/{one.slug}/' for one in directory.listed]
    assert len(made) == len(links)
    assert all(link in card for link, card in zip(links, made, strict=True))


def test_a_card_at_another_depth_is_another_card() -> None:
    directory, asked = demonstration(), Asked()
    made_from = {one.slug: one.slug.encode() for one in directory.listed}
    known = type(directory)(directory.config, directory.today, directory.judgements, {},
                            made_from=made_from)  # fmt: skip
    for base in ("../", "../../"):
        assert list(cards(known, known.listed, base, asked))
    assert len(set(asked)) == len(asked) == 2 * len(known.listed)


def test_where_nobody_said_what_a_judgement_is_made_from_no_card_is_kept() -> None:
    asked = Asked()
    assert list(cards(demonstration(), demonstration().listed, "", asked))
    assert asked == []
