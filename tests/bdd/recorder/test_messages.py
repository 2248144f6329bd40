"""What is recorded of a run: valid, true to the run, and the same whenever the run is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clausewise.bdd.census import Census, ScenarioKey
from clausewise.bdd.messages.envelopes import PROTOCOL
from clausewise.bdd.recorder import MessagesRecorder, to_line
from clausewise.bdd.steps import DEFINITIONS
from clausewise.errors import InputError, Problem
from clausewise.source import Place

from tests.bdd.recorder.samples import (
    BEN,
    CARA,
    LETTER,
    LINES,
    TEXT,
    URI,
    VALIDATOR,
    Crash,
    Parsed,
    Report,
    census_of,
    messages_in,
    of_kind,
    passed,
    record,
    recorded,
    reports,
    results,
    skipped,
    statuses,
    step,
)

EVERYTHING = [*passed(BEN), *passed(CARA), *passed(LETTER)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.ndjson"


def ids_of(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("id"), str):
            yield node["id"]
        for value in node.values():
            yield from ids_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from ids_of(value)


def test_the_schema_that_tests_hold_messages_to_refuses_a_wrong_one() -> None:
    """A validator that resolves nothing would pass everything."""
    assert VALIDATOR.is_valid({"testRunStarted": {"timestamp": {"seconds": 1, "nanos": 0}}})
    assert not VALIDATOR.is_valid({"testRunStarted": {"timestamp": {"seconds": 1}}})
    assert not VALIDATOR.is_valid({"testRunBegan": {}})


def test_a_run_that_passed(path: Path) -> None:
    """Files, scenarios, step definitions and results, in the order of the protocol."""
    messages = recorded(path, *EVERYTHING)
    kinds = list(dict.fromkeys(next(iter(message)) for message in messages))
    assert kinds == [
        "meta",
        "source",
        "gherkinDocument",
        "pickle",
        "testRunStarted",
        "testCase",
        "testCaseStarted",
        "testStepStarted",
        "testStepFinished",
        "testCaseFinished",
        "testRunFinished",
    ]
    assert of_kind("meta", messages)[0]["protocolVersion"] == PROTOCOL
    assert of_kind("source", messages)[0] == {
        "uri": URI,
        "data": TEXT,
        "mediaType": "text/x.cucumber.gherkin+plain",
    }
    titles = [each["name"] for each in of_kind("pickle", messages)]
    assert titles == ["Nothing for ben", "Nothing for cara", "A letter"]
    assert statuses(messages) == [["PASSED"] * 4, ["PASSED"] * 4, ["PASSED"] * 3]
    finished = of_kind("testRunFinished", messages)[0]
    assert finished["success"] is True
    assert "message" not in finished


def test_every_id_is_given_once_and_every_pointer_leads_to_one(path: Path) -> None:
    """Readers join messages by ids; the parser's own clash between two files."""
    files = [Parsed(URI, TEXT), Parsed("features/other.feature", TEXT)]
    other = [ScenarioKey("features/other.feature", key.line, key.row) for key in LINES]
    more = [
        each
        for key, lines in zip(other, LINES.values(), strict=True)
        for each in reports(key, *(step(line) for line in lines))
    ]
    messages = recorded(path, *EVERYTHING, *more, files=files)
    ids = [each for message in messages for each in ids_of(message)]
    assert len(ids) == len(set(ids))
    known = set(ids)
    for case in of_kind("testCase", messages):
        assert case["pickleId"] in known
        assert {each["pickleStepId"] for each in case["testSteps"]} <= known
    for pickle in of_kind("pickle", messages):
        for node in (pickle, *pickle["steps"]):
            assert set(node["astNodeIds"]) <= known
        assert {tag["astNodeId"] for tag in pickle["tags"]} <= known
    for finished in of_kind("testStepFinished", messages):
        assert {finished["testCaseStartedId"], finished["testStepId"]} <= known


