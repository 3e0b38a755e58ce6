import type { Unsubscribe } from "../host";
import { watchPane } from "./paneVisibility";

/**
 * Hands changes on while the pane is shown. What changes behind a closed pane is told once, when it is opened again: reading a workbook
 * nobody looks at costs time with every edit.
 */
export function whileShown(
  watch: (listener: (sheet: string | null) => void) => Unsubscribe,
  listener: (sheet: string | null) => void,
): Unsubscribe {
  let visible = true;
  const missed = new Set<string | null>();
  const stops = [
    watch((sheet) => {
      if (visible) listener(sheet);
      else missed.add(sheet);
    }),
    watchPane((shown) => {
      visible = shown;
      if (!shown || missed.size === 0) return;
      const [only = null] = missed;
      const single = missed.size === 1;
      missed.clear();
      listener(single ? only : null);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
