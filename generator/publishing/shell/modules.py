"""Modules of JavaScript (ECMAScript modules) joined into one plain script: a bundle.

Each file says what it needs and what it gives with ``import`` and ``export``, as Node and editors
read it. A page gets one file for each feature all the same: a module that imports others costs a
round trip for each step, cannot be sealed step by step by our pages, and does not run from a disk.
So the files are put together here, each in a function of its own, after what it imports. Two
bundles of one page share their modules through one object, ``directoryModules``, by name.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError

IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"(\.[^"]*/([\w-]+)\.js)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:const|class|(?:async )?function) (\w+)\b)", re.MULTILINE)
OTHER_FORM = re.compile(r"^(?:import|export)\b.*|\bimport(?: ?\(|\.meta\b).*", re.MULTILINE)
# Reasons and types are for those who read and check the code; a browser has no use for them.
COMMENT = re.compile(
    r"^ *//.*\n|^ */\*\*(?:[^*]|\*(?!/))*\*/\n|/\*\* @type .*? \*/ ?", re.MULTILINE
)
SHARED = "directoryModules"


@dataclass(frozen=True, slots=True)
class Module:
    """One file: what it takes from which other module, what it gives, and its code."""

    name: str
    imports: tuple[tuple[str, str], ...]
    """The names taken, as they stand between the braces, and the module they come from."""
    exports: frozenset[str]
    code: str


def read_modules(files: Mapping[str, Path]) -> dict[str, Module]:
    """Return every module by its name.

    Raises DirectoryError for a form of import or export that is not read here.
    """
    return {name: _module(path) for name, path in files.items()}


def _module(path: Path) -> Module:
    text = COMMENT.sub("", path.read_text(encoding="utf-8"))
    code = EXPORT.sub("", IMPORT.sub("", text))
    if other := OTHER_FORM.search(code):
        raise DirectoryError(f"{path}: not a form of module that is read here: {other[0]}")
    imports = tuple((match[1] or "", match[3]) for match in IMPORT.finditer(text))
    return Module(path.stem, imports, frozenset(EXPORT.findall(text)), code)


def bundle(entry: str, modules: Mapping[str, Module], without: Collection[str] = ()) -> bytes:
    """Return one script that runs a module after all that it needs.

    Those named in ``without`` are on the page already. Raises DirectoryError for an unknown module
    or name, and for modules that need each other.
    """
    wanted = [modules[name] for name in needed(entry, modules)]
    for one in wanted:
        _require_known_names(one, modules)
    wrapped = "".join(_wrapped(module) for module in wanted if module.name not in without)
    return (
        f'"use strict";\n(({SHARED}) => {{\n{wrapped}}})(globalThis.{SHARED} ??= {{}});\n'
    ).encode()


def needed(entry: str, modules: Mapping[str, Module]) -> tuple[str, ...]:
    """Return the names of all that a module needs, each after what it needs; itself last."""
    return tuple(dict.fromkeys(_in_order(entry, modules, ())))


def _in_order(name: str, modules: Mapping[str, Module], above: tuple[str, ...]) -> Iterator[str]:
    if name in above:
        raise DirectoryError(f"Modules need each other: {' -> '.join((*above, name))}")
    if name not in modules:
        raise DirectoryError(f"No module of ours has this name: {' -> '.join((*above, name))}")
    for _, other in modules[name].imports:
        yield from _in_order(other, modules, (*above, name))
    yield name


def _require_known_names(module: Module, others: Mapping[str, Module]) -> None:
    for names, source in module.imports:
        taken = {name.split(" as ")[0].strip() for name in names.split(",") if name.strip()}
        if missing := taken - others[source].exports:
            raise DirectoryError(
                f"{module.name}.js takes what {source}.js does not give: {missing}"
            )


def _wrapped(module: Module) -> str:
    taken = "".join(
        f'const {{{names.replace(" as ", ": ")}}} = {SHARED}["{source}"];\n'
        for names, source in module.imports
        if names
    )
    given = ", ".join(sorted(module.exports))
    code = f"{taken}{module.code}return {{ {given} }};"
    return f'{SHARED}["{module.name}"] ??= (() => {{\n{code}\n}})();\n'
