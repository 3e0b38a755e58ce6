/** @jest-environment-options {"url": "https://localhost/cruscotto/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import { officeAppearance } from "../../src/excel/officeAppearance";
import { openPage } from "../../src/excel/openPage";
import { showPane } from "../../src/excel/showPane";
import { toHostError } from "../../src/excel/toHostError";
import { askNobodyToTrust } from "../../src/excel/trustPrompt";
import { HostError } from "../../src/host";
import { hostErrors } from "../../src/locales/hostErrors";
import { startExcel } from "./host/startExcel";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
jest.setTimeout(30_000);
beforeAll(async () => ({ native } = await startExcel({ language: "it-IT" })));
let real: typeof Office | undefined;
afterEach(() => {
  jest.restoreAllMocks();
  if (real) Object.assign(globalThis, { Office: real });
  real = undefined;
});

/** Office's own objects are read-only: for one test another one stands before them, with some of its context changed. */
function replaceContext(changed: Readonly<Record<string, object | string>>): void {
  real ??= Office;
  const context = Object.create(
    Office.context,
    Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, { value }])),
  ) as object;
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as object });
}

it("opens a page of ours in the browser where Office can start it, else in a dialog of Office", () => {
  const help = "https://localhost/cruscotto/assets/help.html";
  const browser = jest.fn();
  const dialog = jest.fn();
  replaceContext({ ui: { openBrowserWindow: browser, displayDialogAsync: dialog } });
  openPage("help.html");
  expect(dialog).toHaveBeenCalledWith(help, expect.anything());
  expect(browser).not.toHaveBeenCalled();
  replaceContext({ requirements: { isSetSupported: () => true } });
  openPage("help.html");
  expect(browser).toHaveBeenCalledWith(help);
});

it.each([
  ["Mac", true],
  ["PC", undefined],
  ["OfficeOnline", undefined],
])("on %s knows whether files are saved", (platform, expected) => {
  replaceContext({ platform });
  expect(createExcelHost().savesNoFiles).toBe(expected);
});

it("shows the task pane of the shared runtime", async () => {
  await showPane();
  expect(native.paneStates).toEqual(["Visible"]);
});

it.each([
  ["#ffffff", { language: "it", theme: "light" }],
  ["#262626", { language: "it", theme: "dark" }],
  ["", { language: "it" }],
])("speaks Office's language and looks like a background of %j", (bodyBackgroundColor, appearance) => {
  replaceContext({ officeTheme: { bodyBackgroundColor } });
  expect(officeAppearance()).toEqual(appearance);
});

it.each([
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "editing"],
  ["ItemNotFound", "sheetGone"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "unsupported"],
  ["ConnectionFailure", "offline"],
  ["SomethingNew", "unknown"],
])("what Excel calls %s is %s, with words that say what to do", (code, expected) => {
  const error = toHostError(Object.assign(new Error("it broke"), { code }));
  expect(error).toMatchObject({ name: "HostError", code: expected, message: `${code} it broke` });
  for (const text of Object.values(hostErrors[error.code]("Piano")))
    expect(text).toMatch(/\w{3,}.*[:;,].*\w{3,}/);
});

it("an unknown failure without a connection is the connection's", () => {
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  expect(toHostError(new Error("?")).code).toBe("offline");
});

it("a refused write to a read-only view of the document is not a protected sheet", () => {
  replaceContext({ document: { mode: Office.DocumentMode.ReadOnly } });
  expect(toHostError(Object.assign(new Error(""), { code: "AccessDenied" })).code).toBe("readOnly");
});

it("a HostError passes as it is", () => {
  const error = new HostError("conflict", "x", "Piano!B2");
  expect(toHostError(error)).toBe(error);
});

it("keeps readers without the add-in from being asked to trust it, and lets them be asked again", async () => {
  const kept = new Map<string, unknown>();
  const saveAsync = jest.fn((done: () => void) => done());
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync,
  };
  replaceContext({ document: { settings } });
  await askNobodyToTrust(false);
  expect(saveAsync).not.toHaveBeenCalled();
  await askNobodyToTrust(true);
  await askNobodyToTrust(true);
  expect([...kept]).toEqual([["Office.DisableTrustUX", true]]);
  expect(saveAsync).toHaveBeenCalledTimes(1);
  await askNobodyToTrust(false);
  expect(kept.size).toBe(0);
});
