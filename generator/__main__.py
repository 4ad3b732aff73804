"""``python -m generator`` is the ``directory`` command."""

from generator.cli.main import main

main()
