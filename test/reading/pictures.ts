import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import type { Workbook } from "../../src/model/grid";
import { unseenPlans } from "../corpus/unseen/unseenPlans";

/** A drawn plan that teaches and tests the reader, and what a careful planner reads in it. */
export interface Picture {
  /** Name of its file, unique in its family. */
  readonly name: string;
  /** Folder it stands in: drawn by one hand, independently of the others. */
  readonly family: string;
  /** What this sheet has that others have not. */
  readonly special: string;
  readonly workbook: Workbook;
  /** As test/support/expectedPlan reads it; null where the sheet holds no plan. */
  readonly plan: string | null;
}

const folder = join(__dirname, "pictures");

/** Drawn and not to be looked at before the reader is ready: it measures at first sight, and never teaches. */
const CLOSED = "closed";

/** Reads a picture's text: `special:` and `like:`, the drawing, `=== plan` and the plan, or the word `nothing`. */
export function readPicture(name: string, family: string, text: string): Picture {
  const [sheet = "", plan, ...rest] = text.split(/^=== plan$/m);
  if (plan === undefined || rest.length > 0)
    throw new Error(`${family}/${name}: one section "=== plan" is due`);
  const special = /^special: (.*)$/m.exec(sheet)?.[1] ?? "";
  const drawing = sheet.replace(/^(?:special|like): .*$/gm, "");
  return {
    name,
    family,
    special,
    workbook: drawSheet(drawing).workbook,
    plan: plan.trim() === "nothing" ? null : plan,
  };
}

/** The pictures of a folder, by name. */
export const familyIn = (path: string): Picture[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) =>
      readPicture(basename(file, ".txt"), basename(path), readFileSync(join(path, file), "utf8")),
    );

const unseen = (): Picture[] =>
  Object.entries(unseenPlans).map(([name, { picture, plan }]) => ({
    name,
    family: "unseen",
    special: name,
    workbook: drawSheet(picture).workbook,
    plan,
  }));

/** Every open picture, family by family. */
export const pictures = (): Picture[] => [
  ...readdirSync(folder)
    .filter((name) => name !== CLOSED && statSync(join(folder, name)).isDirectory())
    .sort()
    .flatMap((name) => familyIn(join(folder, name))),
  ...unseen(),
];

/** The closed pictures: only to be counted, and only when the open ones are read. */
export const closedPictures = (): Picture[] => familyIn(join(folder, CLOSED));
