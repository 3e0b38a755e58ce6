import { useLayoutEffect } from "react";

/** A part of the page that F6 stops at, in the order of the page. */
export interface Region {
  /** Whether the keyboard is there. */
  holds(focused: Element): boolean;
  focus(): void;
}

/**
 * F6 goes round the regions, Shift+F6 the other way, as in Office; not out of a dialog or a menu, which keep the keyboard
 * until they are closed.
 * @param regions must stay the same.
 */
export function useRegions(regions: readonly Region[]): void {
  // Before the effects of the pane within: in this page F6 is not its own to answer.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const focused = document.activeElement ?? document.body;
      if (focused.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      const here = regions.findIndex((region) => region.holds(focused));
      const step = event.shiftKey ? -1 : 1;
      // From nowhere, to the first.
      const next = here < 0 ? 0 : (here + step + regions.length) % regions.length;
      regions[next]?.focus();
    };
    // Captured, because the spreadsheet stops the keys it knows from bubbling.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [regions]);
}
