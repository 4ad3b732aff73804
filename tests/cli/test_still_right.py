from pathlib import Path

from tests.cli.conftest import Directory
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


def test_the_mail_to_a_provider_leads_to_its_own_questions(directory: Directory) -> None:
    ended = directory("still-right", "example-a", *DAY)
    assert ended.code == 0
    assert "/contribute/still-right/?p=example-a\n" in ended.out
    assert "/providers/example-a/" in ended.out


def test_an_address_that_leads_nowhere_is_told_before_it_is_sent(directory: Directory) -> None:
    assert (
        "before you send it, in site_config.yml" in directory("still-right", "example-a", *DAY).err
    )


def test_nobody_is_asked_of_a_provider_that_is_not_there(directory: Directory, house: Path) -> None:
    assert directory("still-right", "nobody", *DAY).code == 2
    (house / "site_config.yml").write_text("name: [\n", encoding="utf-8")
    assert "no address is known" in directory("still-right", "example-a", *DAY).err
