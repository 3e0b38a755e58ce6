import type { Range } from "../../../../src/model/address";
import { formatFull } from "../a1";
import { define } from "../apiObject";
import type { ApiObject } from "../apiObject";
import { conditionalFormats } from "./conditionalFormats";
import { rangeObject } from "./range";
import type { SheetOf } from "./worksheet";

interface AreasOf extends SheetOf {
  readonly areas: readonly Range[];
}

const rangeCollection = define<AreasOf>({
  name: "RangeCollection",
  items: ({ book, sheet, areas }) => areas.map((range) => rangeObject({ book, sheet, range })),
  call: { GetCount: ({ areas }) => areas.length },
});

/** Several ranges of one sheet. */
export const rangeAreas: (self: AreasOf) => ApiObject = define<AreasOf>({
  name: "RangeAreas",
  keepsReference: true,
  get: {
    Address: ({ sheet, areas }) => areas.map((range) => formatFull(sheet.name, range)).join(","),
    AreaCount: ({ areas }) => areas.length,
  },
  go: {
    Areas: (self) => rangeCollection(self),
    ConditionalFormats: (self) => conditionalFormats(self),
  },
});
