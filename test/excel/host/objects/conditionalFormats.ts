import type { Range } from "../../../../src/model/address";
import { overlap } from "../a1";
import { ApiError, define, notFound } from "../apiObject";
import { newId } from "../book";
import type { BookConditionalFormat } from "../book";
import { requireWritable } from "../writeCell";
import { rangeAreas } from "./rangeAreas";
import type { SheetOf } from "./worksheet";

interface FormatsOf extends SheetOf {
  readonly areas: readonly Range[];
}

interface FormatOf extends SheetOf {
  readonly format: BookConditionalFormat;
}

/**
 * Rules whose range has a second one cannot be read: the whole request fails
 * (https://github.com/OfficeDev/office-js/issues/6827 and 6835; id and type can be read, which is unverified).
 */
function requireReadable({ sheet, format }: FormatOf): void {
  const crowded = sheet.conditionalFormats.some(
    (other) => other !== format && other.areas.some((area) => format.areas.some((own) => overlap(area, own))),
  );
  if (crowded)
    throw new ApiError(
      "GeneralException",
      "There was an internal error while processing the request.",
      "ConditionalFormat",
      500,
    );
}

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet"];

const conditionalFormat = define<FormatOf>({
  name: "ConditionalFormat",
  id: "Id",
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
  },
  go: {
    Custom: (self) => customFormat(self),
    CustomOrNullObject: (self) => (self.format.type === "Custom" ? customFormat(self) : null),
  },
  call: {
    GetRanges: ({ book, sheet, format }) => rangeAreas({ book, sheet, areas: format.areas }),
    Delete: ({ book, sheet, format }) => {
      for (const area of format.areas) requireWritable(book, sheet, area, "ConditionalFormat.delete");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

const customFormat = define<FormatOf>({
  name: "CustomConditionalFormat",
  go: {
    Rule: (self) => rule(self),
    Format: (self) => appearance(self),
  },
});

const rule = define<FormatOf>({
  name: "ConditionalFormatRule",
  get: {
    Formula: (self) => {
      requireReadable(self);
      return self.format.formula;
    },
  },
  set: {
    Formula: ({ format }, formula: string) => {
      format.formula = formula;
    },
  },
});

const appearance = define<FormatOf>({
  name: "ConditionalRangeFormat",
  go: { Fill: (self) => fill(self), Borders: (self) => borders(self) },
});

const fill = define<FormatOf>({
  name: "ConditionalRangeFill",
  get: { Color: ({ format }) => format.fill },
  set: {
    Color: ({ format }, color: string) => {
      format.fill = color;
    },
  },
});

const border = define<FormatOf>({
  name: "ConditionalRangeBorder",
  get: { Color: ({ format }) => format.border },
  set: {
    Color: ({ format }, color: string) => {
      format.border = color;
    },
    Style: () => undefined,
  },
});

const borders = define<FormatOf>({
  name: "ConditionalRangeBorderCollection",
  go: { Bottom: (self) => border(self), Top: (self) => border(self) },
  item: (self) => border(self),
});

/** Conditional formats that touch some cells; new ones cover exactly these. */
export const conditionalFormats = define<FormatsOf>({
  name: "ConditionalFormatCollection",
  items: ({ book, sheet, areas }) =>
    sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => areas.some((range) => overlap(area, range))))
      .map((format) => conditionalFormat({ book, sheet, format })),
  item: ({ book, sheet }, id: string) => {
    const format = sheet.conditionalFormats.find((one) => one.id === id);
    if (!format) throw notFound("ConditionalFormatCollection.getItem");
    return conditionalFormat({ book, sheet, format });
  },
  call: {
    Add: ({ book, sheet, areas }, type: string) => {
      for (const area of areas) requireWritable(book, sheet, area, "ConditionalFormatCollection.add");
      const known = TYPES.find((name) => name.toLowerCase() === type.toLowerCase()) ?? type;
      const format: BookConditionalFormat = {
        id: newId(book),
        type: known,
        areas,
        formula: "",
        fill: "",
        border: "",
      };
      sheet.conditionalFormats.push(format);
      return conditionalFormat({ book, sheet, format });
    },
    GetCount: ({ sheet }) => sheet.conditionalFormats.length,
  },
});
