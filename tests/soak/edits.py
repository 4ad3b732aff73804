"""Edits by chance to a project's folder, to what is kept beside it, and to the program."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tests.made_up_house import MISSPELT, PAGE, SOUND

DAY = date(2026, 11, 21)


@dataclass
class Edited:
    """A project's folder, the day, and the chance that decides what happens next.

    ``program`` is the folder of a copy of the program that may be edited; None where there is none.
    """

    root: Path
    chance: random.Random
    program: Path | None = None
    day: date = DAY
    number: int = 0
    done: list[str] = field(default_factory=list)

    def edit(self) -> None:
        """Make one more edit, by chance."""
        self.number += 1
        kinds = OF_A_FOLDER + (OF_A_PROGRAM if self.program else ())
        kind = self.chance.choice(kinds)
        kind(self)
        self.done.append(kind.__name__)

    def profile(self) -> Path:
        """Return any profile there is, a new one where there is none."""
        there = sorted((self.root / "providers").glob("[!_]*.yml"))
        return self.chance.choice(there) if there else add_a_profile(self)


def add_a_profile(at: Edited) -> Path:
    file = at.root / "providers" / f"example-{at.number}.yml"
    name = f"Example {at.number}"
    file.write_text(SOUND.replace("Example A", name).replace("a.example", f"a{at.number}.example"))
    return file


def change_a_profile(at: Edited) -> None:
    file = at.profile()
    file.write_text(file.read_text("utf-8").replace("made-up", f"made-up ({at.number})", 1))


def rename_a_profile(at: Edited) -> None:
    at.profile().rename(at.root / "providers" / f"renamed-{at.number}.yml")


def remove_a_profile(at: Edited) -> None:
    at.profile().unlink()


def write_a_mistake(at: Edited) -> None:
    (at.root / "providers" / "example-mistake.yml").write_text(MISSPELT, encoding="utf-8")


def mend_the_mistake(at: Edited) -> None:
    (at.root / "providers" / "example-mistake.yml").unlink(missing_ok=True)


def change_an_article(at: Edited) -> None:
    # No number: it would need a source, and with that mistake nothing more would be built.
    text = PAGE.replace("We read a part", "We read a part" + " and a part" * (at.number % 9))
    (at.root / "content" / "learn" / "example.md").write_text(text, encoding="utf-8")


def add_an_article(at: Edited) -> None:
    text = PAGE.replace("Example page", "Example page" + " again" * (at.number % 9))
    (at.root / "content" / "learn" / f"more-{at.number % 3}.md").write_text(text, encoding="utf-8")


def remove_an_article(at: Edited) -> None:
    (at.root / "content" / "learn" / f"more-{at.number % 3}.md").unlink(missing_ok=True)


def change_a_setting(at: Edited) -> None:
    file = at.root / "site_config.yml"
    lines = file.read_text("utf-8").splitlines()[:3]
    lines[1] = f"tagline: A made-up directory for test {at.number}"
    more = ("listing: {must_document: [publishes-prices]}", "offline_reading: no", "language: es")
    file.write_text("\n".join([*lines, at.chance.choice(more), ""]), encoding="utf-8")


def go_to_another_day(at: Edited) -> None:
    at.day = DAY + timedelta(days=at.chance.randrange(400))


def damage_what_is_kept(at: Edited) -> None:
    for file in sorted((at.root / ".cache").glob("*")):
        data = bytearray(file.read_bytes())
        data[at.chance.randrange(len(data))] ^= 1 << at.chance.randrange(8)
        file.write_bytes(data)


def damage_the_site(at: Edited) -> None:
    page = at.chance.choice(sorted((at.root / "site").rglob("*.html")))
    page.write_bytes(page.read_bytes()[:-1])


def forget_everything(at: Edited) -> None:
    shutil.rmtree(at.root / ".cache", ignore_errors=True)


def leave_all_as_it_is(at: Edited) -> None:
    (at.root / "site_config.yml").touch()


OF_A_FOLDER: tuple[Callable[[Edited], object], ...] = (
    *(add_a_profile, change_a_profile, rename_a_profile, remove_a_profile),
    *(write_a_mistake, mend_the_mistake, mend_the_mistake),
    *(change_an_article, add_an_article, remove_an_article, change_a_setting, go_to_another_day),
    *(damage_what_is_kept, damage_the_site, forget_everything, leave_all_as_it_is),
)


def change_a_template(at: Edited) -> None:
    _append(at, "pages/providers/provider.html.jinja", f"<p>Edit {at.number}</p>\n")


def change_a_style(at: Edited) -> None:
    _append(at, "pages/providers/profile.css", f".kd-edit-{at.number} {{ color: red }}\n")


def change_a_rule(at: Edited) -> None:
    """Change the sentence that every rule without a look answers with."""
    _append(
        at, "judging.py", f'NOT_LOOKED_YET = "We have not looked for this yet ({at.number})."\n'
    )


def change_the_program(at: Edited) -> None:
    _append(at, "pages/every_page.py", f"# {at.number}\n")


def _append(at: Edited, name: str, text: str) -> None:
    assert at.program
    with (at.program / "generator" / name).open("a", encoding="utf-8") as file:
        file.write(text)


OF_A_PROGRAM: tuple[Callable[[Edited], object], ...] = (
    *(change_a_template, change_a_style, change_a_rule, change_the_program),
)
