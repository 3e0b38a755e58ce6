import type { WorkbookHost } from "../host";
import type { Workbook } from "../model/grid";
import { defaultProfile, type Profile } from "../model/profile";
import { serialiseProfile } from "../profile/serialiseProfile";
import type { ReviewWorkbook } from "./reviewWorkbook";
import { boundHost } from "./state/boundHost";
import { nothingDirty, soil, type DirtySheets } from "./state/dirtySheets";
import { isCancelled, paneError } from "./state/paneError";
import { storedProfile } from "./state/storedProfile";
import type { PaneAction } from "./state/paneState";
import { takeBack, type ProfileChange } from "./state/profileChange";

/** The pane's conversation with one workbook. */
export interface Session {
  /** Reads everything again. */
  reread(): Promise<void>;
  /** Stops the reading or review under way. */
  cancel(): void;
  /**
   * Stores a changed profile in the workbook and reviews what was read under it; changes wait for each other. Resolves with
   * the change that takes this one back; rejects when the host refuses.
   */
  changeProfile(change: ProfileChange): Promise<ProfileChange>;
  /** Stops listening and whatever is under way. */
  end(): void;
}

/**
 * Starts reading and goes on listening: a change re-reads only its sheet; a newer change stops a reading under way and
 * takes over what that one still had to read.
 */
export function startSession(
  host: WorkbookHost,
  review: ReviewWorkbook,
  dispatch: (action: PaneAction) => void,
): Session {
  let open = host.identity?.();
  let bound = boundHost(host, open);
  let dirty: DirtySheets = "all";
  let workbook: Workbook | null = null;
  let profile: Profile = defaultProfile;
  let current = new AbortController();
  let storing: Promise<unknown> = Promise.resolve();

  const store = async (change: ProfileChange, of: WorkbookHost): Promise<ProfileChange> => {
    const before = profile;
    const next = change(before);
    await of.writeProfile(serialiseProfile(next));
    profile = next;
    dispatch({ type: "profile", profile, problem: null });
    return takeBack(before, next);
  };

  const read = async (only: DirtySheets, signal: AbortSignal): Promise<Workbook> => {
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) dispatch({ type: "activity", activity: { kind: "reading", done, total } });
    };
    if (only !== "all") return bound.read({ only: [...only], signal, onProgress });
    const json = await bound.readProfile();
    const stored = await storedProfile(json);
    signal.throwIfAborted();
    profile = stored.profile;
    dispatch({ type: "profile", ...stored });
    return bound.read({ signal, onProgress });
  };

  const refresh = async () => {
    current.abort();
    const own = (current = new AbortController());
    const { signal } = own;
    if (host.identity?.() !== open) {
      // Nothing of the workbook before may be seen beside this one, or acted upon.
      open = host.identity?.();
      bound = boundHost(host, open);
      workbook = null;
      profile = defaultProfile;
      dirty = "all";
      dispatch({ type: "opened", identity: open });
    }
    try {
      if (workbook === null || dirty === "all" || dirty.size > 0) {
        dispatch({ type: "activity", activity: { kind: "reading", done: 0, total: 0 } });
        const fresh = await read(dirty, signal);
        signal.throwIfAborted();
        workbook = fresh;
        dirty = nothingDirty;
      }
      dispatch({ type: "activity", activity: { kind: "reviewing" } });
      const outcome = await review(workbook, profile, signal);
      signal.throwIfAborted();
      dispatch({ type: "reviewed", workbook, review: outcome });
    } catch (thrown) {
      if (own !== current) return;
      const activity = isCancelled(thrown)
        ? ({ kind: "cancelled" } as const)
        : ({ kind: "failed", error: paneError(thrown) } as const);
      dispatch({ type: "activity", activity });
    }
  };

  const stopListening = [
    host.onChange((sheet) => {
      dirty = soil(dirty, sheet);
      void refresh();
    }),
    host.onSelection((at) => dispatch({ type: "cell", at })),
  ];
  void refresh();

  return {
    reread() {
      dirty = "all";
      return refresh();
    },
    cancel: () => current.abort(),
    async changeProfile(change) {
      // Asked of the workbook that is open now, whatever is open when its turn comes.
      const of = bound;
      const stored = storing.then(() => store(change, of));
      storing = stored.catch(() => undefined);
      const back = await stored;
      await refresh();
      return back;
    },
    end() {
      for (const stop of stopListening) stop();
      // A newer controller makes whatever is under way an old one, whose end nobody hears.
      current.abort();
      current = new AbortController();
    },
  };
}
