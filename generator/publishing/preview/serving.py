"""The finished site on this machine, built anew and shown anew on every change of its sources."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from generator.model.problem import DirectoryError
from generator.publishing.preview.server import Preview


def serve(
    build: Callable[[], Path | None],
    watch: Iterable[Path],
    port: int,
    *,
    report: Callable[[str], None],
    root: str = "/",
    stop: Event | None = None,
) -> None:
    """Build, show the site on 127.0.0.1, and build again on every change, until Ctrl+C or ``stop``.

    ``build`` returns the site's folder, or None where it has told of problems in the sources; what
    it cannot do it raises as DirectoryError, whose words go to ``report``. Either way the last good
    site stays on show. ``root`` is the path of the public address, such as ``/directory/``.
    """
    with Preview(port, root) as preview:
        preview.show(_built(build, report))
        Thread(target=preview.serve_forever, daemon=True).start()
        _tell(report, f"The site is at {preview.address} until you press Ctrl+C.")
        try:
            _rebuild_on_change(preview, build, watch, report, stop)
        except KeyboardInterrupt:
            _tell(report, "Stopped.")
        finally:
            preview.shutdown()


def _rebuild_on_change(
    preview: Preview,
    build: Callable[[], Path | None],
    watch: Iterable[Path],
    report: Callable[[str], None],
    stop: Event | None,
) -> None:
    import watchfiles

    there = [path for path in watch if path.exists()]
    for _ in watchfiles.watch(*there, stop_event=stop, debounce=400):
        preview.show(_built(build, report))


def _built(build: Callable[[], Path | None], report: Callable[[str], None]) -> Path | None:
    try:
        return build()
    except DirectoryError as error:
        _tell(report, str(error))
    except Exception as error:  # noqa: BLE001 - the next change may mend it; the site stays on show
        words = f"This build failed by a mistake in the program; please report it: {error!r}"
        _tell(report, words)
    return None


def _tell(report: Callable[[str], None], words: str) -> None:
    """Say it where that can be; a log on a full disk does not end the site on show."""
    with suppress(OSError):
        report(words)
