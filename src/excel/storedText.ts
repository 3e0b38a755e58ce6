import { HostError } from "../host";
import { openSheets } from "./openSheets";
import { readExcel, runExcel } from "./runExcel";

/** What has to change in the workbook together with the text: its last request is that of the text. */
export type Besides = (context: Excel.RequestContext) => Promise<void>;

/** One kind of text the add-in keeps inside the workbook, as a custom XML part of a namespace of its own. */
export interface StoredText {
  read(): Promise<string | null>;
  /** Replaces what was there; null forgets it. What is the same already is not written: every writing ends Excel's own Ctrl+Z. */
  write(text: string | null, besides?: Besides): Promise<void>;
}

/** What the workbook keeps for us survives saving, copying and mailing; it is in no cell and no sheet. */
export function storedText(namespace: string): StoredText {
  const partsIn = (context: Excel.RequestContext) =>
    context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  return {
    read: () =>
      readExcel(async (context) => {
        const parts = partsIn(context);
        await context.sync();
        const [first] = parts.items;
        if (!first) return null;
        const xml = first.getXml();
        await context.sync();
        // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is loaded by sync itself
        return unwrap(xml.value);
      }),
    write: (text, besides) =>
      runExcel(async (context) => {
        await openSheets(context, "write");
        const parts = partsIn(context);
        await context.sync();
        const [first, ...others] = parts.items;
        const standing = first?.getXml();
        await context.sync();

        await besides?.(context);
        if (others.length === 0 && (standing ? unwrap(standing.value) : null) === text)
          return besides && context.sync();
        for (const other of others) other.delete();
        if (text === null) first?.delete();
        else if (first) first.setXml(wrap(namespace, text));
        else context.workbook.customXmlParts.add(wrap(namespace, text));
        await context.sync();
      }),
  };
}

const wrap = (namespace: string, text: string): string =>
  `<cruscotto xmlns="${namespace}">${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</cruscotto>`;

function unwrap(xml: string): string {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "cruscotto") throw new HostError("unknown", "the stored part is not ours");
  return root.textContent;
}
