import { formatAddress } from "../model/address";
import { groupBy } from "../model/groupBy";
import { readRevision } from "./revision";
import { notedIndicators } from "./notedIndicators";
import { defineRule } from "./rule";

export const revisionMismatch = defineRule({
  id: "revision-mismatch",
  severity: "warning",
  problem: { it: "Atti diversi per la stessa data", en: "Different acts for one date" },
  title: {
    it: "Note della stessa data citano lo stesso atto.",
    en: "Require notes of one date to name the same act.",
  },
  why: {
    it: "Due numeri per la deliberazione di un giorno: uno di solito è un errore di battitura.",
    en: "Two numbers for one day's resolution: one of them usually is a slip.",
  },
  source: null,
  good: [
    `
    | Obiettivo strategico | Indicatore  | Target 2026 | Note                                                               |
    | Servizi più semplici | Giorni medi | <= 10       | Aggiornato con deliberazione della Giunta n. 97 del 26 luglio 2026 |
    | ^                    | Pratiche    | >= 500      | Aggiornato con deliberazione della Giunta n. 97 del 26 luglio 2026 |
    | ^                    | Utenti      | >= 300      | Inserito con deliberazione della Giunta n. 97 del 26 luglio 2026   |`,
  ],
  bad: [
    `
    | Obiettivo strategico | Indicatore  | Target 2026 | Note                                                               |
    | Servizi più semplici | Giorni medi | <= 10       | Aggiornato con deliberazione della Giunta n. 97 del 26 luglio 2026 |
    | ^                    | Pratiche    | >= 500      | Aggiornato con deliberazione della Giunta n. 97 del 26 luglio 2026 |
    | ^                    | Utenti      | >= 300      | Inserito con deliberazione della Giunta n. 27 del 26 luglio 2026 {revision-mismatch} |`,
  ],

  check(context, report) {
    const notes = notedIndicators(context).flatMap(({ id, statusNote }) => {
      if (!statusNote) return [];
      const { number, date } = readRevision(statusNote.value);
      return number !== null && date !== null ? [{ id, at: statusNote.at, number, date }] : [];
    });
    for (const sameDay of groupBy(notes, ({ date }) => date).values()) {
      const acts = [...groupBy(sameDay, ({ number }) => number).values()];
      const usual = acts.reduce((best, next) => (next.length > best.length ? next : best));
      const [model] = usual;
      // One against one may be two acts of one day.
      if (!model || usual.length < 2) continue;
      for (const rare of acts.filter((act) => act !== usual && act.length * 2 <= usual.length)) {
        for (const [note] of groupBy(rare, ({ at }) => formatAddress(at)).values()) {
          if (!note) continue;
          report({
            at: note.at,
            related: [model.at],
            about: [note.id],
            message: {
              it: `Atteso l'atto n. ${model.number} come nelle altre note del ${note.date}, trovato n. ${note.number}.`,
              en: `Expected act no. ${model.number} as in the other notes of ${note.date}, found no. ${note.number}.`,
            },
          });
        }
      }
    }
  },
});
