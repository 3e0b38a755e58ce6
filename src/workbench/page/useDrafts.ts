import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { WorkbenchHost } from "../host/createHost";
import { draftStore, type LeftDraft } from "./draftStore";

/** After a step of work it is kept so soon, in milliseconds. */
const SOON = 1_000;
/** Taking a large workbook down takes a while: the page has so many times as long for itself. */
const REST = 20;

/** Drafts of windows that are gone. */
export interface Drafts {
  /** The latest of them. */
  readonly offered: LeftDraft | undefined;
  readonly refuse: (left: LeftDraft) => void;
  /** Its workbook is the open one now. */
  readonly goneOnWith: (left: LeftDraft) => void;
}

/** Keeps unsaved work in the browser, so that a page that ends before its time can be gone on with. */
export function useDrafts(
  host: WorkbenchHost,
  title: string,
  original: () => ArrayBuffer | undefined,
): Drafts {
  const [store] = useState(draftStore);
  const [left, setLeft] = useState<readonly LeftDraft[]>([]);
  /** Fingerprint of the workbook this window has a draft of. */
  const kept = useRef<string>(undefined);
  useEffect(() => void store.left().then(setLeft), [store]);

  const keep = useEffectEvent(() => {
    const bytes = original();
    if (!bytes || !host.work.unsaved) return;
    const unfinished = host.unfinished();
    kept.current = unfinished.fingerprint;
    void store.keep({ file: title, bytes, unfinished, at: Date.now() });
  });
  useEffect(() => {
    let timer: number | undefined;
    let rest = 0;
    const keepSoon = () => {
      timer ??= window.setTimeout(
        () => {
          timer = undefined;
          const start = performance.now();
          keep();
          rest = (performance.now() - start) * REST;
        },
        Math.max(SOON, rest),
      );
    };
    const stopKeeping = () => {
      window.clearTimeout(timer);
      timer = undefined;
    };
    const stop = [
      host.work.onWork(keepSoon),
      host.work.onChange(() => {
        if (host.work.unsaved) return keepSoon();
        // Saved, or another file took its place and nobody wanted this one saved.
        stopKeeping();
        if (kept.current !== undefined) void store.drop(kept.current);
        kept.current = undefined;
      }),
      stopKeeping,
    ];
    return () => stop.forEach((end) => end());
  }, [host, store]);

  const forget = ({ key }: LeftDraft) => setLeft((all) => all.filter((each) => each.key !== key));
  return {
    offered: left[0],
    refuse(draft) {
      forget(draft);
      void store.remove(draft);
    },
    goneOnWith(gone) {
      forget(gone);
      kept.current = gone.draft.unfinished.fingerprint;
      void store.keep(gone.draft).then(() => store.remove(gone));
    },
  };
}
