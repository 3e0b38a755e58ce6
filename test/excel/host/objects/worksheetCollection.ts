import { ApiError, define, invalidArgument, notFound } from "../apiObject";
import { newSheet, raise, sheetNamed } from "../book";
import type { Surroundings } from "./workbook";
import { requireOpenStructure, worksheet } from "./worksheet";

/** Event numbers of the wire format, by the name their registration method carries. */
const EVENTS = {
  DataChangedEvent: 10,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  EventNameChanged: 25,
} as const;

const registrations = Object.fromEntries(
  Object.entries(EVENTS).flatMap(([name, type]) => [
    [`_Register${name}`, ({ registered }: Surroundings): void => void registered.add(`${type}:Workbook`)],
    [
      `_Unregister${name}`,
      ({ registered }: Surroundings): void => void registered.delete(`${type}:Workbook`),
    ],
  ]),
);

export const worksheetCollection = define<Surroundings>({
  name: "WorksheetCollection",
  items: ({ book }) => book.sheets.map((sheet) => worksheet({ book, sheet })),
  item: ({ book }, nameOrId: string) => {
    const sheet = sheetNamed(book, nameOrId);
    if (!sheet) throw notFound("WorksheetCollection.getItem");
    return worksheet({ book, sheet });
  },
  call: {
    GetItem: ({ book }, nameOrId: string) => {
      const sheet = sheetNamed(book, nameOrId);
      if (!sheet) throw notFound("WorksheetCollection.getItem");
      return worksheet({ book, sheet });
    },
    GetItemOrNullObject: ({ book }, nameOrId: string) => {
      const sheet = sheetNamed(book, nameOrId);
      return sheet ? worksheet({ book, sheet }) : null;
    },
    GetActiveWorksheet: ({ book }) => worksheet({ book, sheet: book.active }),
    GetCount: ({ book }) => book.sheets.length,
    Add: ({ book }, name: string | null) => {
      if (book.readOnly)
        throw new ApiError("AccessDenied", "The workbook is read-only.", "WorksheetCollection.add", 403);
      requireOpenStructure(book, "WorksheetCollection.add");
      const given = name ?? `Foglio${book.sheets.length + 1}`;
      // https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9: what a sheet may be called
      if (given.length > 31 || /[\\/?*[\]:]/.test(given)) throw invalidArgument("WorksheetCollection.add");
      if (sheetNamed(book, given))
        throw new ApiError(
          "ItemAlreadyExists",
          "A resource with the same name exists.",
          "WorksheetCollection.add",
          409,
        );
      const sheet = newSheet(book, given);
      book.sheets.push(sheet);
      raise(book, { kind: "added", sheet });
      return worksheet({ book, sheet });
    },
    ...registrations,
  },
});
