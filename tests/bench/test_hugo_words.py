"""The words of the Hugo site: what its templates name of a rule is there."""

import json
import re
from pathlib import Path

from bench.contenders import HUGO_SITE
from bench.hugo_words import write_words

NAMED = re.compile(r"\$rule\.([a-z_]+)")


def test_a_rule_has_every_word_that_a_template_names(tmp_path: Path) -> None:
    write_words(tmp_path / "words.json")
    words = json.loads((tmp_path / "words.json").read_text(encoding="utf-8"))
    layouts = [file.read_text(encoding="utf-8") for file in HUGO_SITE.rglob("*.html")]
    named = set(NAMED.findall("".join(layouts)))
    assert {"authority", "what_it_cannot_tell"} <= named
    for rule in words["rules"]:
        assert named <= rule.keys(), rule["id"]
