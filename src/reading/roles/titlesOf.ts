import type { Shape } from "../model";

/** What stands above a table, or above the form it stands in, from below; the name of its sheet last. */
export function titlesOf({ regions: [table] }: Shape): readonly string[] {
  const said: string[] = [];
  for (let region = table; region; region = region.within?.region)
    said.push(...region.titles.map(({ text }) => text));
  return [...said, table?.sheet ?? ""];
}
