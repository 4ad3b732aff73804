"""A forge that is none: what the CMS asks of GitHub, answered from one file in memory."""

import base64
import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Route

API = "https://api.github.com"
MAIN, WRITTEN, HELD = "b" * 40, "c" * 40, "a" * 40
ANYBODY = {f"access-control-allow-{what}": "*" for what in ("origin", "headers", "methods")}
EDITOR = {"id": 1, "name": "Erin Example", "login": "erin", "email": "erin@editors.example"}


@dataclass
class Forge:
    """A repository that holds one file, and what was asked of it: branches, commits, requests."""

    repository: str
    path: str
    text: str
    branches: list[str] = field(default_factory=list)
    commits: list[dict[str, Any]] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    def stands_in(self, context: BrowserContext) -> None:
        """Answer whatever a browser asks of GitHub's interface; nothing leaves the machine."""
        context.route(f"{API}/**", self._answered)

    def committed(self, number: int) -> str:
        """Return the text that the first file of a commit holds."""
        (file,) = self.commits[number]["fileChanges"]["additions"]
        assert file["path"] == self.path
        return base64.b64decode(file["contents"]).decode("utf-8")

    def _answered(self, route: Route) -> None:
        asked = route.request
        if asked.method == "OPTIONS":
            route.fulfill(status=204, headers=ANYBODY)
            return
        at = urlsplit(asked.url).path
        body = asked.post_data_json if asked.method == "POST" else {}
        told = {"data": self._graph(body)} if at == "/graphql" else self._rest(at, body)
        route.fulfill(json=told, headers=ANYBODY)

    def _rest(self, at: str, body: Any) -> Any:
        if at == "/user":
            return EDITOR
        if at == f"/repos/{self.repository}":
            return {"permissions": {"push": True, "pull": True}, "default_branch": "main"}
        if "/git/trees/" in at:
            held = {"type": "blob", "path": self.path, "sha": HELD, "size": len(self.text)}
            return {"tree": [held], "truncated": False}
        if at.endswith("/pulls"):
            self.requests.append(body)
            page = f"https://github.com/{self.repository}/pull/7"
            head = {"sha": WRITTEN}
            return {"number": 7, "node_id": "P", "title": "", "html_url": page, "head": head}
        if at.endswith("/labels"):
            self.labels += body["labels"]
            return []
        raise AssertionError(f"GitHub was asked for {at}")

    def _graph(self, body: Any) -> Any:
        """Answer a query by what it names; GitHub's own language is not read here."""
        query, given = body["query"], body.get("variables", {}).get("input", {})
        if "createRef(" in query:
            self.branches.append(given["name"])
            return {"createRef": {"ref": {"name": given["name"]}}}
        if "createCommitOnBranch(" in query:
            assert given["expectedHeadOid"] == MAIN
            self.commits.append(given)
            commit = {"oid": WRITTEN, "committedDate": "2026-11-21T00:00:00Z"}
            return {"createCommitOnBranch": {"commit": {**commit, "file_0": {"oid": "d" * 40}}}}
        ref = {"target": {"oid": MAIN, "history": {"nodes": [{"oid": MAIN, "message": "Begin"}]}}}
        if "fork:" in query:
            return {"fork": {"id": "R"}, "base": {"ref": ref}}
        return {"repository": {"id": "R", "ref": ref, **NO_REQUESTS, **self._parts(query)}}

    def _parts(self, query: str) -> dict[str, Any]:
        who = {"name": "Erin", "email": "", "user": {"id": 1, "login": "erin"}}
        history = {"nodes": [{"author": who, "committedDate": "2026-11-20T00:00:00Z"}]}
        shapes = {
            "content": {"text": self.text, "isTruncated": False},
            "commit": {"target": {"history": history}, **NO_CHECKS},
        }
        return {f"{one}_{n}": shapes[one] for one, n in re.findall(r"(content|commit)_(\d)", query)}


NO_REQUESTS: dict[str, Any] = {"pullRequests": {"nodes": [], "totalCount": 0}}
NO_CHECKS = json.loads('{"status":null,"deployments":{"nodes":[]},"checkSuites":{"nodes":[]}}')
