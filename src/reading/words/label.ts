import type { NodeKind } from "../../model/nodeKind";
import type { Term } from "./term";

/** What a heading or label says. */
export interface Label {
  readonly term: Term;
  /** Whose field it is, where the words say it: "peso indicatore", "codice obiettivo operativo". */
  readonly of: NodeKind | "objective" | "indicator" | null;
  /** "1.1" of "kpi operativo 1.1.", "3" of "Obiettivo n. 3". */
  readonly number: string | null;
  /** "2020" of "Target 2020", "30/6" of "valore atteso al 30/6". */
  readonly period: string | null;
  /** 0.8 of "Soglia 80%". */
  readonly level: number | null;
  /** What follows a colon in the same cell: "efficacia" of "Tipologia KPI: efficacia". */
  readonly inline: string | null;
}
