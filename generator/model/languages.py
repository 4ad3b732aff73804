"""Names of languages: how speakers print them, and the English name that the directory uses."""

from generator.model.collation import in_plain_letters, words_in

_NAMES = """
Spanish: espanol, castellano, spanish castilian
French: francais
German: deutsch
Portuguese: portugues, brazilian portuguese
Italian: italiano
Russian: русскии, russkiy
Ukrainian: украінська
Chinese: 中文, 汉语, 漢語
Mandarin: mandarin chinese, chinese mandarin, 普通话, 普通話, 國語
Cantonese: cantonese chinese, chinese cantonese, 广东话, 廣東話, 粵語
Korean: 한국어
Japanese: 日本語
Vietnamese: tieng viet
Tagalog: tagalog filipino, filipino, pilipino
Haitian Creole: kreyol ayisyen, kreyol, creole haitian
Polish: polski
Arabic: العربية
Hindi: हिन्दी, हिंदी
Hebrew: עברית
Farsi: persian, فارسی
American Sign Language: asl, sign language
"""


def _table() -> dict[str, str]:
    lines = (line.partition(":") for line in _NAMES.strip().splitlines())
    return {_key(name): english for english, _, names in lines for name in names.split(",")}


def _key(name: str) -> str:
    return " ".join(words_in(name)) or in_plain_letters(name).strip()


_ENGLISH = _table()


def language_named(name: str) -> str:
    """Return the one name of a language, however it is printed; another one as it is."""
    plain = _key(name)
    return _ENGLISH.get(plain) or f"{name[:1].upper()}{name[1:]}"
