import type { Grid } from "../../../src/model/grid";
import { foldLabel, isLabel } from "./labels";
import type { Random } from "./random";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";

type Rewrite = (text: string, random: Random) => string;

const bare = (text: string) => text.trim().replace(/\s*:?\s*$/, "");

const labels = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell) => (isLabel(cell) ? withText(cell, rewrite(bare(cell.text), random)) : cell));

/** Brackets and days say what a name of letters cannot. */
const isNameable = (text: string) => !/[(\d]/.test(text);

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, " ")
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");

/** OBIETTIVO_STRATEGICO: columns as a database exports them. */
export const snakeCase = inPlace("labels as names of database columns", (grid, random) => {
  const upper = random.chance(0.5);
  return labels((text) => {
    if (!isNameable(text)) return text;
    const name = wordsOf(text.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "")).join("_");
    return upper ? name.toUpperCase() : name;
  })(grid, random);
});

/** ObiettivoStrategico: columns as a program names them. */
export const camelCase = inPlace(
  "labels as names of a program",
  labels((text) =>
    isNameable(text)
      ? wordsOf(text)
          .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join("")
      : text,
  ),
);

const SHORT: Readonly<Record<string, string>> = {
  obiettivo: "Ob.",
  obiettivi: "Obb.",
  strategico: "Strat.",
  strategici: "Strat.",
  strategica: "Strat.",
  operativo: "Op.",
  operativi: "Oper.",
  indicatore: "Ind.",
  indicatori: "Indic.",
  responsabile: "Resp.",
  responsabili: "Resp.",
  descrizione: "Descr.",
  azioni: "Az.",
  algoritmo: "Algor.",
  frequenza: "Freq.",
  tipologia: "Tipol.",
  programma: "Progr.",
  programmi: "Progr.",
  prospettiva: "Prosp.",
  rilevazione: "rilev.",
  dell: "",
  priorita: "Prior.",
};

/** Ob. Strat., Resp., Ind.: words cut short with a dot. */
export const abbreviations = inPlace(
  "words of labels cut short",
  labels((text, random) =>
    text
      .split(/\s+/)
      .map((word) => {
        const short = SHORT[foldLabel(word)];
        return short !== undefined && random.chance(0.7) ? short : word;
      })
      .join(" "),
  ),
);

const OTHER_NUMBER: Readonly<Record<string, string>> = {
  "obiettivo strategico": "Obiettivi strategici",
  "obiettivi strategici": "Obiettivo strategico",
  "obiettivo operativo": "Obiettivi operativi",
  "obiettivi operativi": "Obiettivo operativo",
  indicatore: "Indicatori",
  indicatori: "Indicatore",
  responsabile: "Responsabili",
  responsabili: "Responsabile",
  azioni: "Azione",
  programma: "Programmi",
  "programmi di intervento": "Programma di intervento",
  target: "Targets",
  kpi: "KPIs",
  algoritmo: "Algoritmi",
  peso: "Pesi",
  soglie: "Soglia",
};

export const otherNumber = inPlace(
  "labels in singular for plural, plural for singular",
  labels((text) => OTHER_NUMBER[foldLabel(text)] ?? text),
);
