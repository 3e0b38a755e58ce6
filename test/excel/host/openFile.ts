import { Blob } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from "node:stream/web";
import type { Workbook } from "../../../src/model/grid";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

// The streams every browser has and jsdom lacks.
Object.assign(globalThis, {
  Blob,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
});

/** Opens a workbook file with the product's own reader, for a test that runs in jsdom. */
export const openFile = (path: string): Promise<Workbook> =>
  readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
