import pytest

from generator.pages.providers.pictures.drawing import LETTER_ROOM, WIDTH, figure, label


def test_a_drawing_is_for_the_eye_and_its_words_are_for_everybody() -> None:
    drawn = figure(80, label(180, 20, "x"), "Two < three.")
    assert 'aria-hidden="true"' in drawn
    assert "<figcaption>Two &lt; three.</figcaption>" in drawn


@pytest.mark.parametrize(
    "words", ["$9", "This provider: $450", "This provider: about $450 to $600"]
)
def test_a_label_stays_in_the_drawing_and_above_its_point(words: str) -> None:
    half = len(words) * LETTER_ROOM
    for x in range(WIDTH + 1):
        text = label(x, 20, words)
        if 'class="m"' in text:
            assert half <= x <= WIDTH - half
        elif 'class="e"' in text:
            assert f'x="{WIDTH}"' in text
            assert x >= WIDTH - half
        else:
            assert x <= half


def test_what_a_label_says_is_escaped() -> None:
    assert "<b>" not in label(5, 20, "<b>") + label(180, 20, "<b>") + label(355, 20, "<b>")
