import type { WorkbenchMessages } from "../../locales/it/workbench";

type Fix = (element: HTMLElement, messages: WorkbenchMessages) => void;

const named =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (element, messages) =>
    set(element, "aria-label", text(messages));

/** The buttons below the sheet all bear one name: what stands around them tells which is which. */
const BAR = "footer div:not([aria-haspopup])";
const BAR_BUTTON = 'button[data-u-comp^="sheet-bar-append"]';
/** Where the tabs of the sheets have no room. */
const ARROWS = `${BAR}:not(:has(> [aria-haspopup]))`;

const barButton =
  (text: (messages: WorkbenchMessages) => string): Fix =>
  (button, messages) => {
    set(button, "aria-label", text(messages));
    // By its own name the spreadsheet knows it, and takes the keyboard from it at once.
    set(button, "data-u-comp", "sheet-bar-append");
  };

/** What the spreadsheet's own controls lack for keyboard and screen reader, by selector. */
const FIXES: readonly (readonly [string, Fix])[] = [
  ['[data-u-comp="defined-name"] input', named(({ nameBox }) => nameBox)],
  [
    '[data-u-comp="defined-name"] [aria-haspopup]',
    (link, messages) => {
      set(link, "role", "button");
      set(link, "tabindex", "0");
      set(link, "aria-label", messages.names);
    },
  ],
  ['[data-u-comp="formula-bar"] button', named(({ formulaBar }) => formulaBar)],
  [`${BAR}:has(> [aria-haspopup]) > ${BAR_BUTTON}`, barButton(({ addSheet }) => addSheet)],
  [`${ARROWS} > ${BAR_BUTTON}:nth-child(1)`, barButton(({ previousSheets }) => previousSheets)],
  [`${ARROWS} > ${BAR_BUTTON}:nth-child(2)`, barButton(({ nextSheets }) => nextSheets)],
  [
    // A menu's trigger that wraps a button of its own: the outer one is the control.
    `footer [aria-haspopup]:has(> ${BAR_BUTTON})`,
    (trigger, messages) => {
      set(trigger, "role", "button");
      set(trigger, "tabindex", "0");
      set(trigger, "aria-label", messages.listSheets);
      trigger.querySelectorAll("button").forEach((inner) => set(inner, "inert", ""));
    },
  ],
  ['footer [role="tablist"]', named(({ sheets }) => sheets)],
  [
    // Closed, it is no wider than nothing and still holds a button.
    '[data-u-comp="sidebar"]',
    (sidebar, messages) => {
      set(sidebar, "aria-label", messages.sidebar);
      sidebar.toggleAttribute("inert", sidebar.getAttribute("aria-expanded") === "false");
    },
  ],
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
