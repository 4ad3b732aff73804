"""``directory still-right``: the mail that asks a provider whether its page is still right."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.attesting.letter import letter
from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.contributing.one_profile import one_profile
from generator.judging import CRITERION_IDS, RED_FLAG_IDS
from generator.model.problem import DirectoryError
from generator.pages.contribute.still_right_page import still_right_link
from generator.reading.site_config import read_site_config


@click.command()
@click.argument("slug")
@root_option
@today_option
def still_right(slug: str, root: Path, today: date) -> None:
    """Print a mail that asks a provider whether its page is still right.

    It leads to a page where the provider answers part by part. Save what it sends back, the whole
    mail if you like, and run: directory merge FILE. It stands as the provider's word.

    \b
    Examples:
      directory still-right example-harbor-clinic
      directory merge mail-from-the-clinic.txt
    """
    profile = one_profile(slug, root, today)
    config, _ = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    if config is None:
        raise DirectoryError("site_config.yml has errors, so no address is known: directory check")
    site = config.url.rstrip("/")
    page, ask = f"{site}/providers/{slug}/", f"{site}/{still_right_link(slug)}"
    say(letter(profile.provider.name, config.name, page, ask))
    for owed in config.before_publishing:
        if owed.startswith("url"):
            complain(f"before you send it, in site_config.yml: {owed}")
