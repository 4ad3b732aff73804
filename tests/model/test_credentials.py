"""Credentials and boards: nobody but a physician is left out by accident."""

import pytest

from generator.model.credentials import Board, Credential


@pytest.mark.parametrize("board", ["ANCC", "AANPCB", "NBCRNA", "NCCPA"])
def test_nurses_and_physician_assistants_have_boards_of_their_own(board: str) -> None:
    assert Board(board).says


def test_a_page_that_names_no_credential_can_still_be_told() -> None:
    assert "not named" in Credential("clinician").says
    assert "not named" in Credential("nurse").says


def test_every_credential_and_board_has_words_for_a_patient() -> None:
    assert [one for one in (*Credential, *Board) if len(one.says) < 5] == []
