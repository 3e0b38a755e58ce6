import { foldText } from "../../grid/foldText";
import type { NodeFact, Role } from "../model";
import { looseCodeKey } from "../words/readTitle";
import { createNode } from "./createFacts";
import type { RegionRoles } from "./regionsInOrder";

/**
 * What the indicators of a list measure by the name of its sheet, where that is the code of an objective that another sheet shows: "OB1"
 * with nothing but indicators. Undefined for lists that say it themselves.
 */
export function sheetHomes(regions: readonly RegionRoles[]): (one: RegionRoles) => NodeFact | undefined {
  const names = new Set(regions.map(({ region }) => region.sheet));
  if (names.size < 2) return () => undefined;
  const known = new Set(regions.flatMap(codesOfTitles));
  return ({ region: { sheet, fields }, roles, place }) => {
    const [heading] = fields.flatMap(({ headings }) => headings);
    const isHome =
      heading && roles.includes("name") && !roles.some(saysWhose) && known.has(looseCodeKey(sheet));
    if (!isHome) return undefined;
    const { at } = heading;
    return createNode(null, { value: sheet, at }, { value: "", at }, null, place);
  };
}

const saysWhose = (role: Role): boolean => /^(?:title|reference):|^code:(?!indicator)/.test(role);

/** Codes with letters or dots in a column beside titles; numbers name sheets by their place alone. */
const codesOfTitles = ({ region: { fields }, roles }: RegionRoles): readonly string[] =>
  fields.flatMap(({ cells }, at) =>
    roles[at]?.startsWith("code:") && roles.includes(roles[at].replace("code:", "title:") as Role)
      ? cells.flatMap((cell) =>
          cell && !/^\d+$/.test(cell.text.trim()) ? looseCodeKey(foldText(cell.text)) : [],
        )
      : [],
  );
