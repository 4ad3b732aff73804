"""The YAML language server that VS Code runs, asked over stdio (Language Server Protocol 3.17)."""

import json
import subprocess
from pathlib import Path
from typing import Any, Self

PROGRAM = Path("node_modules/.bin/yaml-language-server")
SETTINGS = {"yamlVersion": "1.2", "schemaStore": {"enable": False}}
"""Those of this project's .vscode/settings.json; the schema comes from a profile's first line."""


class LanguageServer:
    """One server; a file is opened with its text and need not be on the disk."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [PROGRAM, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdin
        assert self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout
        self._asked = 0

    def __enter__(self) -> Self:
        able = {"workspace": {"configuration": True}, "textDocument": {"publishDiagnostics": {}}}
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": able})
        self._tell("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def underlined(self, path: Path, text: str) -> list[tuple[int, str]]:
        """Return the line, from 0, and the words of everything that is underlined in a text."""
        document = {"uri": path.resolve().as_uri(), "languageId": "yaml", "version": 1}
        self._tell("textDocument/didOpen", {"textDocument": {**document, "text": text}})
        while (said := self._next()).get("method") != "textDocument/publishDiagnostics":
            pass
        assert said["params"]["uri"] == document["uri"]
        return [(one["range"]["start"]["line"], one["message"]) for one in _told(said)]

    def hover(self, path: Path, line: int, column: int) -> str:
        """Return what is shown over a place of an opened text, both from 0."""
        found = self._ask("textDocument/hover", _at(path, line, column))
        return str(found["contents"]["value"]).replace("\\", "")

    def offered(self, path: Path, line: int, column: int) -> list[str]:
        """Return what may be written at a place of an opened text."""
        found = self._ask("textDocument/completion", _at(path, line, column))
        return [one["label"] for one in found["items"]]

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while (answer := self._next()).get("id") != self._asked or "method" in answer:
            pass
        return answer["result"]

    def _tell(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._in.flush()

    def _next(self) -> dict[str, Any]:
        """Read one message; what the server asks for itself is answered on the way."""
        length = 0
        while line := self._out.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._out.read(length))
        if "id" in message and "method" in message:
            items = message.get("params", {}).get("items", [])
            settings = [SETTINGS if one.get("section") == "yaml" else {} for one in items]
            self._send({"id": message["id"], "result": settings or None})
        return message


def _at(path: Path, line: int, column: int) -> dict[str, Any]:
    position = {"line": line, "character": column}
    return {"textDocument": {"uri": path.resolve().as_uri()}, "position": position}


def _told(said: dict[str, Any]) -> list[dict[str, Any]]:
    return list(said["params"]["diagnostics"])
