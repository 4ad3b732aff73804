"""``directory sign``: vouch for a site's checksums with a key that only its publisher has."""

import os
from pathlib import Path

import rich_click as click

from generator.cli.speaking import say
from generator.publishing.reproduction.signature import sign as signed

VARIABLE = "MINISIGN_PASSWORD"


@click.command()
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--key",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The secret key's file, as `minisign -G` makes it. Keep it out of the repository.",
)
def sign(site: Path, key: Path) -> None:
    """Sign SHA256SUMS of a built site with an Ed25519 key, in the format of minisign.

    A key with a password is opened with what the variable MINISIGN_PASSWORD holds.

    \b
    Examples:
      directory sign site --key ~/.minisign/directory.key
    """
    say(f"{signed(site, key, os.environ.get(VARIABLE))} written.\n")
