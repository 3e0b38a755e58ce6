import { useState } from "react";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { Address } from "../../model/address";
import type { Bilingual } from "../../model/finding";
import { downloadFile } from "../../taskpane/downloadFile";
import type { WorkbenchHost } from "../host/createHost";
import type { NotSaved } from "../host/workToSave";
import { saveFile } from "./saveFile";

/** Where the last copy asked for stands. */
export type Saving =
  | { readonly state: "none" | "saving" | "failed" }
  | {
      readonly state: "saved";
      readonly file: string;
      readonly cells: number;
      /** Sheets added to those of the file. */
      readonly sheets: number;
      readonly left: readonly NotSaved[];
      readonly stale: readonly Address[];
    }
  | { readonly state: "shifted"; readonly sheets: readonly string[] }
  | { readonly state: "refused"; readonly words: Bilingual };

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads copies of the open file with what was changed in it. */
export function useSaving(host: WorkbenchHost, title: string, original: () => ArrayBuffer | undefined) {
  const [{ saving, of }, setLatest] = useState<{ readonly saving: Saving; readonly of: string }>({
    saving: { state: "none" },
    of: title,
  });
  const setSaving = (next: Saving) => setLatest({ saving: next, of: title });

  const end = (next: Saving): boolean => {
    setSaving(next);
    return next.state === "saved";
  };
  /** Resolves with whether there is a copy now. */
  const save = async ({ copyOf }: WorkbenchMessages): Promise<boolean> => {
    const bytes = original();
    if (!bytes) return false;
    setSaving({ state: "saving" });
    try {
      const work = await host.toSave();
      if (!work.ok) return end({ state: "shifted", sheets: work.shifted });
      const answer = await saveFile({ bytes, sheets: work.sheets, added: work.added });
      if (!answer.ok) return end({ state: "refused", words: answer.words });
      const file = title.replace(
        /^(.*?)(\.xls[xm])?$/i,
        (_all, name: string, end = ".xlsx") => copyOf(name) + end,
      );
      downloadFile(file, answer.bytes, TYPE);
      host.shareProfile(file);
      host.work.clear();
      return end({
        state: "saved",
        file,
        cells: work.cells,
        left: work.left,
        stale: work.stale,
        sheets: work.added.length,
      });
    } catch {
      return end({ state: "failed" });
    }
  };

  return {
    // What was said of one file says nothing about the next.
    saving: of === title ? saving : ({ state: "none" } as const),
    save,
    dismiss: () => setSaving({ state: "none" }),
  };
}
