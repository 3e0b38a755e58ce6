import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { UnsavedWork } from "../host/unsavedWork";

/** What the planner decided about work that is not saved. */
export interface Leaving {
  readonly unsaved: boolean;
  /** Always the same function. Goes on at once where nothing would be lost, else waits for an answer. */
  readonly ask: (goOn: () => void) => void;
  /** A question is open. */
  readonly asking: boolean;
  readonly answer: (leave: boolean) => void;
}

/** Keeps unsaved work from being lost: asks before another file takes its place, and the browser before the page goes. */
export function useLeaving(work: UnsavedWork): Leaving {
  const unsaved = useSyncExternalStore(work.onChange, () => work.unsaved);
  const [waiting, setWaiting] = useState<{ readonly goOn: () => void } | null>(null);
  useEffect(() => {
    if (!unsaved) return undefined;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [unsaved]);
  const ask = useCallback((goOn: () => void) => (work.unsaved ? setWaiting({ goOn }) : goOn()), [work]);
  return {
    unsaved,
    ask,
    asking: waiting !== null,
    answer(leave) {
      setWaiting(null);
      if (leave) waiting?.goOn();
    },
  };
}
