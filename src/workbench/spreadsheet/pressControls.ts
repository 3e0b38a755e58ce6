/**
 * Lets Enter and the space bar press what is a button by its role only, as they press a button; the spreadsheet takes these keys for
 * its cells wherever the keyboard is. To be called before the spreadsheet listens.
 */
export function pressControls(container: HTMLElement): void {
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if ((key !== "Enter" && key !== " ") || !(target instanceof HTMLElement)) return;
    if (!container.contains(target) || target.getAttribute("role") !== "button") return;
    // A menu's trigger listens to these keys itself.
    if (target instanceof HTMLButtonElement || target.getAttribute("aria-haspopup") === "menu") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    target.click();
  };
  window.addEventListener("keydown", onKey, true);
}
