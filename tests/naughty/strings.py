"""Words that mean something to some machine: those that a text may hold, and those that it may not.

Each is named by the machine. No profile of a real provider holds them; all of them can be typed.
"""

ACCEPTED = {
    "attribute of HTML": '" onmouseover="alert(1)" autofocus onfocus=\'alert(2)\' `',
    "entity without its end": "&amp &lt &#60 &copy AT&T &lt; &gt;",
    "address that runs": "javascript:alert(3) //evil.example/x",
    "template": "{{ 7*7 }} {% raw %} {# x #} ${7*7} @@title@@ %(x)s %s {0} #{7}",
    "YAML": "- ? : & * ! | % @ # ~ [a, {b: c}] --- ...",
    "JSON": "\\ \\\\ \\u003c ]} /* */ // \\n \\ud800",
    "CSV": 'a","b";"c" | x',
    "iCalendar": "\\nEND:VEVENT;TZID=x,y",
    "XML": "]] CDATA[ %x; &x",
    "Markdown": "**b** _i_ ~~s~~ [a](https://a.example) ![i](x) `c` # h | t | 1. - * @all #1",
    "workflow": "::error file=x::y %0A::warning::b",
    "shell": "$(id) `id` ; rm -rf / ../../etc/passwd %2e%2e/ C:\\con",
    "SQL": "'; DROP TABLE x; -- \" OR 1=1",
    "letters from right to left": "שלום مرحبا",
    "letters beyond the first plane": "😀 𠜎 e\u0301 ŁØĐ ẞ İ ı",
    "very long word": "x" * 45,
}
"""What a text may hold; all of them together are short enough for one field."""
TOGETHER = "A " + " ".join(ACCEPTED.values()) + " z"

ALONE = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "＝1",
    "'=1",
    "__proto__",
    "constructor",
    "toString",
    "null 0",
    "NaN 1",
    "true 1",
    "#REF!1",
    "0x1",
    "1e5",
    "on",
    "--a",
]
"""What means something as the whole of a value, or at its start."""

REFUSED = {
    "an element": "<b>x</b>",
    "a script": "<script>alert(1)</script>",
    "the end of a section": "]]>x",
    "an entity": "&nbsp;x",
    "a letter in digits": "&#x3c;x",
    "an override of direction": "a\u202eb",
    "an isolate of direction": "a\u2066b",
    "no width": "a\u200bb",
    "a joiner": "a\u200db",
    "a mark of byte order": "a\ufeffb",
    "a line": "a\nb",
    "a separator of lines": "a\u2028b",
    "the next line": "a\u0085b",
    "a tab": "a\tb",
    "an escape of a terminal": "a\x1b[2Jb",
    "a bell": "a\x07b",
    "a null": "a\x00b",
    "half a letter": "a\ud83db",
    "a letter for private use": "a\ue000b",
    "a letter that is none": "a\uffffb",
    "a tag": "a\U000e0041b",
    "a filler": "a\u3164b",
    "a letter of another script": "n\u043et",
    "a letter of mathematics": "\U0001d4b3",
    "two letters in one": "\ufb01x",
    "a digit in a circle": "\u2468",
}
"""What no text may hold."""
