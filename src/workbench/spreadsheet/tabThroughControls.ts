/**
 * Lets Tab walk through the spreadsheet's own buttons and fields; it takes the key for its cells wherever the keyboard is.
 * To be called before the spreadsheet listens.
 */
export function tabThroughControls(container: HTMLElement): void {
  const onTab = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key !== "Tab" || !(target instanceof Element) || !container.contains(target)) return;
    if (target.closest("[contenteditable]") === null) event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", onTab, true);
}