def test_the_order_in_which_results_arrive_leaves_no_trace(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers report scenarios interleaved: with one fixed time the bytes are the same."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    one_after_another = [*passed(BEN), *passed(CARA), *passed(LETTER)]
    triples = zip(passed(LETTER), passed(CARA), passed(BEN), strict=True)
    interleaved = [report for triple in triples for report in triple]
    recorded(path, *one_after_another)
    recorded(tmp_path / "other.ndjson", *interleaved)
    assert path.read_bytes() == (tmp_path / "other.ndjson").read_bytes()
    times = {
        (each["timestamp"]["seconds"], each["timestamp"]["nanos"])
        for message in messages_in(path)
        for each in message.values()
        if "timestamp" in each
    }
    assert times == {(1_700_000_000, 0)}


def test_times_are_those_of_the_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scenario starts when it did, and each step takes as long as it did."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    messages = recorded(path, *passed(LETTER))
    ended = [each["timestamp"] for each in of_kind("testStepFinished", messages)]
    assert ended == [
        {"seconds": 1_000, "nanos": 250_000_000},
        {"seconds": 1_000, "nanos": 500_000_000},
        {"seconds": 1_000, "nanos": 750_000_000},
    ]
    took = [each["testStepResult"]["duration"] for each in of_kind("testStepFinished", messages)]
    assert took == [{"seconds": 0, "nanos": 250_000_000}] * 3


def test_a_time_that_is_none_is_refused_before_the_run(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH: wrong-value"):
        MessagesRecorder(path)


def test_steps_after_a_failure_are_skipped(path: Path) -> None:
    """Nothing that did not run is called failed or passed."""
    all_reports = reports(BEN, step(6), step(12, "FAILED", message="no ben"), outcome="failed")
    messages = recorded(path, *all_reports)
    assert list(results(messages).values()) == [
        [("PASSED", ""), ("FAILED", "no ben"), ("SKIPPED", ""), ("SKIPPED", "")]
    ]
    assert of_kind("testRunFinished", messages)[0]["success"] is False


def test_an_undefined_step_comes_with_a_suggestion(path: Path) -> None:
    """Readers show what to write where nothing defines the step."""
    all_reports = reports(
        LETTER, step(6), step(25), step(29, "UNDEFINED", message="no such step"), outcome="failed"
    )
    messages = recorded(path, *all_reports)
    assert statuses(messages) == [["PASSED", "PASSED", "UNDEFINED"]]
    (suggestion,) = of_kind("suggestion", messages)
    dances = of_kind("pickle", messages)[2]["steps"][2]
    assert suggestion["pickleStepId"] == dances["id"]
    code = suggestion["snippets"][0]["code"]
    assert code.startswith('@when("ada dances")\ndef step_ada_dances()')
    compile(code, "suggestion", "exec")
    assert of_kind("testCase", messages)[0]["testSteps"][2]["stepDefinitionIds"] == []


def test_a_scenario_that_a_mark_skips_is_skipped_with_its_reason(path: Path) -> None:
    """It is left out on purpose: the run may succeed all the same."""
    messages = recorded(path, *passed(BEN), *passed(CARA), *skipped(LETTER, "not yet"))
    assert list(results(messages).values())[2] == [
        ("SKIPPED", "not yet"),
        *[("SKIPPED", "")] * 3,
    ]
    assert of_kind("hook", messages)[0]["type"] == "BEFORE_TEST_CASE"
    assert of_kind("testRunFinished", messages)[0]["success"] is True


def test_a_step_that_skips_the_rest_is_skipped(path: Path) -> None:
    all_reports = reports(
        LETTER, step(6), step(25, "SKIPPED", message="no letters"), outcome="skipped"
    )
    messages = recorded(path, *all_reports)
    assert statuses(messages) == [["PASSED", "SKIPPED", "SKIPPED"]]


def test_a_retried_scenario_has_every_attempt(path: Path) -> None:
    """A test that passes at the second try shows both, and the run succeeds."""
    first = reports(LETTER, step(6), step(25, "FAILED", message="flaky"), outcome="rerun")
    messages = recorded(path, *first, *passed(LETTER), *passed(BEN), *passed(CARA))
    attempts = [each for each in of_kind("testCaseStarted", messages) if ":24 " in each["id"]]
    assert [each["attempt"] for each in attempts] == [0, 1]
    assert len({each["testCaseId"] for each in attempts}) == 1
    finished = [
        each
        for each in of_kind("testCaseFinished", messages)
        if ":24 " in each["testCaseStartedId"]
    ]
    assert [each["willBeRetried"] for each in finished] == [True, False]
    assert statuses(messages)[2:] == [["PASSED", "FAILED", "SKIPPED"], ["PASSED"] * 3]
    assert of_kind("testRunFinished", messages)[0]["success"] is True


def test_a_failure_before_the_steps_is_shown(path: Path) -> None:
    """A fixture that fails leaves no step to show it."""
    all_reports = [
        Report("setup", "failed", record(LETTER), longreprtext="no database"),
        Report("teardown", "passed", record(LETTER)),
    ]
    messages = recorded(path, *all_reports)
    assert list(results(messages).values()) == [[("FAILED", "no database"), *[("SKIPPED", "")] * 3]]
    assert of_kind("testRunFinished", messages)[0]["success"] is False


@pytest.mark.parametrize("phase", ["call", "teardown"])
def test_a_failure_that_no_step_shows_is_shown_after_them(path: Path, phase: str) -> None:
    """The record never looks better than the run."""
    all_reports = passed(LETTER)
    for each in all_reports:
        if each.when == phase:
            each.outcome, each.longreprtext = "failed", "it went wrong"
    messages = recorded(path, *all_reports)
    assert list(results(messages).values()) == [
        [*[("PASSED", "")] * 3, ("FAILED", "it went wrong")]
    ]
    assert of_kind("hook", messages)[0]["type"] == "AFTER_TEST_CASE"
    assert of_kind("testRunFinished", messages)[0]["success"] is False


def test_a_step_of_which_nothing_is_told_is_unknown(path: Path) -> None:
    """A test that passed without running a step of its scenario is no success."""
    messages = recorded(path, *passed(BEN), *passed(CARA), *reports(LETTER, step(6), step(25)))
    assert statuses(messages)[2] == ["PASSED", "PASSED", "UNKNOWN"]
    assert of_kind("testRunFinished", messages)[0]["success"] is False


def test_a_step_that_the_scenario_has_not_is_told(path: Path) -> None:
    messages = recorded(path, *reports(LETTER, *(step(line) for line in (*LINES[LETTER], 99))))
    status, message = results(messages).popitem()[1][-1]
    assert status == "UNKNOWN"
    assert "99" in message


def test_an_attachment_stands_in_its_step(path: Path) -> None:
    """The decision is where it was made, and readers show it as JSON."""
    decision = {
        "media_type": "application/json",
        "body": '{"verdict":"forbidden"}',
        "file_name": "d.json",
    }
    steps = [step(6), step(25), step(29, attachments=[decision])]
    messages = recorded(path, *reports(LETTER, *steps))
    (attachment,) = of_kind("attachment", messages)
    assert json.loads(attachment["body"]) == {"verdict": "forbidden"}
    assert attachment["mediaType"] == "application/json"
    assert attachment["contentEncoding"] == "IDENTITY"
    assert attachment["fileName"] == "d.json"
    order = [
        next(iter(message))
        for message in messages
        if attachment["testStepId"] in json.dumps(list(message.values()))
    ]
    assert order == ["testCase", "testStepStarted", "attachment", "testStepFinished"]


def test_the_whole_text_of_a_failure_is_attached_where_the_step_says_less(path: Path) -> None:
    steps = [step(6), step(25, "FAILED", message="not met")]
    messages = recorded(
        path, *reports(LETTER, *steps, outcome="failed", text="steps.py:3: not met\n  found 4")
    )
    (attachment,) = of_kind("attachment", messages)
    assert attachment["body"] == "steps.py:3: not met\n  found 4"
    assert attachment["mediaType"] == "text/plain"
    again = recorded(path, *reports(LETTER, *steps, outcome="failed", text="not met\n"))
    assert of_kind("attachment", again) == []


def test_a_step_names_its_definition_and_what_went_into_the_slots(path: Path) -> None:
    """The package's definitions by number, a project's own by place, in Cucumber's terms."""
    recorder = MessagesRecorder(path, DEFINITIONS, root=Path("/project"))
    file = Parsed(URI, TEXT)
    recorder.features([file])
    local = {
        "pattern": "a {what:Odd} letter (or {{none}}) says",
        "uri": "/project/features/conftest.py",
        "line": 7,
    }
    steps = [
        step(6, definition=0, arguments=[[12, 20, "standard", "Account"]]),
        step(25, "FAILED", message="no", definition=local),
        step(29, "UNDEFINED"),
    ]
    all_reports = reports(LETTER, *steps, outcome="failed")
    for each in all_reports:
        recorder.report(each)
    recorder.finish(census_of([file], all_reports))
    messages = messages_in(path)
    definitions = {each["id"]: each for each in of_kind("stepDefinition", messages)}
    assert len(definitions) == len(DEFINITIONS) + 1
    given, letter, _ = of_kind("testCase", messages)[0]["testSteps"]
    assert definitions[given["stepDefinitionIds"][0]]["pattern"] == {
        "source": "the account {Account}",
        "type": "CUCUMBER_EXPRESSION",
    }
    assert given["stepMatchArgumentsLists"] == [
        {
            "stepMatchArguments": [
                {
                    "group": {"start": 12, "value": "standard", "children": []},
                    "parameterTypeName": "Account",
                }
            ]
        }
    ]
    ours = definitions[letter["stepDefinitionIds"][0]]
    assert ours["pattern"]["source"] == r"a {} letter \(or \{none}) says"
    assert ours["sourceReference"] == {"uri": "features/conftest.py", "location": {"line": 7}}
    types = {each["name"] for each in of_kind("parameterType", messages)}
    assert {"Account", "User", "Verdict"} <= types


def test_a_step_that_was_never_come_to_is_matched_all_the_same(path: Path) -> None:
    """Without a definition a reader would take a skipped step for an undefined one."""
    recorder = MessagesRecorder(path, DEFINITIONS)
    file = Parsed(URI, TEXT)
    recorder.features([file])
    all_reports = reports(BEN, step(6, "FAILED", message="no", definition=0), outcome="failed")
    for each in all_reports:
        recorder.report(each)
    recorder.finish(census_of([file], all_reports))
    messages = messages_in(path)
    sends = of_kind("testCase", messages)[0]["testSteps"][2]
    (definition,) = [
        each
        for each in of_kind("stepDefinition", messages)
        if each["id"] in sends["stepDefinitionIds"]
    ]
    assert definition["pattern"]["source"] == "{User} sends {User} a reset email"
    (arguments,) = sends["stepMatchArgumentsLists"]
    assert [each["group"]["value"] for each in arguments["stepMatchArguments"]] == ["ada", "ben"]


def test_a_loss_is_no_success_and_is_named(path: Path) -> None:
    """A worker that dies takes its scenario with it: the record says which."""
    begun = [Report("setup", "passed", record(LETTER)), Crash("features/reset.feature::A letter")]
    messages = recorded(path, *passed(BEN), *passed(CARA), *begun)
    finished = of_kind("testRunFinished", messages)[0]
    assert finished["success"] is False
    assert "worker 'gw0' crashed" in finished["message"]
    assert f"{URI}:24: run, not reported: A letter" in finished["message"]


def test_a_file_that_cannot_be_collected_is_told(path: Path) -> None:
    """A problem that kept a file out stands in the record, where it is in the file."""
    recorder = MessagesRecorder(path)
    recorder.problems([Problem(Place("features/b.feature", 3, 5), "no-steps", "it has no steps")])
    recorder.finish(Census({}, frozenset(), frozenset(), frozenset()))
    messages = messages_in(path)
    (error,) = of_kind("parseError", messages)
    assert error["source"] == {"uri": "features/b.feature", "location": {"line": 3, "column": 5}}
    assert error["message"] == "features/b.feature:3:5: no-steps: it has no steps"
    assert of_kind("testRunFinished", messages)[0]["success"] is False


@pytest.mark.parametrize(
    "text", ["", "# nothing but a comment\n", "Feature: empty\n", "Feature: a\n  Scenario: b\n"]
)
def test_a_file_with_next_to_nothing_in_it_is_recorded(path: Path, text: str) -> None:
    messages = recorded(path, files=[Parsed(URI, text)])
    assert of_kind("source", messages)[0]["data"] == text


def test_text_that_is_no_text_is_still_one_line_of_json() -> None:
    """Half a surrogate pair and separators of lines come back as they were."""
    envelope = {"attachment": {"body": "\ud800 \u2028 \x00 \n é"}}
    line = to_line(envelope)
    assert line.endswith(b"\n")
    assert len(line.splitlines()) == 1
    assert json.loads(line) == envelope


def test_a_file_of_another_kind_is_not_overwritten(path: Path) -> None:
    """A feature file that --messages names by mistake is what it was."""
    path.write_text("Feature: dear to me\n", encoding="utf-8")
    with pytest.raises(InputError, match="no record of a run"):
        MessagesRecorder(path)
    assert path.read_text(encoding="utf-8") == "Feature: dear to me\n"


def test_a_record_from_before_is_replaced_and_nothing_else_is_left(path: Path) -> None:
    recorded(path, *EVERYTHING)
    recorded(path, *passed(BEN))
    assert len(of_kind("testCase", messages_in(path))) == 1
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """Before the run for a folder, and without a traceback where it turns out later."""
    with pytest.raises(InputError, match="it is a folder"):
        MessagesRecorder(tmp_path)
    recorder = MessagesRecorder(tmp_path / "in" / "run.ndjson")
    (tmp_path / "in").write_text("in the way", encoding="utf-8")
    with pytest.raises(InputError, match=r"in/run\.ndjson: unwritable"):
        recorder.finish(Census({}, frozenset(), frozenset(), frozenset()))


def test_a_report_of_no_scenario_is_left_alone(path: Path) -> None:
    """A plain test of the same run is not the record's business."""

    class Plain:
        when, outcome, nodeid, longreprtext = "call", "failed", "tests/test_a.py::test_a", "no"

    assert of_kind("testCase", recorded(path, Plain())) == []
