import type { Band, StatusBand } from "../../../model/profile";
import { neverFalls } from "../../../profile/neverFalls";
import { readShare, type WrongSetting } from "./readSetting";

/** A band of results as it stands in the form. */
export interface BandDraft {
  readonly from: string;
  readonly proportional: boolean;
  readonly score: string;
}

/** The bands of a form; or what is wrong, in which row and field (none: the rows together). */
export type ReadBands =
  | { readonly ok: true; readonly bands: readonly Band[] }
  | {
      readonly ok: false;
      readonly wrong: WrongSetting;
      readonly row?: number;
      readonly field?: "from" | "score";
    };

/** How a fraction stands in a field: 0.8 → "80". */
export type ShowShare = (fraction: number) => string;

export const bandDrafts = (bands: readonly Band[], show: ShowShare): readonly BandDraft[] =>
  bands.map(({ from, score }) => ({
    from: show(from),
    proportional: score === "proportional",
    score: score === "proportional" ? "" : show(score),
  }));

/** Reads the rows of the form, highest band first; starts differ and a better result never earns less. */
export function readBands(drafts: readonly BandDraft[]): ReadBands {
  if (drafts.length === 0) return { ok: false, wrong: "bandsMissing" };
  const bands: Band[] = [];
  for (const [row, draft] of drafts.entries()) {
    const from = readShare(draft.from, [0, 1000], "bandFrom");
    if (!from.ok) return { ...from, row, field: "from" };
    if (bands.some((band) => band.from === from.value)) {
      return { ok: false, wrong: "bandsSame", row, field: "from" };
    }
    if (draft.proportional) {
      bands.push({ from: from.value, score: "proportional" });
      continue;
    }
    const score = readShare(draft.score, [0, 1000], "bandScore");
    if (!score.ok) return { ...score, row, field: "score" };
    bands.push({ from: from.value, score: score.value });
  }
  bands.sort((a, b) => b.from - a.from);
  return neverFalls(bands) ? { ok: true, bands } : { ok: false, wrong: "bandsFall" };
}

/** Where *raggiunto* and *raggiunto in parte* begin; nothing for the second: there is no such band. */
export interface StatusDraft {
  readonly reached: string;
  readonly partly: string;
}

export type ReadStatus =
  | { readonly ok: true; readonly bands: readonly StatusBand[] }
  | { readonly ok: false; readonly wrong: WrongSetting; readonly field: keyof StatusDraft };

export function statusDraft(bands: readonly StatusBand[], show: ShowShare): StatusDraft {
  const from = (name: StatusBand["name"]) => {
    const band = bands.find((known) => known.name === name);
    return band ? show(band.from) : "";
  };
  return { reached: from("reached"), partly: from("partly") };
}

/** Reads the two starts; what lies below both is not reached. */
export function readStatus(draft: StatusDraft): ReadStatus {
  const reached = readShare(draft.reached, [0, 100], "statusFrom");
  if (!reached.ok) return { ...reached, field: "reached" };
  if (reached.value === 0) return { ok: false, wrong: "statusFrom", field: "reached" };
  const bands: StatusBand[] = [{ from: reached.value, name: "reached" }];
  if (draft.partly.trim() !== "") {
    const partly = readShare(draft.partly, [0, 100], "statusFrom");
    if (!partly.ok) return { ...partly, field: "partly" };
    if (partly.value === 0) return { ok: false, wrong: "statusFrom", field: "partly" };
    if (partly.value >= reached.value) return { ok: false, wrong: "statusOrder", field: "partly" };
    bands.push({ from: partly.value, name: "partly" });
  }
  return { ok: true, bands: [...bands, { from: 0, name: "notReached" }] };
}
