import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { planMistakes } from "../support/comparePlan";
import { examinedPictures } from "./examinedPictures";

/** Read wrong today: codes of programmes, weights at the end of a band. May only shrink. */
const OPEN: readonly string[] = [
  "citta-metropolitana-missioni-programmi-in-bande",
  "porto-tabella-per-obiettivo-peso-in-testa",
];

const sheets = examinedPictures().filter(({ name }) => !OPEN.includes(name));

it.each(sheets)("reads $family/$name", ({ workbook, plan }) => {
  const read = recognise(workbook, defaultProfile);
  if (plan === null) expect(read.nodes).toEqual([]);
  else expect(planMistakes(read, plan)).toEqual([]);
});
