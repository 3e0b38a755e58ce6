import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Workbook } from "../../src/model/grid";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** Opens an .xlsx of this machine for a test. */
export const loadWorkbook = (path: string): Promise<Workbook> =>
  readWorkbook(readFileSync(path), basename(path));
