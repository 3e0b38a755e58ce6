import { define } from "../apiObject";
import type { SheetOf } from "./worksheet";

interface PropertyOf extends SheetOf {
  readonly name: string;
}

const customProperty = define<PropertyOf>({
  name: "WorksheetCustomProperty",
  id: "Key",
  get: {
    Key: ({ name }) => name,
    Value: ({ sheet, name }) => sheet.customProperties.get(name) ?? "",
  },
  set: { Value: ({ sheet, name }, value: string) => void sheet.customProperties.set(name, value) },
  call: { Delete: ({ sheet, name }) => void sheet.customProperties.delete(name) },
});

/** Texts an add-in keeps with a sheet (ExcelApi 1.12). */
export const customProperties = define<SheetOf>({
  name: "WorksheetCustomPropertyCollection",
  items: (self) => [...self.sheet.customProperties.keys()].map((name) => customProperty({ ...self, name })),
  call: {
    Add: (self, name: string, value: string) => {
      self.sheet.customProperties.set(name, value);
      return customProperty({ ...self, name });
    },
    GetItemOrNullObject: (self, name: string) =>
      self.sheet.customProperties.has(name) ? customProperty({ ...self, name }) : null,
  },
});
