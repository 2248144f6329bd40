"""How long a rulebook of 5,000 rules takes to load, with the place of everything in it."""

import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

import yaml
from clausewise.files import shipped
from clausewise.loading.policy import load_policy

RULES: Final = 5_000

RULE: Final = """  - id: many.rule-{number}
    says: While single sign-on is in use for the target, nobody can send a reset link.
    clauses: [C06, C22, C43]
    action: send_reset_email
    when:
      target.sign_on: [single_sign_on, single_sign_on_and_passwords]
      reading: {{A05: per_audience}}
    then: forbid
    because: the target signs in by {{target.sign_on}}
"""


def measure_loading() -> None:
    """Print the seconds, and the ratio to PyYAML's C loader on the same text."""
    text = "rules:\n" + "".join(RULE.format(number=number) for number in range(RULES))
    with tempfile.TemporaryDirectory() as folder:
        policy = Path(folder) / "policy"
        shutil.copytree(shipped("rules/password-reset"), policy)
        (policy / "many.yaml").write_text(text)
        start = time.perf_counter()
        book = load_policy(policy)
        ours = time.perf_counter() - start
    start = time.perf_counter()
    yaml.load(text, yaml.CSafeLoader)
    theirs = time.perf_counter() - start
    last = book.rules[f"many.rule-{RULES - 1}"]
    print(
        f"{len(book.rules):,} rules loaded and checked in {ours:.2f} s, the last at line"
        f" {last.place.line:,}; PyYAML alone reads the text in {theirs:.2f} s: {ours / theirs:.1f}"
        " times"
    )


if __name__ == "__main__":
    measure_loading()
