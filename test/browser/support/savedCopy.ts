import { readFileSync } from "node:fs";
import type { Workbook } from "../../../src/model/grid";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import type { WorkbenchPage } from "./workbenchPage";

/** A copy that was saved: its name, what is in the file, and the workbook our own reader finds in it. */
export interface SavedCopy {
  readonly name: string;
  readonly bytes: Buffer;
  readonly workbook: Workbook;
}

/** Saves a copy of what is open. */
export async function savedCopy({ page }: WorkbenchPage): Promise<SavedCopy> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Salva una copia…" }).click(),
  ]);
  const name = download.suggestedFilename();
  const bytes = readFileSync(await download.path());
  return { name, bytes, workbook: await readWorkbook(bytes, name) };
}
