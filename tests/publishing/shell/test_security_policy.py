import pytest

from generator.publishing.shell.security_policy import (
    CONTENT_SECURITY,
    forbidden_in,
    forbidden_in_article,
    headers_file,
)


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    assert "unsafe" not in CONTENT_SECURITY
    assert "nonce" not in CONTENT_SECURITY
    assert "sha256" not in CONTENT_SECURITY
    assert "http" not in CONTENT_SECURITY
    assert CONTENT_SECURITY.startswith("default-src 'none'")


def test_the_host_sends_the_same_policy_and_forbids_frames() -> None:
    assert f"Content-Security-Policy: {CONTENT_SECURITY}; frame-ancestors 'none'" in headers_file()
    assert "X-Content-Type-Options: nosniff" in headers_file()


def test_a_browser_hears_of_a_new_worker_at_once_and_anybody_may_read_the_data() -> None:
    assert "worker-src 'self'" in CONTENT_SECURITY
    assert "/sw.js\n  Cache-Control: no-cache\n" in headers_file()
    assert "/data/*\n  Access-Control-Allow-Origin: *\n" in headers_file()


def test_where_one_page_needs_another_policy_the_host_sends_none_that_all_are_held_to() -> None:
    sent = headers_file(cms=True)
    assert "Content-Security-Policy" not in sent
    assert "Cross-Origin-Opener-Policy" not in sent
    assert "X-Frame-Options: DENY" in sent
    assert sent.splitlines()[1:] == [
        line
        for line in headers_file().splitlines()[1:]
        if not line.strip().startswith(("Content-S", "Cross-"))
    ]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>style= and onclick= in words</p>", []),
        ('<script src="a.js"></script>', []),
        ('<script type="application/ld+json">{}</script>', []),
        ("<script>x</script>", ["<script>"]),
        ("<style>p{}</style>", ["<style>"]),
        ("<p STYLE='x' OnClick='y'>", ["style=", "onclick="]),
        ('<a href=" JavaScript:x">', [" JavaScript:x"]),
        ('<script src="https://a.example/x.js"></script>', ["https://a.example/x.js"]),
        ('<img src="//a.example/x">', ["//a.example/x"]),
        ('<img src="/\\a.example/x">', ["/\\a.example/x"]),
        ('<form action="https://a.example/">', ["https://a.example/"]),
        ('<link rel="stylesheet" href="https://a.example/x">', ["https://a.example/x"]),
        ('<link rel="canonical" href="https://a.example/">', []),
        ('<meta http-equiv="refresh" content="0">', ["http-equiv=refresh"]),
        ('<img src="data:image/png;base64,AA=="><script src="../x.js"></script>', []),
    ],
)
def test_what_would_be_blocked_is_found(html: str, found: list[str]) -> None:
    assert forbidden_in(html) == found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (
            '<h2 id="a">A</h2><p><a class="kd-cite" href="#r">[1]</a></p>',
            [],
        ),
        ('<meta http-equiv="refresh" content="0">', ["<meta>", "http-equiv=", "content="]),
        ("<p>a</p><!-- b --><?c?><!doctype d>", ["<!-- b -->", "<?c?>", "<!doctype d>"]),
        ('<a href="&#47;/evil.example">', ["href=//evil.example"]),
        ("<pre><code>a</code></pre>", ["<pre>"]),
        ("<IMG SRC=x>", ["<img>", "src="]),
    ],
)
def test_what_is_not_on_the_list_of_an_article_is_found(html: str, found: list[str]) -> None:
    assert forbidden_in_article(html) == found
