import type { Token } from "./words";

/** Words before or behind a noun that say nothing of it. */
const NEUTRAL = new Set(
  (
    "medio media medi medie annuo annua annui annue annuale annuali mensile mensili totale totali complessivo complessiva complessivi " +
    "complessive effettivo effettiva effettivi effettive lavorativi lavorative solari solare calendario globale globali sintetico " +
    "sintetica generale generali singolo singoli principale principali proprio propri propria proprie altri altre altro altra tutti " +
    "tutte tutto ogni average mean total overall annual yearly monthly actual net gross main all other working calendar unique distinct pro capite capita per-capita"
  ).split(" "),
);
/** Whether a word may stand before or behind a noun without saying anything of it. */
export const isNeutral = ({ folded, kind }: Token): boolean => NEUTRAL.has(folded) || kind === "number";
