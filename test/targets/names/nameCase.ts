import type { Direction } from "../../../src/model/target";

/** A name of an indicator, its head noun (between stars where lists are kept apart by it), and the way that is right. */
export interface NameCase {
  readonly family: string;
  readonly name: string;
  readonly head: string | null;
  readonly direction: Direction | null;
}

const SIGNS: Readonly<Record<string, Direction | null>> = { "+": "higher", "-": "lower", "?": null };

/** Reads rows "+ Numero di *pratiche* evase": higher, "-": lower, "?": nobody can tell; "# services" opens a family. */
export function nameCases(table: string): readonly NameCase[] {
  let family = "";
  const cases: NameCase[] = [];
  for (const line of table.split("\n").map((row) => row.trim())) {
    if (line.startsWith("#")) family = line.slice(1).trim();
    else if (line !== "") {
      const direction = SIGNS[line.charAt(0)];
      const head = /\*([^*]+)\*/.exec(line)?.[1];
      if (direction === undefined) throw new Error(`No direction: ${line}`);
      cases.push({
        family,
        name: line.slice(1).replaceAll("*", "").trim(),
        head: head?.toLowerCase() ?? null,
        direction,
      });
    }
  }
  return cases;
}
