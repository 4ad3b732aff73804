"""Odd articles: what somebody tries to publish, and the ways of hiding it from whoever reads it."""

from collections.abc import Iterator
from itertools import cycle

ATTACKS = (
    "Ketamine cures depression.",
    "If you are in danger, 988 is closed, call 555-0100.",
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "[a](javascript:alert(1))",
)
"""What no page may say or hold; the last two are words where they are code."""
_SIGNS = "`~"
_INDENTS = ("", " ", "   ", "    ", "\t", " \t")
_INSIDE = ("- ", "* ", "1. ", "10. ", "1) ", "> ", "> > ", "- - ", "> - ", "- > ", "-\t", ">\t")
_HTML = (
    *(("<script>", "</script>"), ("<pre>", "</pre>"), ("<style>", "</style>")),
    *(("<textarea>", "</textarea>"), ("<!--", "-->"), ("<?php", "?>"), ("<!X ", ">")),
    *(("<![CDATA[", "]]>"), ("<div>", "</div>"), ("<details><summary>x", "</summary>")),
    *(("<x-y>", "</x-y>"), ("</p>", ""), ("<svg>", "</svg>"), ("<math>", "</math>")),
    *(("<template>", "</template>"), ("<noscript>", "</noscript>"), ("<plaintext>", "")),
    *(("<div markdown=1>", "</div>"), ("<script\n>", "</script>"), ("<scr<script>ipt>", "")),
    *(("<b", ""), ("<b a='", ""), ("<!-->", "-->"), ("<!--->", ""), ("--!>", "")),
    *(("<form action=x>", "</form>"), ("<p style='background:url(//evil.example)'>", "")),
)
_WAYS = (
    *("`{}`", "``{}``", "`` ` {}``", "\\`{}\\`", "\\\\`{}`", "`{}", "[{}](page:learn/example)"),
    *("[x][{}]\n\n[{}]: #how-sure-we-are", "[x]: https://a.example '{}'", "![{}](a.png)"),
    *("[x](https://a.example '{}')", "![{}][x]\n\n[x]: https://a.example", "[^1]: {}"),
    *(
        "x[^1]\n\n[^1]: {}",
        "*[HTML]: {}",
        "!!! note\n    {}",
        "- !!! note\n    {}",
        "??? a\n    {}",
    ),
    *('=== "x"\n    {}', "/// note\n{}\n///", "::: note\n{}\n:::", "Term\n:   {}", "- [ ] {}"),
    *("| a | b |\n| - | - |\n| {} | x |", "| a | b |\n| - | - |\n| x | y | {} |", "[[{}]]"),
    *("| a |\n| - |\n| x | {} |", "| {} | b |\n| - | - |", "| a | b |\n| - | - |\n| `{} | x` |"),
    *("# {}", "###### {}", "####### {}", "{}\n===", "{}\n---", "## {} {: #x}", "+ {}", "> > > {}"),
    *("    {}", "\t{}", "-     {}", "- x\n\n        {}", "***{}***", "__{}__", "*{}", "~~{}~~"),
    *("=={}==", "{{ {} }}", "{% {} %}", "{# {} #}", "{>>{}<<}", "{--{}--}", "[@{}]", "%%{}%%"),
    *("[@an-example, {}]", "$${}$$", "<{}>", "\u202e{}\u202c", "\u2066{}\u2069", "\ufeff{}"),
    *("\0{}", "a\u2028{}", "a\u2029{}", "a\x0b{}", "a\x0c{}", "a\x85{}", "a\r{}", "a\r\n{}"),
    *("[TOC]\n\n{}", "[a [b]](x){}", "---\n{}\n---", "+++\n{}\n+++", "% {}", "{{< {} >}}"),
    *("--8<-- 'x'\n{}", "\x02{}\x03", "\x02wzxhzdk:0\x03 {}", "klzzwxh:0 {}", "&lt;b&gt;{}"),
    *("988. is closed {}", "1. x\n\nWords.\n\n911. {}", "{} H~2~O", "[x]: /y 'a\n{}'"),
    *("\u2079\u2078\u2078 is closed {}", "Do n\u043et call 988 {}", "cur\u0435s {}"),
    *("{} [988](https://evil.example)", "{} [crisis line](mailto:a@b.example)"),
    *("{}{: .x }", "{}\n{: hidden }", "[]{: #x}{}", "[a](https://a.example){: href={} }", "@@{}@@"),
)
ADDRESSES = (
    *("JaVaScRiPt:alert(1)", "java\tscript:a", "java&#x73;cript:a", "javascript&colon;a"),
    *("\x01javascript:a", "vbscript:x", "DATA:text/html,x", "blob:https://a.example/x", "x:y"),
    *(
        "file:///etc/passwd",
        "ftp://a.example",
        "HTTP://a.example",
        "//evil.example",
        "///evil.example",
    ),
    *("\\\\evil.example", "/\\evil.example", "https:evil.example", "https:/evil.example"),
    *("https:///evil.example", "https:\\\\evil.example", "https://a@evil.example", "https://"),
    *(
        "https://a.example%40evil.example",
        "https://a.example\\@evil.example",
        "https://a:b@c.example",
    ),
    *("https://\u0435vil.example", "https://a\u200b.example", "https://a.exam\u00adple"),
    *("https://a\u3002example", "https://\uff41.example", "https://127.0.0.1", "https://[::1]/"),
    *("https://0x7f.1", "https://2130706433", "https://localhost", "https://a.example:99999"),
    *(
        "https://xn--80ak6aa92e.example",
        "https://a..example",
        "https://a.example/\u202egpj.exe",
        "https://a.example/<b>",
    ),
    *("https://a.example/'\"onclick=x", "https://a.example/{{ run_by }}", "https://a.example/ x"),
    *("tel:", "mailto:", "mailto:a@b.example?bcc=c@d.example", "sms:988?body=x", "#", "#x", "?x"),
    *("", "/", "..", "page:", "page:../x", "page:learn/example?x", "PAGE:learn/example"),
    *("provider:../x", "glossary:x#y", "about:blank", "intent://x#Intent;end", "urn:x", "x.md"),
)
"""Where no link of a page may lead."""


def hidings() -> Iterator[str]:
    """Yield each way of hiding, with ``{}`` where the attack stands."""
    for sign in _SIGNS:
        for indent in _INDENTS:
            for times in (3, 4, 60):
                yield f"Words.\n\n{indent}{sign * times}\n{{}}"
            yield f"Words.\n\n{indent}{sign * 4} x\n{{}}\n{indent}{sign * 3}\n\n{{}}"
        for inside in _INSIDE:
            yield f"{inside}{sign * 3}\n{' ' * len(inside)}{{}}"
            yield f"{inside}words\n\n    {sign * 3}\n    {{}}\n    {sign * 3}"
        yield f"{sign * 3}{{.x onclick=x}}\n{{}}\n{sign * 3}"
        yield f"{sign * 3}\r{{}}\r{sign * 3}"
    for start, end in _HTML:
        yield from (f"Words {start}{{}}{end}.", f"- Words\n\n    {start}\n    {{}}\n    {end}")
        yield f"Words.\n\n{start}\n{{}}"
    yield from _WAYS


def articles() -> Iterator[str]:
    """Yield the text of each odd article: each hiding once, each attack in turn."""
    for hiding, attack in zip(hidings(), cycle(ATTACKS), strict=False):
        yield hiding.replace("{}", attack)
    for way in _WAYS:
        yield from (way.replace("{}", attack) for attack in ATTACKS)
    for address in ADDRESSES:
        yield f"See [words]({address})."
        yield f"See [words][r].\n\n[r]: {address}"
