import { ApiError, define, invalidArgument, notFound } from "../apiObject";
import type { ApiObject } from "../apiObject";
import { newId } from "../book";
import type { Book } from "../book";

interface Parts {
  readonly book: Book;
  readonly ids: () => readonly string[];
}

interface Part {
  readonly book: Book;
  readonly id: string;
}

const namespaceOf = (xml: string): string =>
  /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

/**
 * What was done before cannot be taken back any more (https://github.com/OfficeDev/office-js/issues/4484; that a part written as it was
 * would cost nothing is unverified: nobody writes one).
 */
const writable = (book: Book): void => {
  if (book.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.", "CustomXmlPart", 403);
  book.undo = [];
};

const customXmlPart = define<Part>({
  name: "CustomXmlPart",
  id: "Id",
  get: {
    Id: ({ id }) => id,
    NamespaceUri: ({ book, id }) => namespaceOf(book.customXml.get(id) ?? ""),
  },
  call: {
    GetXml: ({ book, id }) => book.customXml.get(id) ?? "",
    SetXml: ({ book, id }, xml: string) => {
      writable(book);
      book.customXml.set(id, xml);
    },
    Delete: ({ book, id }) => {
      writable(book);
      book.customXml.delete(id);
    },
  },
});

/** Custom XML parts of the workbook, all or those of one namespace. */
export const customXmlParts: (self: Parts) => ApiObject = define<Parts>({
  name: "CustomXmlPartCollection",
  item: ({ book }, id: string) => {
    if (!book.customXml.has(id)) throw notFound("CustomXmlPartCollection.getItem");
    return customXmlPart({ book, id });
  },
  items: ({ book, ids }) => ids().map((id) => customXmlPart({ book, id })),
  call: {
    Add: ({ book }, xml: string) => {
      writable(book);
      if (!/^\s*</.test(xml)) throw invalidArgument("CustomXmlPartCollection.add");
      const id = newId(book);
      book.customXml.set(id, xml);
      return customXmlPart({ book, id });
    },
    GetByNamespace: ({ book, ids }, namespace: string) =>
      customXmlParts({
        book,
        ids: () => ids().filter((id) => namespaceOf(book.customXml.get(id) ?? "") === namespace),
      }),
    GetOnlyItemOrNullObject: ({ book, ids }) => {
      const [only, ...others] = ids();
      return only && others.length === 0 ? customXmlPart({ book, id: only }) : null;
    },
    GetCount: ({ ids }) => ids().length,
  },
});
