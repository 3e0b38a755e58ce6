import { useEffect, useEffectEvent } from "react";

/** Ctrl+O and Ctrl+S (Cmd on a Mac) anywhere in the page, instead of what the browser would do with them. */
export function useShortcuts(actions: { readonly onOpen: () => void; readonly onSave: () => void }): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const action = { o: actions.onOpen, s: actions.onSave }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, []);
}
