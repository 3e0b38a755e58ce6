import fc from "fast-check";
import { drawSheet } from "../../src/grid/drawSheet";
import { fingerprint } from "../../src/workbench/host/fingerprint";
import { profileStore } from "../../src/workbench/host/profileStore";

const drawn = (picture: string) => drawSheet(picture).workbook;
const print = (picture: string) => fingerprint(drawn(picture));
const PLAN = "| Obiettivo | Peso |\n| Sportello | 60%  |";

it("is one for the same content, whatever the file is called", () => {
  expect(fingerprint({ ...drawn(PLAN), name: "altro.xlsx" })).toBe(print(PLAN));
});

it.each([
  ["another text", "| Obiettivo | Peso |\n| Sportelli | 60%  |"],
  ["another place", "| Obiettivo | Peso |\n|           |      |\n| Sportello | 60% |"],
  ["another sheet name", `## Altro\n${PLAN}`],
  ["letters that moved to the neighbour", "| Obiettivo | Peso |\n| Sportell | o60%  |"],
])("differs with %s", (_what, picture) => {
  expect(print(picture)).not.toBe(print(PLAN));
});

it("differs for different texts", () => {
  const of = (texts: readonly string[]) =>
    fingerprint({
      name: "",
      sheets: [
        {
          ...(drawn(PLAN).sheets[0] as NonNullable<ReturnType<typeof drawn>["sheets"][0]>),
          rows: texts.map((text, row) => [
            { at: { sheet: "Piano", row, col: 0 }, type: "text", value: text, text },
          ]),
        },
      ],
    });
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), fc.array(fc.string({ minLength: 1 })), (a, b) => {
      expect(of(a) === of(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

it("gives a profile back for the same content only, and offers it for the same name", () => {
  const store = profileStore();
  const lastYear = { name: "piano.xlsx", fingerprint: "a" };
  const thisYear = { name: "piano.xlsx", fingerprint: "b" };
  store.write(lastYear, "{}");
  expect(store.read({ name: "copia.xlsx", fingerprint: "a" })).toBe("{}");
  expect(store.read(thisYear)).toBeNull();
  expect(store.namesake(thisYear)).toBe("{}");
  expect(store.namesake(lastYear)).toBeNull();
  store.write(thisYear, '{"year":2026}');
  expect(store.namesake(thisYear)).toBeNull();
  expect(store.read(lastYear)).toBe("{}");
});
