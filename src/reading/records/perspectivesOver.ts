import type { Sourced } from "../../model/sourced";
import type { Region, Role } from "../model";
import { isPerspective } from "../words/isPerspective";
import { sourced } from "../words/readValue";
import type { RegionRoles } from "./regionsInOrder";

/** The perspective written over a region. */
export function perspectiveOver({ titles }: Region): Sourced<string> | null {
  const titled = titles.find(({ text }) => isPerspective(text));
  return titled ? sourced(titled) : null;
}

/** By region: the perspective written over a table above it on its sheet that holds the same, where it has none of its own. */
export function perspectivesAbove(regions: readonly RegionRoles[]): ReadonlyMap<Region, Sourced<string>> {
  const found = new Map<Region, Sourced<string>>();
  let open: { readonly sheet: string; readonly holds: string; readonly value: Sourced<string> } | null = null;
  for (const { region, roles } of regions) {
    if (region.within !== null || region.kind !== "table") continue;
    const own = perspectiveOver(region);
    const holds = holding(roles);
    if (own) open = { sheet: region.sheet, holds, value: own };
    else if (open?.sheet === region.sheet && open.holds === holds) found.set(region, open.value);
    else open = null;
  }
  return found;
}

const holding = (roles: readonly Role[]): string =>
  [...new Set(roles.filter((role) => role.startsWith("title:") || role === "name" || role === "target"))]
    .sort()
    .join();
