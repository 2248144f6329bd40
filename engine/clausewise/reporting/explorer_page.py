"""The explorer of the report as a page of its own, for whoever has no report at hand."""

from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound

from clausewise import __version__
from clausewise.errors import InputError, Problem
from clausewise.files import shipped
from clausewise.language.condition import Choice
from clausewise.language.rulebook import Rulebook
from clausewise.reporting.explorer import explorer_of
from clausewise.reporting.inlined import embedded, inlined, narrow
from clausewise.source import Place

TEMPLATE: Final = "explorer_page.html.j2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page, and the content security policy under which a browser may run it."""

    markup: str
    policy: str


def explorer_page(rulebook: Rulebook, choice: Choice) -> Page:
    """Return the page; raises InputError where the installation lacks a template.

    choice: the options of readings that the page begins with.
    """
    folder = shipped("templates")
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    try:
        style = (folder / "report.css").read_text(encoding="utf-8")
        script = (folder / "explorer.js").read_text(encoding="utf-8")
        carried = inlined(style, [script])
        scripts = " ".join(map(str, carried["script_hashes"]))  # type: ignore[call-overload]  # a list of texts
        policy = (
            f"default-src 'none'; style-src {carried['style_hash']}; script-src {scripts}; "
            "base-uri 'none'; form-action 'none'"
        )
        markup = environment.get_template(TEMPLATE).render(
            **carried,
            policy=policy,
            title=rulebook.policy.replace("-", " "),
            version=__version__,
            report={"explorer": True},
            explorer_data=embedded(explorer_of(rulebook, choice)),
        )
    except (OSError, TemplateNotFound) as error:
        message = f"the template of the page cannot be read: {error}"
        remedy = "install clausewise anew: its templates come with it"
        raise InputError([Problem(Place(str(folder)), "missing-file", message, remedy)]) from error
    return Page(markup=narrow(markup), policy=policy)
