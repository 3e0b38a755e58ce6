import { useEffect, type RefObject } from "react";

/**
 * Brings the keyboard back to where it was in the pane: on F6 pressed outside it, and on the window event
 * "cruscotto:focus" of a host whose sheet swallows keys. Before the pane had the focus, to its first stop.
 */
export function useFocusReturn(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && pane.current?.contains(target)) last = target;
    };
    const comeBack = () => {
      const stop = last?.isConnected ? last : firstStop(pane.current);
      stop?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      const inside = event.target instanceof Node && pane.current?.contains(event.target);
      if (event.key !== "F6" || inside) return;
      event.preventDefault();
      comeBack();
    };
    document.addEventListener("focusin", remember);
    // Captured, because spreadsheets stop the keys they know from bubbling.
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("cruscotto:focus", comeBack);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("cruscotto:focus", comeBack);
    };
  }, [pane]);
}

/** The tree's current row, else the tab of the view. */
const firstStop = (pane: HTMLElement | null): HTMLElement | null | undefined =>
  pane?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ??
  pane?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
