(() => {
  "use strict";
  const found = document.getElementById("explorer-data");
  if (!found) return;
  const DATA = JSON.parse(found.textContent);
  const UNKNOWN = null;
  const MOST_FACTS = 3;
  const MOST_TURNS = 8;
  const SOUGHT = {
    permitted: ["forbidden"], forbidden: ["permitted"],
    not_covered: ["permitted"], undetermined: ["permitted", "forbidden"],
  };
  const KINDS = ["scope", "permit", "forbid", "effect", "advice", "procedure"];

  // What each branch asks: of each fact and reading that it tests, the values that pass.
  function asked(columns, width) {
    return Array.from({ length: width }, (_, bit) => {
      const one = 1n << BigInt(bit);
      return columns.filter(({ free }) => !(free & one)).map(({ id, masks }) => {
        const passing = [...masks].filter(([value, [yes]]) => value !== UNKNOWN && yes & one);
        return [id, new Set(passing.map(([value]) => value))];
      });
    });
  }

  // The tables, as the engine exports them: two numbers for each value of a column, one with the
  // branches that surely pass it and one with those that possibly do.
  const number = (hex) => BigInt(`0x${hex}`);
  const TABLES = new Map(DATA.actions.map((action) => {
    const full = (1n << BigInt(action.width)) - 1n;
    const column = (each) => ({
      id: each.id,
      free: number(each.free),
      masks: new Map([
        ...each.masks.map(([value, hex]) => [value, [number(hex), number(hex)]]),
        [UNKNOWN, [number(each.free), full]],
      ]),
    });
    const rules = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    for (const [id, hex] of action.rules) rules[DATA.rules[id].kind].push({ id, bits: number(hex) });
    const union = (kind) => rules[kind].reduce((bits, rule) => bits | rule.bits, 0n);
    return [action.id, {
      id: action.id, means: action.means, width: action.width, full, rules,
      forbid: union("forbid"), permit: union("permit"),
      deciding: union("scope") | union("forbid") | union("permit"),
      facts: action.facts.map(column), readings: action.readings.map(column),
    }];
  }));

  function masked(columns, known, start) {
    let [sure, possible] = start;
    for (const column of columns) {
      const [yes, maybe] = column.masks.get(known[column.id] ?? UNKNOWN);
      sure &= yes;
      possible &= maybe;
    }
    return [sure, possible];
  }

  function verdictOf(table, [sure, possible]) {
    let open = false;
    for (const { bits } of table.rules.scope) {
      if (!(possible & bits)) return "not_covered";
      if (!(sure & bits)) open = true;
    }
    if (open) return "undetermined";
    if (possible & table.forbid) return sure & table.forbid ? "forbidden" : "undetermined";
    if (sure & table.permit) return "permitted";
    return possible & table.permit ? "undetermined" : "not_covered";
  }

  // The branches of a rule that no known value refutes: what of each is still to be known.
  function rests(table, rule, known) {
    table.asked ??= asked([...table.facts, ...table.readings], table.width);
    const left = [];
    for (let bit = 0; bit < table.width; bit += 1) {
      if (!(rule.bits & (1n << BigInt(bit)))) continue;
      const settled = ([name, passing]) => passing.has(known[name] ?? UNKNOWN);
      const open = table.asked[bit].filter((each) => !settled(each));
      if (open.every(([name]) => (known[name] ?? UNKNOWN) === UNKNOWN)) left.push(new Map(open));
    }
    return left;
  }

  const implies = (branch, wider) => [...wider].every(([name, allowed]) =>
    branch.has(name) && [...branch.get(name)].every((value) => allowed.has(value)));

  function absorbed(branches) {
    let kept = [];
    for (const branch of [...branches].sort((one, other) => one.size - other.size)) {
      if (kept.some((wider) => implies(branch, wider))) continue;
      kept = kept.filter((other) => !implies(other, branch));
      kept.push(branch);
    }
    return kept;
  }

  function outcomeOf(table, mask) {
    const [sure, possible] = mask;
    const verdict = verdictOf(table, mask);
    const among = (bits, kinds) =>
      kinds.flatMap((kind) => table.rules[kind].filter((rule) => rule.bits & bits));
    const unsettled = (kinds) =>
      among(possible, kinds).filter((rule) => !(rule.bits & sure));
    const aside = ["advice", "procedure"];
    let deciding = [];
    let open = [];
    if (verdict === "forbidden") {
      deciding = among(sure, ["forbid"]);
    } else if (verdict === "permitted") {
      deciding = among(sure, ["permit"]);
      open = unsettled(["effect"]);
      aside.push("effect");
    } else if (verdict === "undetermined") {
      let kinds = ["scope", "forbid", "permit"];
      if (sure & table.forbid) kinds = ["scope"];
      else if (sure & table.permit) kinds = ["scope", "forbid"];
      deciding = open = unsettled(kinds);
    } else {
      deciding = table.rules.scope.filter((rule) => !(rule.bits & possible));
      if (deciding.length) aside.length = 0;
    }
    return {
      verdict, deciding: deciding.map((rule) => rule.id),
      holding: among(sure, aside).map((rule) => rule.id),
      open: unsettled(aside).map((rule) => rule.id),
      unsettled: open,
    };
  }

  // The unknown facts and readings that would settle the rules.
  function settling(table, rules, known) {
    const found = rules.flatMap((rule) =>
      absorbed(rests(table, rule, known)).flatMap((rest) => [...rest.keys()]));
    return [...new Set(found)].sort();
  }

  // Effects by name and value; what surely comes about by one rule is not made doubtful by another.
  function broughtAbout(outcome) {
    const parts = new Map();
    for (const [ids, open] of [[outcome.holding, false], [outcome.open, true]]) {
      for (const id of ids) {
        for (const [effect, value] of DATA.rules[id].effects) {
          const sure = JSON.stringify([effect, value, false]);
          if (open && parts.has(sure)) continue;
          const key = open ? JSON.stringify([effect, value, true]) : sure;
          if (!parts.has(key)) parts.set(key, { effect, value, open, rules: [] });
          parts.get(key).rules.push(id);
        }
      }
    }
    return parts;
  }

  const clausesOf = (ids) => [...new Set(ids.flatMap((id) => DATA.rules[id].clauses))].sort();
  const rank = (id) => [[...DATA.rules[id].clauses].sort()[0] ?? "", id];
  const ordered = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  const byClause = (ids) => [...ids].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return ordered(a[0], b[0]) || ordered(a[1], b[1]);
  });

  function relied(table, facts, choice, mine) {
    const found = {};
    const base = masked(table.facts, facts, [table.full, table.full]);
    for (const column of table.readings) {
      for (const option of column.masks.keys()) {
        if (option === UNKNOWN || option === choice[column.id]) continue;
        const other = { ...choice, [column.id]: option };
        const outcome = outcomeOf(table, masked(table.readings, other, base));
        const same = outcome.verdict === mine.verdict &&
          [...broughtAbout(outcome).keys()].sort().join() === mine.brought;
        if (!same) (found[column.id] ||= []).push([option, outcome.verdict]);
      }
    }
    return found;
  }

  // Every set of `size` places below `below`, in order.
  function* choose(below, size, from = 0) {
    if (!size) { yield []; return; }
    for (let at = from; at <= below - size; at += 1) {
      for (const rest of choose(below, size - 1, at + 1)) yield [at, ...rest];
    }
  }

  const discouraged = (fact, value) =>
    DATA.facts[fact].discouraged.find(([each]) => each === value);

  // The smallest changes of facts that turn the verdict; who acts and is acted on stays. A branch
  // that these or the readings refute is out whatever else changes, and a fact that no other branch
  // asks about has no part in a smallest change.
  function turns(table, facts, choice, verdict) {
    const all = [table.full, table.full];
    const held = table.facts.filter(({ id }) => DATA.facts[id].held);
    const live = masked(held, facts, masked(table.readings, choice, all))[1] & table.deciding;
    const asked = (column) => live & (table.full ^ column.free);
    const movable = table.facts.filter((column) => !DATA.facts[column.id].held && asked(column));
    const rest = table.facts.filter((column) => !movable.includes(column));
    const fixed = masked(rest, facts, masked(table.readings, choice, all));
    // The AND of all masks from one place up to another, as they are: the rest of any choice.
    const between = movable.map((_, from) => {
      const row = [all];
      for (let to = from; to < movable.length; to += 1) row.push(masked([movable[to]], facts, row.at(-1)));
      return row;
    });
    between.push([all]);
    const values = movable.map((column) => [...column.masks]
      .filter(([value]) => value !== UNKNOWN && value !== (facts[column.id] ?? UNKNOWN)));
    const against = (turn) => turn.changes.filter(([fact, value]) => discouraged(fact, value)).length;
    const both = ([yes, maybe], [sure, possible]) => [yes & sure, maybe & possible];
    for (let size = 1; size <= MOST_FACTS; size += 1) {
      const found = [];
      for (const places of choose(movable.length, size)) {
        let start = fixed;
        let from = 0;
        for (const to of [...places, movable.length]) {
          start = both(start, between[from][to - from]);
          from = to + 1;
        }
        const picked = [];
        const attempt = (at, mask) => {
          if (at < size) {
            for (const [value, passed] of values[places[at]]) {
              picked[at] = value;
              attempt(at + 1, both(mask, passed));
            }
            return;
          }
          const turned = verdictOf(table, mask);
          if (!SOUGHT[verdict].includes(turned)) return;
          found.push({ verdict: turned, changes: places.map((place, index) => [movable[place].id, picked[index]]) });
        };
        attempt(0, start);
      }
      if (found.length) {
        return found.sort((one, other) => against(one) - against(other)).slice(0, MOST_TURNS);
      }
    }
    return [];
  }

  function decide({ action, facts, choice }) {
    const table = TABLES.get(action);
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== UNKNOWN));
    const base = masked(table.facts, known, [table.full, table.full]);
    const outcome = outcomeOf(table, masked(table.readings, choice, base));
    const parts = broughtAbout(outcome);
    const mine = { verdict: outcome.verdict, brought: [...parts.keys()].sort().join() };
    return {
      ...outcome,
      unknown: settling(table, outcome.unsettled, { ...known, ...choice }),
      effects: [...parts.values()].sort((one, other) =>
        DATA.effects.indexOf(one.effect) - DATA.effects.indexOf(other.effect) ||
        ordered(String(one.value), String(other.value))),
      readings: relied(table, known, choice, mine),
      turns: turns(table, known, choice, outcome.verdict),
    };
  }

  // From here on: what people see. Text goes in as text, never as markup.
  const form = document.getElementById("explorer-form");
  const answer = document.getElementById("explorer-answer");
  const spaced = (text) => String(text).replaceAll("_", " ");
  const words = (text) => spaced(text).replaceAll(".", " ");

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
  // In a page of its own, a link leads to what the service says of it.
  const paths = document.getElementById("content").dataset.paths;
  const linked = (kind, id, text = id) =>
    element("a", { href: (paths ? `${paths}${kind}s/` : `#${kind}-`) + encodeURIComponent(id) }, text);
  const clauses = (ids) => element("i", { "data-linked": "" },
    ...clausesOf(ids).flatMap((id) => [linked("clause", id), " "]));

  const defaults = Object.fromEntries(
    Object.entries(DATA.readings).map(([id, reading]) => [id, reading.chosen]));
  let state = { action: DATA.actions[0].id, facts: {}, choice: { ...defaults } };

  function picker(name, values, value, title, question) {
    const select = element("select", { name });
    for (const each of values) {
      const shown = each === UNKNOWN ? "unknown" : spaced(each);
      const option = element("option", { value: each === UNKNOWN ? "" : String(each) }, shown);
      option.selected = each === value;
      select.append(option);
    }
    return element("label", { title: question }, title, " ", select);
  }

  function drawForm() {
    const table = TABLES.get(state.action);
    form.elements.action.value = state.action;
    const [chosen] = masked(table.readings, state.choice, [table.full, table.full]);
    const bearing = document.getElementById("explorer-facts");
    const idle = document.getElementById("explorer-idle");
    const options = document.getElementById("explorer-readings");
    for (const place of [bearing, idle, options]) place.replaceChildren();
    for (const column of table.facts) {
      const fact = DATA.facts[column.id];
      const values = [...fact.values, UNKNOWN];
      const made = picker(column.id, values, state.facts[column.id] ?? UNKNOWN, words(column.id), fact.means);
      (chosen & (table.full ^ column.free) ? bearing : idle).append(made);
    }
    for (const column of table.readings) {
      const reading = DATA.readings[column.id];
      options.append(picker(column.id, reading.values, state.choice[column.id], column.id, reading.question));
    }
    idle.parentElement.hidden = !idle.childElementCount;
    options.parentElement.hidden = !options.childElementCount;
  }

  const item = (attributes, ...children) => element("li", attributes, ...children);

  function reasonOf(id) {
    const rule = DATA.rules[id];
    const text = rule.because.replace(/\{([^{}]*)\}/g, (_, fact) => {
      const value = state.facts[fact] ?? UNKNOWN;
      return value === UNKNOWN ? "unknown" : spaced(value);
    });
    return item({ "data-rule": id }, linked("rule", id, text || id), " ", clauses([id]));
  }

  function turnOf(turn) {
    const changes = turn.changes.map(([fact, value]) => {
      const was = state.facts[fact] ?? UNKNOWN;
      const against = discouraged(fact, value);
      const notes = [DATA.facts[fact].changed_by, against?.[1].length && `${against[1].join(" ")} advise against it`];
      return `${words(fact)}: ${was === UNKNOWN ? "unknown" : spaced(was)} → ${spaced(value)} (${notes.filter(Boolean).join("; ")})`;
    });
    const button = element("button", { type: "button" }, "Try it");
    button.addEventListener("click", () => {
      state.facts = { ...state.facts, ...Object.fromEntries(turn.changes) };
      drawForm();
      show(true);
      answer.focus();
    });
    const code = turn.changes.map(([fact, value]) => `${fact}=${value}`).join(" ");
    return item({ "data-turn": `${turn.verdict}: ${code}` }, `${spaced(turn.verdict)}, if ${changes.join(" and ")} `, button);
  }

  function part(title, items) {
    return items.length ? [element("h3", {}, title), element("ul", {}, ...items)] : [];
  }

  function draw() {
    const found = decide(state);
    const badge = element("b", { class: `verdict ${found.verdict}` }, spaced(found.verdict));
    const reasons = byClause(found.deciding).map(reasonOf);
    const others = (options) => options.map(([option, verdict]) =>
      `read as ${spaced(option)}: ${verdict === found.verdict ? "other effects" : spaced(verdict)}`).join(", ");
    answer.replaceChildren(
      element("p", {}, badge, " ", found.verdict === "not_covered" && !reasons.length
        ? "The article is silent: no rule speaks of this case." : ""),
      ...part(found.verdict === "undetermined" ? "Kept open by" : "Because", reasons),
      ...part("What comes about", found.effects.map((each) => item(
        { "data-effect": `${each.effect}=${each.value}${each.open ? " open" : ""}` },
        `${words(each.effect)}: ${spaced(each.value)}${each.open ? ", perhaps: a fact is unknown" : ""} `, clauses(each.rules)))),
      ...part("Would be settled by", found.unknown.map((fact) =>
        item({ "data-unknown": fact }, DATA.facts[fact] ? words(fact) : fact))),
      ...part("Advice", byClause(found.holding.filter((id) => DATA.rules[id].kind === "advice"))
        .map((id) => item({ "data-advice": id }, DATA.rules[id].because, " ", clauses([id])))),
      ...part("Rests on a reading", Object.keys(found.readings).sort().map((id) =>
        item({ "data-reading": id }, linked("reading", id), ` ${spaced(state.choice[id])}; ${others(found.readings[id])}`))),
      ...part("The nearest changes that turn it", found.turns.map(turnOf)),
    );
    if (!found.turns.length) {
      answer.append(element("p", { class: "quiet" }, `No change of up to ${MOST_FACTS} facts turns it, with the same people.`));
    }
  }

  // The case is in the address, fact by fact, so that a link shows somebody else the same.
  function remember() {
    const table = TABLES.get(state.action);
    const query = new URLSearchParams({ action: state.action });
    for (const { id } of table.facts) if ((state.facts[id] ?? UNKNOWN) !== UNKNOWN) query.set(id, state.facts[id]);
    for (const { id } of table.readings) if (state.choice[id] !== defaults[id]) query.set(id, state.choice[id]);
    history.replaceState(null, "", `#explorer?${query}`);
  }

  function show(moved) {
    draw();
    if (moved) remember();
  }

  const valueOf = (fact, text) => DATA.facts[fact].values.find((value) => String(value) === text) ?? UNKNOWN;

  function take(query) {
    const at = query.get("at");
    const choice = { ...defaults };
    const facts = {};
    let action = query.get("action");
    const options = [...query];
    if (at !== null) {
      const [index, digits, ...others] = at.split(".");
      const table = DATA.actions[Number(index)];
      if (!table) return false;
      action = table.id;
      table.facts.forEach(({ id }, place) => {
        const digit = Number.parseInt(digits[place], 36);
        facts[id] = DATA.facts[id].values[digit] ?? UNKNOWN;
      });
      options.push(...others.map((each) => each.split("=")));
    }
    if (!TABLES.has(action)) return false;
    for (const [name, text] of options) {
      if (DATA.facts[name]) facts[name] = valueOf(name, text);
      if (DATA.readings[name]?.values.includes(text)) choice[name] = text;
    }
    state = { action, facts, choice };
    return true;
  }

  function recall() {
    const [name, query] = location.hash.slice(1).split("?");
    if (name !== "explorer" || query === undefined) return;
    if (take(new URLSearchParams(query))) {
      drawForm();
      draw();
    }
  }

  form.addEventListener("change", (event) => {
    const { name, value } = event.target;
    if (name === "action") state = { ...state, action: value };
    else if (DATA.facts[name]) state.facts[name] = valueOf(name, value);
    else if (DATA.readings[name]) state.choice[name] = value;
    else return;
    if (!DATA.facts[name]) drawForm();
    show(true);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  // A step of a scenario, or a cell of the matrix, is a case to start from.
  const from = form.elements.from;
  from?.addEventListener("focus", () => {
    const list = document.getElementById("explorer-cases");
    if (list.childElementCount) return;
    for (const step of document.querySelectorAll(".steps > li[data-at]")) list.append(element("option", { value: nameOf(step) }));
  });
  from?.addEventListener("change", () => {
    const step = [...document.querySelectorAll(".steps > li[data-at]")].find((each) => nameOf(each) === from.value);
    if (step) location.hash = `#explorer?at=${encodeURIComponent(step.dataset.at)}`;
  });
  function nameOf(step) {
    const scenario = step.closest("details.scenario").id.replace("scenario-", "");
    return `${scenario}/${[...step.parentElement.children].indexOf(step) + 1}`;
  }
  for (const link of document.querySelectorAll("a[data-at]")) {
    link.href = `#explorer?at=${encodeURIComponent(link.dataset.at)}`;
  }
  document.addEventListener("toggle", (event) => {
    if (!event.target.open) return;
    for (const step of event.target.querySelectorAll(":scope > .anchor > .steps > li[data-at]")) {
      if (step.querySelector("a.explore")) continue;
      const at = `#explorer?at=${encodeURIComponent(step.dataset.at)}`;
      step.append(element("a", { class: "explore", href: at }, "Explore this case"));
    }
  }, true);

  for (const action of DATA.actions) {
    form.elements.action.append(element("option", { value: action.id }, action.means));
  }
  document.getElementById("explorer-body").hidden = false;
  document.getElementById("explorer-off").hidden = true;
  window.addEventListener("hashchange", recall);
  // Not from nothing known, where every answer is open, but from the matrix's first case.
  const first = document.querySelector(".cells a[data-at]");
  if (first) take(new URLSearchParams({ at: first.dataset.at }));
  drawForm();
  draw();
  recall();
})();
