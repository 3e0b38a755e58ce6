/** The spreadsheet opens the editor of a cell within this many milliseconds, and gives it the keyboard while it does. */
const OPENING = 80;
const BAR = '[data-u-comp="formula-bar"]';

/**
 * Lets a tap on the formula bar last as long as a click does: one that ends while the spreadsheet still opens the editor of the cell
 * leaves the keyboard nowhere, and what is typed is lost. To be called before the spreadsheet listens.
 */
export function holdTaps(container: HTMLElement): void {
  let pressed = 0;
  container.addEventListener("pointerdown", ({ timeStamp }) => (pressed = timeStamp), true);
  const onRelease = (event: PointerEvent | MouseEvent) => {
    const { target, timeStamp, isTrusted } = event;
    if (!isTrusted || timeStamp - pressed >= OPENING) return;
    if (!(target instanceof Element) || !target.closest(BAR)) return;
    event.stopImmediatePropagation();
    const again =
      event instanceof PointerEvent ? new PointerEvent(event.type, event) : new MouseEvent(event.type, event);
    window.setTimeout(() => target.dispatchEvent(again), OPENING);
  };
  container.addEventListener("pointerup", onRelease, true);
  container.addEventListener("mouseup", onRelease, true);
}
