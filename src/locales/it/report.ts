import { format } from "../format";

const { count, number, percent } = format("it-IT");

/** What reports in plain text say beside the words of the pane. */
export const report = {
  plan: (year: number | null) => (year === null ? "Piano" : `Piano ${year}`),
  sheets: (n: number) => count(n, "foglio", "fogli"),
  objectives: (n: number) => count(n, "obiettivo", "obiettivi"),
  indicators: (n: number) => count(n, "indicatore", "indicatori"),
  noPlan: "Nessun piano riconosciuto.",
  noPlanHint:
    "Un piano ha una riga d'intestazione (Obiettivo, Peso, Indicatore, Target…) oppure schede con queste etichette.",
  weight: "peso",
  score: "punteggio",
  noWeight: "manca",
  noScore: "–",
  untitled: "(senza titolo)",
  thresholds: (texts: readonly string[]) => `soglie ${texts.join(", ")}`,
  threshold: (level: number, text: string) => `${percent(level)}: ${text}`,
  baseline: (text: string) => `storico: ${text}`,
  actual: (period: string, text: string) => `consuntivo ${period}: ${text}`,
  responsible: (names: readonly string[]) => `Responsabile: ${names.join("; ")}`,
  sum: (from: string, to: string) => (from === to ? `Σ ${from}` : `Σ ${from} – ${to}`),
  sumOf: (label: string) => `Σ ${label}`,
  managers: "Pesi per dirigente",
  measured: (share: number) => `Misurato il ${percent(share, 0)} del peso.`,
  skipped: (names: string) => `Fogli senza piano: ${names}`,
  unread: (n: number) => count(n, "cella non spiegata", "celle non spiegate"),
  moreUnread: (n: number) => `… e altre ${number(n, 0)}`,
  clean: "Nessuna segnalazione.",
  with: (cells: string) => `insieme a ${cells}`,
  fixable: "si può correggere da solo",
  ignored: (reason: string) => `ignorata: ${reason}`,
  summary: (errors: number, warnings: number, notes: number, ignored: number) =>
    [
      count(errors, "errore", "errori"),
      count(warnings, "avviso", "avvisi"),
      count(notes, "nota", "note"),
      ...(ignored > 0 ? [count(ignored, "ignorata", "ignorate")] : []),
    ].join(", "),
};
