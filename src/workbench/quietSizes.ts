/**
 * Lists of the spreadsheet measure themselves whenever their size changes, and being taken off the page is such a change: they fail before
 * anybody tells them to stop. From here on nobody is told of the size of what is no longer there.
 */
export function quietSizes(): void {
  const Told = window.ResizeObserver;
  window.ResizeObserver = class extends Told {
    constructor(tell: ResizeObserverCallback) {
      super((entries, observer) => {
        const there = entries.filter(({ target }) => target.isConnected);
        if (there.length > 0) tell(there, observer);
      });
    }
  };
}
