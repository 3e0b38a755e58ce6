import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const HEADINGS = "| Obiettivo annuale | Peso | Indicatore | Target |";
const ROADS = "| Asfaltare le strade | 100 | Chilometri asfaltati | 12 |";
const SCHOOLS = "| Dipingere le aule | 100 | Aule dipinte | 30 |";

const mistakes = (picture: string, plan: string) =>
  planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan);

const PLAN = `
  operational Asfaltare le strade [100%] {resp: Settore Viabilità}
    - Chilometri asfaltati {2026: 12}
  operational Dipingere le aule [100%] {resp: Settore Scuole}
    - Aule dipinte {2026: 30}
`;

const TITLE = "| Piano della performance 2026 |";

it.each([
  [
    "lines between the rows",
    [
      TITLE,
      HEADINGS,
      "| Dirigente: Settore Viabilità | < | < | < |",
      ROADS,
      "| Dirigente: Settore Scuole | < | < | < |",
      SCHOOLS,
    ],
  ],
  [
    "lines that begin with the word of an office",
    [TITLE, HEADINGS, "| Settore Viabilità | < | < | < |", ROADS, "| Settore Scuole | < | < | < |", SCHOOLS],
  ],
  [
    "lines above tables of their own",
    [
      TITLE,
      "| Responsabile | Settore Viabilità |",
      HEADINGS,
      ROADS,
      "| |",
      "| Responsabile | Settore Scuole |",
      HEADINGS,
      SCHOOLS,
    ],
  ],
])("objectives are of the manager named in %s", (_what, lines) => {
  expect(mistakes(lines.join("\n"), PLAN)).toEqual([]);
});

it("says where the manager of a section was left out", () => {
  const picture = [TITLE, "| Responsabile | |", HEADINGS, ROADS].join("\n");
  const [node] = recognise(drawSheet(picture).workbook, defaultProfile).nodes;
  expect(node?.blanks.responsible).toEqual({ sheet: "Piano", row: 1, col: 1 });
});
