"""The first look at a fault in the decision core notices one, and nothing where there is none."""

from pathlib import Path

import pytest
from clausewise.engines.masks import MaskTable
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.outcome import Verdict

from tests.code_faults.quick import differs, record


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("faults") / "asked.pickle"
    record(file)
    return file


def test_sound_code_answers_as_recorded(asked: Path) -> None:
    assert not differs(asked)


def test_a_judge_that_decides_otherwise_is_noticed(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide = ReferenceEngine.decide

    def silent_on_links(
        self: ReferenceEngine, action: str, facts: object, choice: object
    ) -> object:
        return decide(self, "see_setting" if action == "use_link" else action, facts, choice)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(ReferenceEngine, "decide", silent_on_links)
    assert differs(asked)


def test_masks_that_decide_otherwise_are_noticed(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = MaskTable.verdict

    def never_undetermined(self: MaskTable, mask: int) -> Verdict:
        found = verdict(self, mask)
        return Verdict.FORBIDDEN if found is Verdict.UNDETERMINED else found

    monkeypatch.setattr(MaskTable, "verdict", never_undetermined)
    assert differs(asked)
