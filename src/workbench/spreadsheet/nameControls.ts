import type { WorkbenchMessages } from "../../locales/it/workbench";

const FORMULA_BAR = '[data-u-comp="formula-bar"]';

type Fix = (element: HTMLElement, messages: WorkbenchMessages) => void;

const named =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (element, messages) =>
    set(element, "aria-label", text(messages));

/** A name for screen readers that the mouse is told too. */
const hinted =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (element, messages) => {
    set(element, "aria-label", text(messages));
    set(element, "title", text(messages));
  };

/** A button for everybody who is no mouse, though it is none in the page. */
const asButton =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (element, messages) => {
    set(element, "role", "button");
    set(element, "tabindex", "0");
    hinted(text)(element, messages);
  };

/** What a sign of the formula bar does: the keyboard has keys for it. */
const sign = (name: string, text: (messages: WorkbenchMessages) => string) =>
  [
    `${FORMULA_BAR} span:has(> .univerjs-icon-${name}-icon)`,
    (element: HTMLElement, messages: WorkbenchMessages) => set(element, "title", text(messages)),
  ] as const;

/** The buttons below the sheet all bear one name: what stands around them tells which is which. */
const BAR = "footer div:not([aria-haspopup])";
const BAR_BUTTON = 'button[data-u-comp^="sheet-bar-append"]';
/** Where the tabs of the sheets have no room. */
const ARROWS = `${BAR}:not(:has(> [aria-haspopup]))`;

const barButton =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (button, messages) => {
    hinted(text)(button, messages);
    // By its own name the spreadsheet knows it, and takes the keyboard from it at once.
    set(button, "data-u-comp", "sheet-bar-append");
  };

/** What the spreadsheet's own controls lack for keyboard and screen reader, by selector. */
const FIXES: readonly (readonly [string, Fix])[] = [
  ['[data-u-comp="defined-name"] input', named(({ nameBox }) => nameBox)],
  ['[data-u-comp="defined-name"] [aria-haspopup]', asButton(({ names }) => names)],
  sign("close", ({ refuseEntry }) => refuseEntry),
  sign("check-mark", ({ takeEntry }) => takeEntry),
  sign("fx", ({ beginFormula }) => beginFormula),
  [`${FORMULA_BAR} div:has(> .univerjs-icon-dropdown-icon)`, asButton(({ formulaBar }) => formulaBar)],
  // In sight while formulas are computed.
  [`${FORMULA_BAR} button`, hinted(({ stopComputing }) => stopComputing)],
  [`${BAR}:has(> [aria-haspopup]) > ${BAR_BUTTON}`, barButton(({ addSheet }) => addSheet)],
  [`${ARROWS} > ${BAR_BUTTON}:nth-child(1)`, barButton(({ previousSheets }) => previousSheets)],
  [`${ARROWS} > ${BAR_BUTTON}:nth-child(2)`, barButton(({ nextSheets }) => nextSheets)],
  [
    // A menu's trigger that wraps a button of its own: the outer one is the control.
    `footer [aria-haspopup]:has(> ${BAR_BUTTON})`,
    (trigger, messages) => {
      asButton(({ listSheets }) => listSheets)(trigger, messages);
      trigger.querySelectorAll("button").forEach((inner) => set(inner, "inert", ""));
    },
  ],
  ['footer [role="tablist"]', named(({ sheets }) => sheets)],
  ['[data-u-comp="sidebar"]', named(({ sidebar }) => sidebar)],
  ['[data-u-comp="sidebar"] header button', hinted(({ closeSidebar }) => closeSidebar)],
  // Drawings take no keys: the cell editor does.
  ["canvas[tabindex]", (canvas) => set(canvas, "tabindex", "-1")],
  [
    '[data-u-comp="editor"], [id^="__editor_"]',
    (editor, messages) => {
      // In the cells Tab goes to the next cell, as in Excel: whoever walks the page with it must not end up there.
      set(editor, "tabindex", "-1");
      set(editor, "role", "textbox");
      set(editor, "aria-multiline", "true");
      set(editor, "aria-label", messages.cells);
    },
  ],
];

/**
 * Names the spreadsheet's own controls, now and whenever it draws new ones, until the returned function is called.
 * Its library leaves them without names, roles and a sensible order of tabs.
 */
export function nameControls(container: HTMLElement, messages: WorkbenchMessages): () => void {
  const page = container.ownerDocument;
  const fixAll = () => {
    // The formula bar keeps its editor beside the page.
    for (const root of [container, ...page.querySelectorAll('body > [id^="univer-doc-"]')]) {
      for (const [selector, fix] of FIXES) {
        root.querySelectorAll<HTMLElement>(selector).forEach((element) => fix(element, messages));
      }
    }
  };
  const observer = new MutationObserver(fixAll);
  observer.observe(container, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-expanded", "style"],
  });
  observer.observe(page.body, { childList: true });
  fixAll();
  return () => observer.disconnect();
}

/** Only where it differs: every write is a change to the page. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
