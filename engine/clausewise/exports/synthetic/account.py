"""What belongs to a synthetic account as a whole, as the vendor's API returns it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from clausewise.exports.account_part import AccountPart
from clausewise.exports.overlay import Overlay, read_overlay
from clausewise.exports.synthetic.mixture import id_of_user

BRAND: Final = 9_200_000_000_000_001
CUSTOM_ROLE: Final = 9_300_000_000_000_000
"""The first custom role; those behind it have the `role_type` that they are numbered by."""

LOGINS: Final = {
    "zendesk_login": True,
    "remote_login": False,
    "enforce_sso": False,
    "google_login": True,
    "office_365_login": False,
    "two_factor_enforce": False,
    "security_policy_id": 300,
}

FILES: Final[Mapping[str, Any]] = {
    "security_settings.json": {
        "security_settings": {
            "admins_can_set_user_passwords": True,
            "email_agent_when_sensitive_fields_changed": True,
            "authentication": {
                "agent": LOGINS,
                "end_user": {**LOGINS, "google_login": False, "facebook_login": False},
            },
        }
    },
    "settings.json": {
        "settings": {"brands": {"default_brand_id": BRAND}, "api": {"token_access": True}}
    },
    "brands.json": {
        "brands": [
            {
                "id": BRAND + at,
                "name": name,
                "subdomain": name.lower(),
                "active": at < 2,
                "default": at == 0,
                "is_deleted": False,
                "has_help_center": at != 1,
                "help_center_state": ("enabled", "disabled", "enabled")[at],
                "host_mapping": None,
                "logo": None,
                "created_at": f"{2015 + at}-03-01T09:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z",
            }
            for at, name in enumerate(("Bolt", "Nova", "Vault"))
        ],
        "next_page": None,
        "previous_page": None,
        "count": 3,
    },
    "custom_roles.json": {
        "custom_roles": [
            {"id": CUSTOM_ROLE + at, "name": name, "role_type": at}
            for at, name in enumerate(
                ("Team lead", "Light agent", "Chat agent", "Contributor", "Admin", "Billing admin")
            )
        ]
    },
    "audit_logs.json": {
        "audit_logs": [
            {
                "id": 9_400_000_000_000_001,
                "action": "update",
                "actor_id": id_of_user(0),
                "source_type": "account_setting",
                "created_at": "2024-01-01T00:00:00Z",
            }
        ],
        "meta": {"has_more": False, "after_cursor": None},
        "links": {"next": None},
    },
}

OVERLAY: Final = f"""\
# What the vendor's API does not give.
plan: Suite Professional
owner: {id_of_user(0)}
setting_allowed_by: {id_of_user(0)}
agent_brand: {BRAND}
company: {{name: Synthetic, contact: help@synthetic.example}}
recovery: {{}}
"""


def write_account(folder: Path) -> None:
    """Write what belongs to the account as a whole, and the overlay."""
    for name, document in FILES.items():
        (folder / name).write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    write_overlay(folder)


def write_overlay(folder: Path) -> Path:
    """Write the overlay, and return its path."""
    path = folder / "overlay.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    return path


def account_part(folder: Path) -> tuple[AccountPart, Overlay]:
    """Return what an import would read; folder: for an overlay that is there only meanwhile."""
    part = AccountPart()
    for document in FILES.values():
        for kind, found in document.items():
            if kind in ("security_settings", "settings"):
                part.put(kind, found)
            elif kind in ("brands", "custom_roles"):
                for record in found:
                    part.put(kind, record)
    path = write_overlay(folder)
    overlay = read_overlay(path)
    path.unlink()
    return part, overlay
