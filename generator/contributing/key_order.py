"""The keys of a profile in the order of the model, each with the comment above it."""

import yaml

from generator.model.provider import Provider

ORDER = tuple(Provider.model_fields)


def in_order(text: str) -> str:
    """Return a text with its first-level keys in the usual order; as it is where it is odd."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return text
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return text
    keys = [name.value for name, _ in root.value]
    starts = [name.start_mark.line for name, _ in root.value]
    if not set(keys) <= set(ORDER) or len(set(keys)) < len(keys) or len(set(starts)) < len(keys):
        return text
    return _sorted(text, keys, starts)


def _sorted(text: str, keys: list[str], starts: list[int]) -> str:
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith("\n"):
        rows[-1] += "\n"
    tops = [_above_comment(rows, at) for at in starts]
    ends = [*tops[1:], len(rows)]
    blocks = {key: "".join(rows[top:end]) for key, top, end in zip(keys, tops, ends, strict=True)}
    ordered = sorted(keys, key=ORDER.index)
    if ordered == keys:
        return text
    return "".join([*rows[: tops[0]], *(blocks[key] for key in ordered)])


def _above_comment(rows: list[str], at: int) -> int:
    """Return where a key begins, with the comment right above it; the head of a file stays."""
    top = at
    while top and rows[top - 1].startswith("#"):
        top -= 1
    return at if top == 0 else top
