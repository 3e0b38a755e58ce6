/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createExcelHost } from "../../src/excel/excelHost";
import { supportsFunctions } from "../../src/excel/supports";
import { REQUIREMENTS } from "./host/nativeBridge";
import { startExcel } from "./host/startExcel";

type Started = Awaited<ReturnType<typeof startExcel>>;
let native: Started["native"];
let open: Started["open"];
jest.setTimeout(30_000);
beforeAll(async () => {
  const { CustomFunctionsRuntime: functions, ...others } = REQUIREMENTS;
  expect(functions).toBeDefined();
  ({ native, open } = await startExcel({ requirements: { ...others, ExcelApi: "1.12" } }));
});

const PLAN = `
  | Obiettivo | Peso |
  | Vendite   | 60%  |
  | ^         | 40%  |`;

it("reads everything but merged cells, which came with ExcelApi 1.13", async () => {
  open(PLAN);
  const { sheets } = await createExcelHost().read();
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
    ["Obiettivo", "Peso"],
    ["Vendite", "60%"],
    [undefined, "40%"],
  ]);
  expect(sheets[0]?.merges).toEqual([]);
});

it("uses nothing newer than ExcelApi 1.12 for anything else", async () => {
  const book = open(PLAN);
  const host = createExcelHost();
  const at = { sheet: "Piano", row: 1, col: 1 };
  await host.select(at, { focus: true });
  await (await host.apply("x", [{ at, value: 0.5 }])).undo();
  await (await host.mark([{ at, severity: "error" }])).undo();
  await (await host.writeReport({ name: "Verifica", title: "t", header: ["a"], rows: [] })).undo();
  await host.writeProfile("{}");
  expect(await host.readProfile()).toBe("{}");
  host.onChange(() => undefined)();
  host.onSelection(() => undefined)();
  expect(book.sheets).toHaveLength(1);
  expect(native.requests.length).toBeGreaterThan(10);
});

it("says that it cannot tell which cells are merged", () => {
  expect(createExcelHost().lacks).toEqual(["merges"]);
});

it("knows that cells here cannot hold our functions", () => {
  expect(supportsFunctions()).toBe(false);
});
