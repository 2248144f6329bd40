"""The recording in the page of Cucumber's own formatter, which reads it as any tool would."""

import subprocess
from pathlib import Path
from typing import Final

import pytest
from clausewise.bdd.run import run_features
from clausewise.files import shipped

from tests.npm import NotInstalledError, installed

PACKAGES: Final = ("@cucumber/html-formatter@24.2.0", "@cucumber/message-streams@5.0.1")
SCRIPT: Final = """
import { CucumberHtmlStream } from '@cucumber/html-formatter'
import { NdjsonToMessageStream } from '@cucumber/message-streams'
import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
await pipeline(
  fs.createReadStream(process.argv[2]),
  new NdjsonToMessageStream(),
  new CucumberHtmlStream(),
  fs.createWriteStream(process.argv[3]),
)
"""
FEATURE = """Feature: Reset emails

  @C19
  Scenario: An agent is refused
    Given the account standard
    When ben sends cara a reset email
    Then it is forbidden because of C11 and C21
"""


def test_the_page_of_cucumber_holds_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        folder = installed("cucumber-html-formatter-24.2.0", *PACKAGES)
    except NotInstalledError as missing:
        pytest.skip(str(missing))
    monkeypatch.chdir(tmp_path)
    features = tmp_path / "mine"
    features.mkdir()
    (features / "a.feature").write_text(FEATURE)
    rules, scenarios = shipped("rules/password-reset"), shipped("scenarios/password-reset")
    messages, page = tmp_path / "messages.ndjson", tmp_path / "page.html"
    run_features(features, "mine", rules, scenarios, messages=messages)
    script = folder / "format.mjs"
    script.write_text(SCRIPT)
    done = subprocess.run(
        ["node", str(script), str(messages), str(page)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "An agent is refused" in page.read_text()
