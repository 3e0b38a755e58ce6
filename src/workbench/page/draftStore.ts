import { createStore, del, entries, set } from "idb-keyval";
import type { Unfinished } from "../host/unfinished";

/** Work that was not saved, with the file it was done on. */
export interface Draft {
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly unfinished: Unfinished;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** A draft whose window is gone. */
export interface LeftDraft {
  readonly key: string;
  readonly draft: Draft;
}

/** Drafts of all windows of this browser. Nothing here rejects: where the browser keeps nothing, there are no drafts. */
export interface DraftStore {
  /** Keeps the latest draft of a workbook, told by its fingerprint; one window's never takes the place of another's. */
  keep(draft: Draft): Promise<void>;
  /** What this window kept of a workbook is needed no more. */
  drop(fingerprint: string): Promise<void>;
  /** Gone on with, or refused. */
  remove(left: LeftDraft): Promise<void>;
  /** What windows left that are no longer there, the latest first. */
  left(): Promise<readonly LeftDraft[]>;
}

/** Nobody comes back to older ones, and a plan should not lie in a browser for ever. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Keeps drafts in the browser's IndexedDB. A window says that it is still there by holding a lock. */
export function draftStore(): DraftStore {
  const here = `cruscotto ${Math.random()}`;
  const store = createStore("cruscotto", "drafts");
  const keyOf = (fingerprint: string) => JSON.stringify([here, fingerprint]);
  const windowOf = (key: string) => (JSON.parse(key) as readonly string[])[0];
  const remove = async (key: string) => void (await patiently(() => del(key, store)));
  // Let go when the window is closed, or its process ends.
  void patiently(() => navigator.locks.request(here, () => new Promise<never>(() => undefined)));
  return {
    keep: async (draft) =>
      void (await patiently(() => set(keyOf(draft.unfinished.fingerprint), draft, store))),
    drop: (fingerprint) => remove(keyOf(fingerprint)),
    remove: ({ key }) => remove(key),
    async left() {
      const found = (await patiently(() => entries<string, Draft>(store))) ?? [];
      const open = await patiently(() => navigator.locks.query());
      const there = new Set([here, ...(open?.held ?? []).map(({ name }) => name)]);
      const left = found
        .map(([key, draft]) => ({ key, draft }))
        .filter(({ key }) => !there.has(windowOf(key)));
      const isOld = ({ draft }: LeftDraft) => Date.now() - draft.at > KEPT_FOR;
      await Promise.all(left.filter(isOld).map(({ key }) => remove(key)));
      return left.filter((each) => !isOld(each)).sort((a, b) => b.draft.at - a.draft.at);
    },
  };
}

/** Private windows and full disks refuse; the page goes on. */
async function patiently<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
