"""The pages of a forge where a file or an issue is begun, from the address of the repository."""

from urllib.parse import urlsplit

BRANCH = "main"


def forge_pages(repository: str | None) -> dict[str, str]:
    """Return the addresses to begin a file, edit one and open an issue; empty where not known.

    GitHub takes a file's name and text, and an issue's title and text, in the address.
    """
    root = (repository or "").rstrip("/")
    if urlsplit(root).hostname not in ("github.com", "www.github.com"):
        return {"page": root, "file": "", "edit": "", "issue": "", "issues": ""}
    return {
        "page": root,
        "file": f"{root}/new/{BRANCH}/providers",
        "edit": f"{root}/edit/{BRANCH}/providers/",
        "issue": f"{root}/issues/new",
        "issues": f"{root}/issues/new/choose",
    }
