"""What axe finds on a page, of which things that are alike are looked at a few times."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from playwright.sync_api import Page

# Every item of a list is looked at for elements that stand as few others do: by their tags,
# classes and attributes, and by those of all that they stand in. One that has none is taken out,
# unless there is such a one within it. What is folded away is unfolded, to be looked at as well.
FEWER: Final = """(most) => {
  for (const each of document.querySelectorAll("main details")) each.open = true;
  const ITEMS = ".matrix, .group, .scenario, .reading, .card, tbody tr, li";
  const seen = new Map();
  const looks = (each) => [each.localName, ...each.classList,
    ...[...each.attributes].map((attribute) => attribute.name).filter((name) => name !== "class"),
    each.dataset.result ?? "", each.dataset.verdict ?? ""].join(".");
  const kept = (item, place) => {
    const own = [];
    let within = false;
    const visit = (element, path) => {
      const here = `${path} ${looks(element)}`;
      own.push(here);
      for (const child of [...element.children]) {
        if (child.matches(ITEMS)) within = kept(child, here) || within;
        else visit(child, here);
      }
    };
    visit(item, place);
    const few = own.some((each) => (seen.get(each) ?? 0) < most);
    if (few || within) for (const each of own) seen.set(each, (seen.get(each) ?? 0) + 1);
    else item.remove();
    return few || within;
  };
  for (const section of document.querySelectorAll("main > section")) kept(section, section.id);
}"""

# Only what is told below leaves the browser: all that axe knows of every element is megabytes.
RUN: Final = """async () => {
  const found = await axe.run({ resultTypes: ["violations"] });
  return {
    passes: found.passes.map((each) => each.id),
    violations: Object.fromEntries(found.violations.map((each) =>
      [each.id, each.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))])),
  };
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """The rules that something on the page kept to, and what breaks one: by rule, the markup."""

    passes: Sequence[str]
    violations: Mapping[str, Sequence[str]]


def looked_over(page: Page) -> Looked:
    """Put the page to axe as it is now."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    return Looked(**page.evaluate(RUN))
