import { useCallback, useRef, useState } from "react";
import type { Bilingual } from "../../model/finding";
import type { WorkbenchHost } from "../host/createHost";
import type { Unfinished } from "../host/unfinished";
import { readFile } from "./readFile";

/** Where the last file asked for stands. */
export type Opening =
  | { readonly state: "none" }
  | { readonly state: "opening" | "open"; readonly file: string }
  | { readonly state: "failed"; readonly file: string; readonly words: Bilingual };

/** A file by name, and how to come by its bytes. */
export interface FileToOpen {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Work on it that was not saved, to go on with. */
  readonly unfinished?: Unfinished;
}

const UNEXPECTED: Bilingual = {
  it: "Il file non si lascia leggere. Copialo di nuovo dall'originale e riprova.",
  en: "The file cannot be read. Copy it again from the original and retry.",
};

/**
 * Opens files in the host. A file that is no workbook leaves the one before as it is; of two files asked for
 * in a hurry the later one wins.
 */
export function useOpening(host: WorkbenchHost): {
  readonly opening: Opening;
  readonly title: string;
  /** Resolves with whether the file is open now. */
  readonly open: (file: FileToOpen) => Promise<boolean>;
  readonly dismiss: () => void;
  /** The bytes of the open file. */
  readonly original: () => ArrayBuffer | undefined;
} {
  const [opening, setOpening] = useState<Opening>({ state: "none" });
  const [title, setTitle] = useState("");
  const latest = useRef<FileToOpen>(undefined);
  const original = useRef<ArrayBuffer>(undefined);

  const open = useCallback(
    async (file: FileToOpen) => {
      latest.current = file;
      setOpening({ state: "opening", file: file.name });
      let bytes: ArrayBuffer | undefined;
      const answer = await file
        .arrayBuffer()
        .then((content) => {
          // The worker takes the other copy along.
          bytes = content.slice(0);
          return readFile(file.name, content);
        })
        .catch(() => ({ ok: false, words: UNEXPECTED }) as const);
      if (latest.current !== file) return false;
      if (!answer.ok) {
        setOpening({ state: "failed", file: file.name, words: answer.words });
        return false;
      }
      original.current = bytes;
      host.open(answer.workbook, answer.appearance, file.unfinished);
      setTitle(file.name);
      setOpening({ state: "open", file: file.name });
      return true;
    },
    [host],
  );
  const dismiss = useCallback(() => setOpening({ state: "none" }), []);
  const bytesNow = useCallback(() => original.current, []);
  return { opening, title, open, dismiss, original: bytesNow };
}
