import { formatAddress } from "../model/address";
import type { Bilingual } from "../model/finding";
import { defineRule } from "./rule";
import { readRevision, tellsRevision } from "./revision";

export const revisionReference = defineRule({
  id: "revision-reference",
  severity: "warning",
  title: {
    it: "La nota di aggiornamento cita atto, numero e data.",
    en: "Require a rolling-update note to name act, number and date.",
  },
  why: {
    it: "Una modifica in corso d'anno vale per l'atto che la decide: senza numero e data non si può verificare.",
    en: "A change during the year holds by the act that decides it: without number and date nobody can verify it.",
  },
  source: "D.Lgs. 150/2009, art. 6; art. 10, c. 3",
  good: [
    `
    | Obiettivo strategico | Indicatore  | Target 2026 | Note                                                             |
    | Servizi più semplici | Giorni medi | <= 10       | Aggiornato con deliberazione della Giunta n. 97 del 26 luglio 2026 |`,
  ],
  bad: [
    `
    | Obiettivo strategico | Indicatore  | Target 2026 | Note                                                                                  |
    | Servizi più semplici | Giorni medi | <= 10       | Aggiornato con deliberazione della Giunta n. del 26 luglio 2026 {revision-reference} |`,
  ],

  check({ plan }, report) {
    const seen = new Set<string>();
    for (const { id, status, statusNote } of plan.indicators) {
      if (!statusNote || seen.has(formatAddress(statusNote.at))) continue;
      if (status === "active" && !tellsRevision(statusNote.value)) continue;
      seen.add(formatAddress(statusNote.at));
      const { act, number, date } = readRevision(statusNote.value);
      const missing = [act ? [] : ACT, number ? [] : NUMBER, date ? [] : DATE].flat();
      if (missing.length === 0) continue;
      report({
        at: statusNote.at,
        about: [id],
        message: {
          it: `Attesi atto, numero e data; ${missing.length === 1 ? "manca" : "mancano"} ${missing.map(({ it }) => it).join(" e ")}.`,
          en: `Expected act, number and date; missing: ${missing.map(({ en }) => en).join(", ")}.`,
        },
      });
    }
  },
});

const ACT: readonly Bilingual[] = [{ it: "l'atto", en: "act" }];
const NUMBER: readonly Bilingual[] = [{ it: "il numero", en: "number" }];
const DATE: readonly Bilingual[] = [{ it: "la data", en: "date" }];
