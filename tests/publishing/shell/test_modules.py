"""Modules become one script that runs in any browser, without a second request."""

import json
import subprocess
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.shell.modules import SHARED, bundle, needed, read_modules


def modules(folder: Path, **files: str) -> dict[str, Path]:
    for name, text in files.items():
        (folder / f"{name}.js").write_text(text, encoding="utf-8")
    return {path.stem: path for path in folder.glob("*.js")}


def bundled(folder: Path, **files: str) -> str:
    return bundle("a", read_modules(modules(folder, **files))).decode()


def test_what_is_needed_comes_first_and_once_in_the_order_it_is_asked_for(tmp_path: Path) -> None:
    read = read_modules(
        modules(
            tmp_path,
            a='import { x } from "./c.js";\nimport "./b.js";\n',
            b='import { x } from "./c.js";\n',
            c="export const x = 1;\n",
        )
    )
    assert needed("a", read) == ("c", "b", "a")


def test_the_same_modules_make_the_same_bytes(tmp_path: Path) -> None:
    files = modules(tmp_path, a='import { x } from "./b.js";\n', b="export const x = 1;\n")
    again = dict(reversed(files.items()))
    assert bundle("a", read_modules(files)) == bundle("a", read_modules(again))


def test_names_are_taken_also_under_other_names_and_nothing_else_gets_out(tmp_path: Path) -> None:
    script = bundled(
        tmp_path,
        a='import {\n  f as g,\n  x,\n} from "./b.js";\nglobalThis.told = [g(), x];\n',
        b="const hidden = 1;\nexport const x = 2;\nexport function f() { return hidden; }\n",
    )
    assert ran(script + "\nconsole.log(JSON.stringify([told, typeof hidden, typeof x]))") == [
        [1, 2],
        "undefined",
        "undefined",
    ]


def test_two_bundles_of_one_page_share_their_modules(tmp_path: Path) -> None:
    files = modules(
        tmp_path,
        a='import { add } from "./c.js";\nadd();\n',
        b='import { add, count } from "./c.js";\nadd();\nexport const told = count();\n',
        c="let n = 0;\nexport const add = () => { n += 1; };\nexport const count = () => n;\n",
    )
    read = read_modules(files)
    whole = bundle("a", read) + bundle("b", read)
    assert ran(f"{whole.decode()}\nconsole.log({SHARED}.b.told)") == 2
    apart = bundle("a", read) + bundle("b", read, without=needed("a", read))
    assert ran(f"{apart.decode()}\nconsole.log({SHARED}.b.told)") == 2
    assert len(apart) < len(whole)


def test_reasons_and_types_stay_at_home(tmp_path: Path) -> None:
    script = bundled(
        tmp_path,
        a="""\
// A reason.
/**
 * @param {string} one
 * @returns {string}
 */
export const same = (one) => /** @type {string} */ (one); // "//" in a line stays: `https://x`
""",
    )
    assert "A reason" not in script
    assert "@" not in script
    assert "export const same = (one) => (one); //".removeprefix("export ") in script


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('import { y } from "./b.js";\n', r"a\.js takes what b\.js does not give: \{'y'\}"),
        ('import "./lost.js";\n', "No module of ours has this name: a -> lost"),
        ('import * as b from "./b.js";\n', r"not a form of module .*import \* as b"),
        ('import b from "./b.js";\n', "not a form of module"),
        ("export default 1;\n", "not a form of module"),
        ("const x = 1;\nexport { x };\n", "not a form of module"),
        ('const b = await import("./b.js");\n', "not a form of module"),
        ("const here = import.meta.url;\n", "not a form of module"),
        ('import { x } from "./b.js";\nimport "./a.js";\n', "Modules need each other: a -> a"),
    ],
)
def test_what_cannot_be_put_together_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(DirectoryError, match=told):
        bundled(tmp_path, a=text, b="export const x = 1;\n")


def ran(script: str) -> object:
    """Return what a script prints, as JSON."""
    done = subprocess.run(["node", "-"], input=script, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
