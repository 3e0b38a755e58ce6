import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** Small plans beside which notPlans has a table that says nearly the same. */
const SMALL: readonly (readonly [name: string, picture: string, titles: readonly string[]])[] = [
  [
    "actions with something to reach and somebody to do it",
    "| Azione | Target | Responsabile |\n| Rifare il sito | 31/12/2026 | Informatica |\n| Formare | 20 ore | Personale |",
    ["Rifare il sito", "Formare"],
  ],
  [
    "targets by year that only grow",
    "| Obiettivo | Indicatore | 2026 | 2027 | 2028 |\n| Pagare prima | Giorni | 30,5 | 25,5 | 20,5 |\n| Crescere | Utenti | 12000 | 13000 | 14000 |",
    ["Pagare prima", "Crescere"],
  ],
  [
    "areas with targets by year",
    "| Area strategica | Indicatore | 2026 | 2027 | 2028 |\n| Innovazione | Voucher | 1000 | 1200 | 1400 |\n| Estero | Imprese | 1500 | 1600 | 1700 |",
    ["Innovazione", "Estero"],
  ],
  [
    "objectives of two levels with what they cost",
    "| Obiettivo strategico | Obiettivo operativo | Stanziamento | Responsabile |\n| Comune aperto | Rifare il sito | 20000 | Segreteria |",
    ["Comune aperto", "Rifare il sito"],
  ],
  [
    "objectives with their risks",
    "| Obiettivo operativo | Rischi | Responsabile |\n| Rifare il sito | Ritardi | Segreteria |\n| Mensa a km zero | Costi | Scuola |",
    ["Rifare il sito", "Mensa a km zero"],
  ],
  [
    "an objective about a list of objectives",
    "| Obiettivo operativo | Elenco degli obiettivi di accessibilità |\n| Indicatore | Elenco pubblicato |\n| Target | 31/03/2026 |",
    ["Elenco degli obiettivi di accessibilità"],
  ],
  [
    "a card under headings of its own",
    "| Campo | Contenuto |\n| Obiettivo operativo | Ridurre i tempi |\n| Peso | 40 |\n| Indicatore | Giorni medi |\n| Target | <= 30 |",
    ["Ridurre i tempi"],
  ],
];

/** Not taken for plans yet. */
const OPEN: typeof SMALL = [
  [
    "actions with expected results in figures",
    "| Azioni | Risultato atteso | Scadenza |\n| Rifare il sito | Sito online | maggio |\n| Formare | 20 ore | giugno |",
    ["Rifare il sito", "Formare"],
  ],
  [
    "objectives that are numbers, with targets",
    "| Obiettivo n. | Indicatore | Target |\n| 1 | Sito online | SI |\n| 2 | Giorni | 30 |",
    ["1", "2"],
  ],
];

const titlesOf = (picture: string) =>
  recognise(drawSheet(picture).workbook, defaultProfile).nodes.map(({ title }) => title.value);

it.each(SMALL)("%s are a plan", (_name, picture, titles) => expect(titlesOf(picture)).toEqual(titles));

it.failing.each(OPEN)("%s are a plan", (_name, picture, titles) => expect(titlesOf(picture)).toEqual(titles));
