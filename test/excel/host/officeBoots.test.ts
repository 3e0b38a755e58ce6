/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { drawSheet } from "../../../src/grid/drawSheet";
import { bookOf } from "./book";
import { bootOffice } from "./bootOffice";
import { nativeBridge } from "./nativeBridge";

const native = nativeBridge(
  bookOf(
    drawSheet(`
      | Obiettivo | Peso |
      | Vendite   | 60%  |
      | ^         | 40%  |
      ## Vuoto
      | a |`).workbook,
  ),
);

jest.setTimeout(30_000);
beforeAll(() => bootOffice(native));

it("answers the real office.js", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const used = context.workbook.worksheets
      .getItem("Piano")
      .getUsedRange(true)
      .load("values,text,numberFormat");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Piano", "Vuoto"]);
    expect(used.text).toEqual([
      ["Obiettivo", "Peso"],
      ["Vendite", "60%"],
      ["", "40%"],
    ]);
    expect(used.numberFormat[1]).toEqual(["General", "0%"]);
  });
});

it("leaves the client its own rules: nothing is written before sync, nothing read before load", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Vuoto").getRange("C3");
    cell.values = [[7]];
    expect(native.book.sheets[1]?.cells.has("2,2")).toBe(false);
    await context.sync();
    expect(native.book.sheets[1]?.cells.get("2,2")?.value).toBe(7);
    expect(() => cell.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

it("reads merges and pushes selections", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Piano");
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["Piano!A2:A3"]);
    sheet.getRange("A2").select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(seen).toEqual(["A2:A3"]);
});

it("runs a custom function through office.js's dispatcher", async () => {
  CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  CustomFunctions.associate("NO", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "scrivi un numero");
  });
  expect(await native.invoke("ADD", [1, 2])).toMatchObject({ ok: true, value: 3 });
  expect(await native.invoke("NO", [])).toMatchObject({ ok: false, code: 7 });
});
