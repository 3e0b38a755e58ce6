import { writeXlsx } from "hucre";
import type { Sample } from "./sample";

/** The workbook's file, the same bytes each time. */
export const sampleBytes = ({ sheets, title }: Sample): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...sheets],
    properties: { title: title.it, creator: "Cruscotto", created: CREATED, modified: CREATED },
    defaultFont: { name: "Calibri", size: 11 },
  });

const CREATED = new Date(Date.UTC(2024, 0, 15, 9));
