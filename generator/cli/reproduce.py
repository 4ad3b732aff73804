"""``directory reproduce``: rebuild a published site and name every byte that differs."""

from pathlib import Path

import rich_click as click

from generator.cli.options import root_option
from generator.cli.speaking import complain, say
from generator.publishing.output.checksums import SIGNATURE
from generator.publishing.reproduction.rebuilding import reproduce as rebuild
from generator.publishing.reproduction.signature import verify
from generator.publishing.reproduction.wording import as_text


@click.command()
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@root_option
@click.option("--public-key", metavar="KEY", help="Also check the signature, with this key.")
def reproduce(site: Path, root: Path, public_key: str | None) -> int:
    """Rebuild a published site from its commit, and name every byte that differs.

    SITE is a folder with all of its files. What it was made from stands in its build.json; the
    repository in --root must have that commit. Nothing in either folder is changed, and the network
    is not used. Ends with 1 where a byte differs.

    \b
    Examples:
      directory reproduce site
      directory reproduce /tmp/fetched --root . --public-key RWQf...
    """
    if public_key:
        complain(f"signed by the key that was given, which vouches for {verify(site, public_key)}")
    elif (site / SIGNATURE).is_file():
        complain("the signature is not checked: --public-key names the key that it should be by")
    done = rebuild(site, root)
    say(as_text(done))
    return int(not done.is_same)
