import { formatAddress } from "../model/address";
import type { Bilingual } from "../model/finding";
import { fold } from "./fold";
import { groupBy } from "../model/groupBy";
import { notedIndicators } from "./notedIndicators";
import { defineRule } from "./rule";
import { readRevision, tellsRevision } from "./revision";
import { figure } from "./figure";

export const revisionReference = defineRule({
  id: "revision-reference",
  severity: "warning",
  problem: { it: "Aggiornamento senza atto, numero o data", en: "Update without act, number or date" },
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

  check(context, report) {
    const notes = notedIndicators(context).flatMap(({ id, status, statusNote }) =>
      statusNote && (status !== "active" || tellsRevision(statusNote.value)) ? [{ id, ...statusNote }] : [],
    );
    // The same act is noted beside every row it changed: what is missing is missing once.
    for (const alike of groupBy(notes, ({ value }) => withoutVerb(value)).values()) {
      const cells = [...groupBy(alike, ({ at }) => formatAddress(at)).values()].flatMap(
        ([note]) => note ?? [],
      );
      const [first, ...others] = cells;
      if (!first) continue;
      const { act, number, date } = readRevision(first.value);
      const missing = [act ? [] : ACT, number ? [] : NUMBER, date ? [] : DATE].flat();
      if (missing.length === 0) continue;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: alike.map(({ id }) => id),
        message: {
          it: `Attesi atto, numero e data; ${missing.length === 1 ? "manca" : "mancano"} ${LIST.format(missing.map(({ it }) => it))}${cells.length > 1 ? ` (${figure(cells.length).it} celle)` : ""}.`,
          en: `Expected act, number and date; missing: ${missing.map(({ en }) => en).join(", ")}${cells.length > 1 ? ` (${figure(cells.length).en} cells)` : ""}.`,
        },
      });
    }
  },
});

/** "Inserito" and "Eliminato" by the same act are the same reference. */
const withoutVerb = (note: string): string => fold(note).replace(/^\p{L}+ /u, "");

const LIST = new Intl.ListFormat("it");
const ACT: readonly Bilingual[] = [{ it: "l'atto", en: "act" }];
const NUMBER: readonly Bilingual[] = [{ it: "il numero", en: "number" }];
const DATE: readonly Bilingual[] = [{ it: "la data", en: "date" }];
