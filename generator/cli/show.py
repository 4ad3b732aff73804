"""``directory show``: in ten lines what the page of a provider will say."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import say
from generator.contributing.card_lines import card_lines
from generator.contributing.one_profile import one_profile
from generator.judging import CRITERION_IDS, RED_FLAG_IDS, judge
from generator.model.site_config import FreshnessPolicy, ListingPolicy
from generator.reading.site_config import read_site_config


@click.command()
@click.argument("slug")
@root_option
@today_option
def show(slug: str, root: Path, today: date) -> None:
    """Print in ten lines what the page of a provider will say.

    \b
    Examples:
      directory show example-harbor-clinic
    """
    profile = one_profile(slug, root, today)
    config, _ = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    policy = config.listing if config else ListingPolicy()
    limits = config.freshness if config else FreshnessPolicy()
    judgement = judge(slug, profile.provider, today, policy, limits)
    say("".join(f"{line}\n" for line in card_lines(judgement, today, limits)))
