import { ApiError, define, notFound } from "../apiObject";
import { sheetNamed } from "../book";
import type { Book, BookName } from "../book";

interface NameOf {
  readonly book: Book;
  readonly name: BookName;
}

const writable = (book: Book): void => {
  if (book.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.", "NamedItem", 403);
};

const namedItem = define<NameOf>({
  name: "NamedItem",
  id: "Name",
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
  },
  set: { Visible: ({ name }, visible: boolean) => void (name.visible = visible) },
  call: {
    Delete: ({ book, name }) => {
      writable(book);
      book.names = book.names.filter((other) => other !== name);
    },
  },
});

/** The defined names of the workbook. */
export const nameCollection = define<Book>({
  name: "NamedItemCollection",
  item: (book, name: string) => {
    const found = book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!found) throw notFound("NamedItemCollection.getItem");
    return namedItem({ book, name: found });
  },
  items: (book) => book.names.map((name) => namedItem({ book, name })),
  call: {
    Add: (book, name: string, reference: string) => {
      writable(book);
      // https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1, "Learn about syntax rules for names"
      const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
      // A name refers to sheets there are.
      const sheets = [...reference.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)];
      const known = sheets.every(([, quoted, plain]) =>
        sheetNamed(book, quoted?.replaceAll("''", "'") ?? plain ?? ""),
      );
      if (!isName || !reference.startsWith("=") || reference.length > 8192 || !known)
        throw new ApiError("InvalidArgument", "The name or its reference is not valid.", "Names.add");
      if (book.names.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        throw new ApiError("ItemAlreadyExists", "The name is taken.", "Names.add", 409);
      const item: BookName = { name, formula: reference, visible: true };
      book.names.push(item);
      return namedItem({ book, name: item });
    },
  },
});
