"""JSON Schemas of every kind of file, for editors.

    python -m clausewise.cli.schema_files rules/schemas

writes them anew after a shape has changed.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from clausewise.account.request_document import RequestShape
from clausewise.account.shapes import AccountShape
from clausewise.loading.json_schema import schema_of
from clausewise.loading.reviews import ReviewsFile
from clausewise.loading.shapes import (
    ActionsFile,
    ClausesFile,
    FactsFile,
    PropertiesFile,
    ReadingsFile,
    RulesFile,
    TermsFile,
)
from clausewise.scenarios.document import ScenariosFile

RULE_FILES: Final[Mapping[str, type]] = {
    "rules": RulesFile,
    "clauses": ClausesFile,
    "facts": FactsFile,
    "actions": ActionsFile,
    "readings": ReadingsFile,
    "terms": TermsFile,
    "properties": PropertiesFile,
}

OTHER_FILES: Final[Mapping[str, type]] = {
    "account": AccountShape,
    "request": RequestShape,
    "scenarios": ScenariosFile,
    "reviews": ReviewsFile,
}


def schema_texts() -> Mapping[str, str]:
    """Return the text of every schema by its file's name."""
    schemas = {name: schema_of(shape, f"Clausewise {name}") for name, shape in RULE_FILES.items()}
    for name, shape in OTHER_FILES.items():
        # Accounts and requests in scenarios may be names, or differences: any node will do here.
        schemas[name] = schema_of(shape, f"Clausewise {name}", free={})
    return {
        f"{name}.schema.json": json.dumps(schema, indent=2) + "\n"
        for name, schema in schemas.items()
    }


def main(folder: Path) -> None:
    """Write every schema into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema_texts().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
