import { readXml } from "hucre/xml";
import type { XlsxPackage } from "./openPackage";
import type { Tab } from "./readSheet";
import { XlsxError } from "./XlsxError";

/** Where things stand in the package of a workbook. */
export interface PackageParts {
  readonly workbook: string;
  readonly relationships: string;
  readonly styles: string | undefined;
  readonly calculationChain: string | undefined;
  /** The texts that cells have in common. */
  readonly sharedStrings: string | undefined;
  /** The worksheets, in tab order. */
  readonly tabs: readonly Tab[];
  /** Days are counted from 1904, as on old Macs. */
  readonly in1904: boolean;
  /** Parts of the tables on a worksheet, by its own part. */
  tablesOf(worksheet: string): Promise<readonly string[]>;
}

/**
 * Follows the relationships of a package. A workbook also has tabs that hold only a chart or an old macro: they are no
 * worksheets. Throws XlsxError "damaged" when parts are missing or two tabs share a part.
 */
export async function packageParts(book: XlsxPackage): Promise<PackageParts> {
  const read = async (name: string, tag: string) =>
    readXml(await book.text(name), { rowTag: tag, stripNamespaces: true, attrPrefix: "" }).data;
  const related = async (part: string) =>
    (await read(relationshipsOf(part), "Relationship")).map(({ Id, Type, Target }) => ({
      id: Id,
      type: Type,
      part: resolvePart(part.slice(0, part.lastIndexOf("/") + 1), String(Target)),
    }));
  const main = (await read("_rels/.rels", "Relationship")).find(({ Type }) => isType(Type, "officeDocument"));
  const workbook = resolvePart("", String(main?.["Target"] ?? ""));
  const all = await related(workbook);
  const partOf = (type: string) => all.find((each) => isType(each.type, type))?.part;
  const sheetParts = new Map(
    all.filter(({ type }) => isType(type, "worksheet")).map(({ id, part }) => [id, part]),
  );
  const tabs: Tab[] = [];
  const taken = new Set<string>();
  for (const tab of await read(workbook, "sheet")) {
    // The prefix of "r:id" is the file's own choice.
    const id = Object.entries(tab).find(([key, value]) => key.endsWith(":id") && value !== null)?.[1];
    const part = sheetParts.get(id ?? null);
    if (part === undefined) continue;
    // The same part under many tabs would be unpacked once for each of them.
    if (taken.has(part.toLowerCase())) throw new XlsxError("damaged");
    taken.add(part.toLowerCase());
    tabs.push({ name: String(tab["name"]), part, hidden: /^(?:veryH|h)idden$/.test(String(tab["state"])) });
  }
  const [properties] = await read(workbook, "workbookPr");
  const sharedStrings = partOf("sharedStrings");
  return {
    workbook,
    relationships: relationshipsOf(workbook),
    styles: partOf("styles"),
    calculationChain: partOf("calcChain"),
    // Texts may all stand in their cells: a list that is named and not there is missed when a cell asks for it.
    sharedStrings: sharedStrings !== undefined && book.has(sharedStrings) ? sharedStrings : undefined,
    tabs,
    in1904: /^(?:1|true|on)$/.test(String(properties?.["date1904"] ?? "")),
    async tablesOf(worksheet) {
      if (!book.has(relationshipsOf(worksheet))) return [];
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
function resolvePart(folder: string, written: string): string {
  const target = written.replaceAll("\\", "/");
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
