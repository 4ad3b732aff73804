"""What patients type finds the page that answers it, first; as they type it, in two languages."""

import subprocess
from pathlib import Path

from tests.browser.sites import Site, built

ASKED = Path(__file__).parent / "scripts" / "right-page-first.js"


def test_each_question_finds_its_page_first(built_in: Path) -> None:
    site = built(Site.REAL, built_in)
    done = subprocess.run(["node", ASKED, site], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
