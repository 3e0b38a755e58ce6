import { stemsOf } from "../../grid/foldText";

/** Perspectives of a balanced scorecard as bodies name them. */
const PERSPECTIVES = new Set(
  `imprese territorio consumatori, imprese e territorio, tessuto economico locale, tessuto economico locale e territorio, processi interni,
  processi interni e qualità, apprendimento e crescita, economico finanziaria, innovazione e crescita, innovazione e apprendimento, clienti,
  utenti, cittadini e utenti, stakeholder, customer, internal processes, learning and growth, financial, innovazione crescita apprendimento,
  sviluppo organizzativo`
    .split(",")
    .map((text) => stemsOf(text).sort().join(" ")),
);

/** Whether a text is the name of a perspective and nothing else. */
export const isPerspective = (text: string): boolean =>
  text.length < 60 && PERSPECTIVES.has(stemsOf(text).sort().join(" "));
