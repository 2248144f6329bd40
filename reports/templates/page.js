(() => {
  "use strict";
  const LISTS = {
    clauses: ["#clauses", ".card"], rules: ["#rules", ".card"],
    scenarios: ["#scenarios", "details.scenario"], features: ["#features", ".plain > li"],
    audit: ["#audit", ".card"],
    matrix: ["#matrix", "tbody tr"],
  };
  const ID = /\b[AC]\d{2}\b/g;

  // Ids in the steps of a scenario become links when somebody looks: as links from the start they
  // would be a third of the page.
  function link(place) {
    for (const element of place.querySelectorAll("i:not([data-linked])")) {
      element.dataset.linked = "";
      const text = element.textContent;
      element.textContent = "";
      let end = 0;
      for (const found of text.matchAll(ID)) {
        element.append(text.slice(end, found.index));
        const anchor = document.createElement("a");
        anchor.href = `#${found[0][0] === "C" ? "clause" : "reading"}-${found[0]}`;
        anchor.textContent = found[0];
        element.append(anchor);
        end = found.index + found[0].length;
      }
      element.append(text.slice(end));
    }
  }
  document.addEventListener("toggle", (event) => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) link(event.target);
  }, true);

  // A link to something folded away unfolds it.
  function unfold() {
    const name = decodeURIComponent(location.hash.slice(1).split("?")[0]);
    const target = name && document.getElementById(name);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    const inner = target.closest("details.scenario, details.reading");
    if (inner) inner.open = true;
    target.scrollIntoView();
  }

  const fields = (form) => [...form.elements].filter((each) => each.name);

  function matches(item, wanted) {
    const text = item.textContent.toLowerCase();
    if (wanted.q && !text.includes(wanted.q.toLowerCase())) return false;
    if (wanted.not && text.includes(wanted.not.toLowerCase())) return false;
    return !wanted.result || item.dataset.result === wanted.result;
  }

  function filterMatrix(section, wanted) {
    let shown = 0;
    for (const group of section.querySelectorAll("details.matrix")) {
      const heads = [...group.querySelectorAll("thead th")].map((each) => each.textContent);
      const here = !wanted.state || group.dataset.state === wanted.state;
      let rows = 0;
      for (const row of group.querySelectorAll("tbody tr")) {
        let cells = 0;
        row.querySelectorAll("td").forEach((cell, index) => {
          const kept = (!wanted.actor || heads[index + 1] === wanted.actor) &&
            (!wanted.verdict || cell.className === wanted.verdict.replace(" ", "_"));
          cell.classList.toggle("faint", !kept);
          cells += kept && cell.firstChild ? 1 : 0;
        });
        const kept = here && cells > 0 && (!wanted.action || row.dataset.action === wanted.action) &&
          matches(row, { ...wanted, result: "" });
        row.hidden = !kept;
        rows += kept ? cells : 0;
      }
      group.hidden = rows === 0;
      shown += rows;
    }
    return shown;
  }

  function filter(form) {
    const [place, items] = LISTS[form.dataset.list];
    const section = document.querySelector(place);
    const wanted = Object.fromEntries(fields(form).map((each) => [each.name, each.value]));
    const active = Object.values(wanted).some(Boolean);
    let shown = 0;
    let all = 0;
    if (form.dataset.list === "matrix") {
      shown = filterMatrix(section, wanted);
      all = section.querySelectorAll("td a").length;
    } else {
      for (const item of section.querySelectorAll(items)) {
        const kept = matches(item, wanted);
        item.hidden = !kept;
        all += 1;
        shown += kept ? 1 : 0;
      }
      for (const group of section.querySelectorAll(".group")) {
        const left = group.querySelectorAll(`${items.replace(".plain > ", "")}:not([hidden])`);
        group.hidden = active && left.length === 0;
        if (active && left.length && group instanceof HTMLDetailsElement) group.open = true;
      }
    }
    form.querySelector("output").textContent = active ? `${shown} of ${all} shown` : "";
  }

  // The filter is in the address: `#clauses?result=untested&q=link`.
  function remember(form) {
    const query = new URLSearchParams(
      fields(form).filter((each) => each.value).map((each) => [each.name, each.value]),
    ).toString();
    history.replaceState(null, "", `#${form.dataset.list}${query ? `?${query}` : ""}`);
  }

  function recall() {
    const [name, query] = location.hash.slice(1).split("?");
    const form = document.querySelector(`form.filter[data-list="${CSS.escape(name)}"]`);
    if (!form || query === undefined) return;
    const wanted = new URLSearchParams(query);
    for (const each of fields(form)) each.value = wanted.get(each.name) || "";
    filter(form);
  }

  for (const form of document.querySelectorAll("form.filter")) {
    form.hidden = false;
    form.addEventListener("input", () => { filter(form); remember(form); });
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  const tools = document.getElementById("tools");
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const how = event.target.dataset.print;
    if (!how) return;
    document.documentElement.dataset.print = how;
    const folded = [...document.querySelectorAll("details:not([open])")];
    if (how === "everything") for (const each of folded) each.open = true;
    window.addEventListener("afterprint", () => {
      delete document.documentElement.dataset.print;
      for (const each of folded) each.open = false;
    }, { once: true });
    window.print();
  });

  window.addEventListener("hashchange", () => { unfold(); recall(); });
  for (const open of document.querySelectorAll("details[open]")) link(open);
  link(document.getElementById("features") || document.body);
  recall();
  unfold();
})();
