import { it as italian } from "../../../src/locales/it";
import type { Correction } from "../../../src/model/correction";
import { correctionWords } from "../../../src/taskpane/state/correctionWords";

it.each<[Correction, string]>([
  [
    { kind: "role", role: "weight:area", headings: ["livello strategico", "peso"] },
    "«livello strategico › peso»: peso dell'area strategica",
  ],
  [
    { kind: "role", role: "threshold", share: 0.6, headings: ["minimo"], sheet: "Piano" },
    "«minimo»: soglia (60 %) (solo nel foglio Piano)",
  ],
  [
    { kind: "role", role: "aside", headings: [], sheet: "Piano", column: "N", headerRow: 3 },
    "Piano, colonna N: niente del piano (intestazioni nella riga 3)",
  ],
  [{ kind: "headings", texts: ["voce a", "voce b"], rows: 1 }, "«voce a | voce b»: riga di intestazioni"],
  [{ kind: "headings", texts: ["voce a"], rows: 2 }, "«voce a»: 2 righe di intestazioni"],
  [
    { kind: "section", text: "settore tecnico", level: "objective" },
    "«settore tecnico» apre una sezione: Obiettivo",
  ],
  [
    { kind: "notPart", texts: ["personale"], rows: 4, sheet: "Piano" },
    "«personale»: la zona non fa parte del piano (solo nel foglio Piano)",
  ],
  [{ kind: "notPart", texts: [], sheet: "Organico" }, "Il foglio Organico non fa parte del piano"],
  [{ kind: "ownPlan", sheet: "Azienda" }, "Il foglio Azienda è un piano a sé"],
])("%j is said as %s", (correction, words) => {
  expect(correctionWords(correction, italian).replaceAll("\u00a0", " ")).toBe(words);
});
