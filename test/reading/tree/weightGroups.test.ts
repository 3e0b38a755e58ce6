import fc from "fast-check";
import { groups, grow } from "../../support/readFacts";

it.each<[string, string, readonly string[]]>([
  [
    "children of one parent, indicators of one objective",
    `## P
     strategic Servizi
       operational Ridurre [70]
         - Giorni [60]
         - Reclami [40]
       operational Formare [30]
         - Ore [100]`,
    [
      "parent Servizi: Ridurre 70 + Formare 30 = 100 of 100",
      "parent Ridurre: Giorni 60 + Reclami 40 = 100 of 100",
      "parent Formare: Ore 100 = 100 of 100",
    ],
  ],
  [
    "shares of the whole table",
    `## P
     strategic Servizi
       operational Ridurre [40]
       operational Formare [20]
     strategic Ambiente
       operational Riciclare [25]
       operational Risparmiare [15]`,
    ["parent: Ridurre 40 + Formare 20 + Riciclare 25 + Risparmiare 15 = 100 of 100"],
  ],
  [
    "points of two blocks that make 60 + 40",
    `## P
     area A
       operational Ridurre [35]
       operational Formare [25]
     area B
       operational Riciclare [8]
       operational Risparmiare [32]`,
    ["parent: Ridurre 35 + Formare 25 + Riciclare 8 + Risparmiare 32 = 100 of 100"],
  ],
  [
    "points below an objective that has none of its own, beside those of its siblings",
    `## P
     strategic Prevenire [30]
     strategic Curare bene
       operational Femori in due giorni [25]
       operational Meno cesarei [15]
     strategic Liste più corte [30]`,
    ["parent: Prevenire 30 + Femori in due giorni 25 + Meno cesarei 15 + Liste più corte 30 = 100 of 100"],
  ],
  [
    "points of indicators over a whole table",
    `## P
     strategic Acquisti
       - Gare aggiudicate [35]
       - Gare deserte [10]
     strategic Servizi
       - Ore di fermo [55]`,
    ["parent: Gare aggiudicate 35 + Gare deserte 10 + Ore di fermo 55 = 100 of 100"],
  ],
  [
    "points of the parents",
    `## P
     strategic Servizi [60]
       operational Ridurre [40]
       operational Formare [20]
     strategic Ambiente [40]
       operational Riciclare [25]
       operational Risparmiare [15]`,
    [
      "parent: Servizi 60 + Ambiente 40 = 100 of 100",
      "parent Servizi: Ridurre 40 + Formare 20 = 60 of 60",
      "parent Ambiente: Riciclare 25 + Risparmiare 15 = 40 of 40",
    ],
  ],
  [
    "points of the parents where one sum is wrong",
    `## P
     strategic A [50]
       operational a [30]
       operational b [20]
     strategic B [30]
       operational c [20]
       operational d [10]
     strategic C [20]
       operational e [10]
       operational f [5]`,
    [
      "parent: A 50 + B 30 + C 20 = 100 of 100",
      "parent A: a 30 + b 20 = 50 of 50",
      "parent B: c 20 + d 10 = 30 of 30",
      "parent C: e 10 + f 5 = 15 of 20",
    ],
  ],
  [
    "a column a manager",
    `## P
     operational Uno [Rossi: 40, Bianchi: 100]
     operational Due [Rossi: 60]`,
    ["manager Rossi: Uno 40 + Due 60 = 100 of 100", "manager Bianchi: Uno 100 = 100 of 100"],
  ],
  [
    "a card a manager",
    `## Rossi
     operational Uno [60] {manager: Rossi}
     operational Due [40] {manager: Rossi}
     ## Bianchi
     operational Tre [100] {manager: Bianchi}`,
    ["manager Rossi: Uno 60 + Due 40 = 100 of 100", "manager Bianchi: Tre 100 = 100 of 100"],
  ],
  [
    "a manager where his weights add up",
    `## P
     operational Ridurre [60] {resp: Anagrafe}
     operational Formare [100] {resp: Personale}
     operational Aprire [40] {resp: Anagrafe}`,
    ["manager Anagrafe: Ridurre 60 + Aprire 40 = 100 of 100", "manager Personale: Formare 100 = 100 of 100"],
  ],
  [
    "two tables that each add up",
    `## P
     operational A [50]
     operational B [50]
     ---
     operational C [30]
     operational D [70]`,
    ["parent: A 50 + B 50 = 100 of 100", "parent: C 30 + D 70 = 100 of 100"],
  ],
  [
    "two tables that add up together",
    `## P
     operational A [20]
     operational B [30]
     ---
     operational C [50]`,
    ["parent: A 20 + B 30 + C 50 = 100 of 100"],
  ],
  [
    "managers' sheets that share their bands",
    `## Rossi
     area Comuni
       operational R1 · Pagare [35]
     area Propri
       operational R2 · Aprire [65]
     ## Bianchi
     area Comuni
       operational B1 · Scrivere [20]
     area Propri
       operational B2 · Chiudere [80]`,
    ["parent: Pagare 35 + Aprire 65 = 100 of 100", "parent: Scrivere 20 + Chiudere 80 = 100 of 100"],
  ],
  [
    "cards of a sheet each",
    `## Uno
     operational A [20]
     ## Due
     operational B [80]`,
    ["parent: A 20 + B 80 = 100 of 100"],
  ],
  [
    "numbered groups of indicators; one without a number stays with its neighbours",
    `## P
     operational A
       - Zero [60]
       - 1.1 · Uno [40]
       - 2.1 · Due [50]
       - Due bis [50]`,
    ["kpi-group 1 A: Zero 60 + Uno 40 = 100 of 100", "kpi-group 2 A: Due 50 + Due bis 50 = 100 of 100"],
  ],
  [
    "one group where numbers differ but all add up together",
    `## P
     operational A
       - 1.1 · Uno [40]
       - 2.1 · Due [60]`,
    ["parent A: Uno 40 + Due 60 = 100 of 100"],
  ],
  [
    "sections of indicators",
    `## P
     area A
       - Uno [40] {section: X}
       - Due [60] {section: X}
       - Tre [100] {section: Y}`,
    ["section X A: Uno 40 + Due 60 = 100 of 100", "section Y A: Tre 100 = 100 of 100"],
  ],
  [
    "indicators of the actions of one objective that add up only together",
    `## P
     operational A
       action Uno
         - U [40]
       action Due
         - D [20]
         - E [40]
     operational B
       action Tre
         - T [100]
       action Quattro
         - Q [100]`,
    [
      "parent Tre: T 100 = 100 of 100",
      "parent Quattro: Q 100 = 100 of 100",
      "parent A: U 40 + D 20 + E 40 = 100 of 100",
    ],
  ],
  [
    "no roll-ups",
    `## P
     strategic A
       - Ponderazione [100] {aggregate}
       - Uno [100]`,
    ["parent A: Uno 100 = 100 of 100"],
  ],
])("groups %s", (_name, facts, wanted) => {
  expect(groups(facts)).toEqual(wanted);
});

