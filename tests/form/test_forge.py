from generator.form.forge import forge_pages


def test_github_takes_a_file_and_an_issue_in_its_address() -> None:
    pages = forge_pages("https://github.com/a-team/a-house/")
    assert pages["file"] == "https://github.com/a-team/a-house/new/main/providers"
    assert pages["edit"] + "x.yml" == "https://github.com/a-team/a-house/edit/main/providers/x.yml"
    assert pages["issue"] == "https://github.com/a-team/a-house/issues/new"


def test_what_is_not_known_is_not_guessed() -> None:
    for address in (None, "https://forge.example/a/b", "https://github.com.evil.example/a/b"):
        pages = forge_pages(address)
        assert pages["page"] == (address or "")
        assert {pages[name] for name in ("file", "edit", "issue", "issues")} == {""}
