"""The official language server behind the Cucumber extension, as an editor talks to it."""

import json
import queue
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from tests.npm import installed

PACKAGE: Final = "@cucumber/language-server"
VERSION: Final = "1.7.0"
PATIENCE: Final = 20
"""Seconds for an answer of the server."""

# The package's own start file looks for its grammars where npm does not put them.
START: Final = """
const base = process.argv[1] + '/node_modules/@cucumber/'
const server = base + 'language-server/dist/cjs/src/'
const { startStandaloneServer } = require(server + 'wasm/startStandaloneServer')
const { NodeFiles } = require(server + 'node/NodeFiles')
startStandaloneServer(base + 'language-service/dist', (uri) => new NodeFiles(uri))
"""


class LanguageServer:
    """A running server for one project; `settings` are what the editor would tell it."""

    def __init__(self, process: "subprocess.Popen[bytes]", settings: Mapping[str, Any]) -> None:
        self.process = process
        self.settings = settings
        self.log: list[str] = []
        self._answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._last_id = 0
        self._ready = threading.Event()
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def start(self, root: Path) -> None:
        """Introduce the editor and wait until the server has read the project."""
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {"completion": {"completionItem": {"snippetSupport": True}}},
        }
        self.ask("initialize", {"rootUri": root.as_uri(), "capabilities": capabilities})
        self._send({"method": "initialized", "params": {}})
        if not self._ready.wait(PATIENCE):
            raise TimeoutError("\n".join(self.log))

    def diagnostics(self, path: Path) -> list[dict[str, Any]]:
        """Open the file and return what the editor would underline."""
        self._open(path)
        # The server answers in order: what it found in the file was sent before this answer.
        self.ask("textDocument/completion", _position(path, 0, 0))
        return self._diagnostics[path.as_uri()]

    def completions(self, path: Path, line: int, column: int) -> list[dict[str, Any]]:
        """Return what the editor would offer at the place, counted from 0."""
        found: list[dict[str, Any]] = self.ask(
            "textDocument/completion", _position(path, line, column)
        )
        return found

    def ask(self, method: str, params: Mapping[str, Any]) -> Any:
        """Return the server's answer to a request."""
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        answer = self._answers.get(timeout=PATIENCE)
        assert answer["id"] == self._last_id, answer
        assert "error" not in answer, answer
        return answer["result"]

    def _open(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "cucumber", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        stream = self.process.stdout
        while header := stream.readline():
            length = 0
            while header.strip():
                if header.lower().startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
                header = stream.readline()
            self._take(json.loads(stream.read(length)))

    def _take(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            self._answers.put(message)
            return
        params = message.get("params") or {}
        if message["method"] == "window/logMessage":
            self.log.append(params["message"])
            if "suggestions for auto complete" in params["message"]:
                self._ready.set()
        elif message["method"] == "textDocument/publishDiagnostics":
            self._diagnostics[params["uri"]] = params["diagnostics"]
        if "id" in message:
            asked = message["method"] == "workspace/configuration"
            self._send({"id": message["id"], "result": [self.settings] if asked else None})


def _position(path: Path, line: int, column: int) -> dict[str, Any]:
    place = {"line": line, "character": column}
    return {"textDocument": {"uri": path.as_uri()}, "position": place}


@contextmanager
def language_server(root: Path, settings: Mapping[str, Any]) -> Iterator[LanguageServer]:
    """Run the server on a project; raises NotInstalledError where it cannot be had."""
    folder = installed(f"cucumber-language-server-{VERSION}", f"{PACKAGE}@{VERSION}")
    with subprocess.Popen(
        ["node", "-e", START, str(folder), "--stdio"],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        server = LanguageServer(process, settings)
        try:
            server.start(root)
            yield server
        finally:
            process.kill()
            server.listener.join(PATIENCE)