it.each<[string, readonly string[], readonly string[]]>([
  ["points", ["8", "92"], ["8%", "92%"]],
  ["fractions", ["0.3", "0.7"], ["30%", "70%"]],
  ["percentages beside numbers", ["30%", "70"], ["30%", "70%"]],
  ["thirds", ["33.3", "33.3", "33.3"], ["33.3%", "33.3%", "33.3%"]],
  ["an unreadable weight", ["Alta", "100"], ["Alta", "100%"]],
  ["an empty weight", ["", "100"], ["", "100%"]],
])("reads %s", (_name, weights, wanted) => {
  const text = ["## P", ...weights.map((weight, place) => `operational T${place} [${weight}]`)].join("\n");
  expect(grow(text)).toEqual(wanted.map((weight, place) => `operational T${place} [${weight}]`));
});

it.each<[string, readonly string[]]>([
  ["coefficients", ["1", "1.2", "1.4"]],
  ["marks of importance", ["3", "5", "4", "2"]],
])("takes %s for no shares", (_name, weights) => {
  const text = ["## P", ...weights.map((weight, place) => `operational T${place} [${weight}]`)].join("\n");
  expect(groups(text)).toEqual([]);
  expect(grow(text)).toEqual(weights.map((weight, place) => `operational T${place} × ${weight}`));
});

it("finds every member once and the sum of what it says, whatever the weights", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 6, max: 90 }), { minLength: 1, maxLength: 6 }), (weights) => {
      const text = ["## P", ...weights.map((weight, place) => `operational T${place} [${weight}]`)].join(
        "\n",
      );
      const [group, ...others] = groups(text);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      expect(others).toEqual([]);
      expect(group).toBe(
        `parent: ${weights.map((weight, place) => `T${place} ${weight}`).join(" + ")} = ${sum} of 100`,
      );
    }),
  );
});
