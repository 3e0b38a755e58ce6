/** @jest-environment jsdom */
import { quietSizes } from "../../src/workbench/quietSizes";

it("tells of the sizes of what is on the page, and of nothing that was taken off it", () => {
  const told: Element[] = [];
  let resize: ResizeObserverCallback = () => undefined;
  window.ResizeObserver = class {
    constructor(tell: ResizeObserverCallback) {
      resize = tell;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  quietSizes();
  const observer = new ResizeObserver((entries) => told.push(...entries.map(({ target }) => target)));
  const [there, gone] = [document.createElement("div"), document.createElement("div")];
  document.body.append(there);
  const entryOf = (target: Element) => ({ target }) as ResizeObserverEntry;
  resize([entryOf(gone)], observer);
  expect(told).toEqual([]);
  resize([entryOf(gone), entryOf(there)], observer);
  expect(told).toEqual([there]);
});
