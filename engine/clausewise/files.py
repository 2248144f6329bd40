"""Files that come with the package: rules, scenarios, features, templates."""

from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent

# In a checkout the folders stand beside `engine/`; the wheel carries them under `data/`.
CHECKOUT: Final = PACKAGE.parent.parent
IN_CHECKOUT: Final = {"templates": "reports/templates"}


def shipped(name: str) -> Path:
    """Return where the file or folder `name` is, such as `rules/password-reset`.

    A path that does not exist comes back all the same: whoever reads it says what is missing.
    """
    packaged = PACKAGE / "data" / name
    if packaged.exists():
        return packaged
    top, _, rest = name.partition("/")
    return CHECKOUT / IN_CHECKOUT.get(top, top) / rest
