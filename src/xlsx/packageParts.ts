import { readXml } from "hucre/xml";
import { unpackText } from "./unpackPart";
import { XlsxError } from "./XlsxError";
import type { ZipEntry } from "./zipDirectory";

/** Where things stand in the package of a workbook. */
export interface PackageParts {
  readonly workbook: string;
  readonly relationships: string;
  readonly styles: string | undefined;
  readonly calculationChain: string | undefined;
  /** The texts that cells have in common. */
  readonly sharedStrings: string | undefined;
  /** Part of each worksheet by the name of its tab, in tab order. */
  readonly worksheets: ReadonlyMap<string, string>;
  /** Parts of the tables on a worksheet, by its own part. */
  tablesOf(worksheet: string): Promise<readonly string[]>;
}

/**
 * Follows the relationships of a package. A workbook also has tabs that hold only a chart or an old macro: they are no
 * worksheets. Throws XlsxError "damaged" when parts are missing or two tabs share a part.
 */
export async function packageParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<PackageParts> {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const read = async (name: string, tag: string) => {
    const entry = parts.get(name);
    if (!entry) throw new XlsxError("damaged");
    const xml = await unpackText(bytes, entry);
    return readXml(xml, { rowTag: tag, stripNamespaces: true, attrPrefix: "" }).data;
  };
  const related = async (part: string) =>
    (await read(relationshipsOf(part), "Relationship")).map(({ Id, Type, Target }) => ({
      id: Id,
      type: Type,
      part: resolvePart(part.slice(0, part.lastIndexOf("/") + 1), String(Target)),
    }));
  const main = (await read("_rels/.rels", "Relationship")).find(({ Type }) => isType(Type, "officeDocument"));
  const workbook = String(main?.["Target"] ?? "").replace(/^\//, "");
  const all = await related(workbook);
  const partOf = (type: string) => all.find((each) => isType(each.type, type))?.part;
  const sheetParts = new Map(
    all.filter(({ type }) => isType(type, "worksheet")).map(({ id, part }) => [id, part]),
  );
  const sharedStrings = partOf("sharedStrings");
  // Without them the reader behind us takes every text for an empty cell.
  if (sharedStrings !== undefined && !parts.has(sharedStrings)) throw new XlsxError("damaged");

  const worksheets = new Map<string, string>();
  const taken = new Set<string>();
  for (const tab of await read(workbook, "sheet")) {
    // The prefix of "r:id" is the file's own choice.
    const id = Object.entries(tab).find(([key]) => key.endsWith(":id"))?.[1];
    const part = sheetParts.get(id ?? null);
    if (part === undefined) continue;
    // The same part under many tabs would be unpacked once for each of them.
    if (taken.has(part)) throw new XlsxError("damaged");
    taken.add(part);
    worksheets.set(String(tab["name"]), part);
  }
  return {
    workbook,
    relationships: relationshipsOf(workbook),
    styles: partOf("styles"),
    calculationChain: partOf("calcChain"),
    sharedStrings,
    worksheets,
    async tablesOf(worksheet) {
      if (!parts.has(relationshipsOf(worksheet))) return [];
      return (await related(worksheet)).filter(({ type }) => isType(type, "table")).map(({ part }) => part);
    },
  };
}

/** Where the relationships of a part stand. */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

const isType = (type: unknown, name: string): boolean =>
  typeof type === "string" && type.endsWith(`/${name}`);

/** "worksheets/sheet1.xml" in "xl/" is "xl/worksheets/sheet1.xml"; "/xl/styles.xml" stands for itself. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
