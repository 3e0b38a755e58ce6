import { sheetPort, type CellLook } from "./sheetPort";

type Waiting = (look: CellLook | null) => void;

let waiting = new Map<string, Waiting[]>();

/** What the cells at an address are; questions of one burst of formulas are asked together. Null where nobody can tell. */
export function lookAtCells(address: string): Promise<CellLook | null> {
  return new Promise((resolve) => {
    if (waiting.size === 0) setTimeout(() => void askTogether(), 0);
    waiting.set(address, [...(waiting.get(address) ?? []), resolve]);
  });
}

async function askTogether(): Promise<void> {
  const asked = waiting;
  waiting = new Map();
  const looks = await ask([...asked.keys()]);
  [...asked.values()].forEach((listeners, index) => {
    for (const tell of listeners) tell(looks[index] ?? null);
  });
}

/** A workbook that cannot be asked leaves the values as they came. */
async function ask(addresses: readonly string[]): Promise<readonly (CellLook | null)[]> {
  try {
    return (await (await sheetPort())?.look(addresses)) ?? [];
  } catch {
    return [];
  }
}
