import type { OptionalCells } from "./cells";
import { functionIds } from "./functionIds";
import { quickScore } from "./quickScore";
import { settleArguments } from "./settleArguments";
import { awaitSheetPort } from "./sheetPort";

/**
 * Entry of functions.js, the script Excel runs for the formulas of the cells: gives every function its id. Scores of plain numbers are
 * computed at once; for texts, dates and blank cells the rest of the code is fetched.
 */
awaitSheetPort();
for (const id of functionIds) {
  CustomFunctions.associate(id, (...given: unknown[]) => {
    const { args, invocation } = split(given);
    return (id === "SCORE" ? quickScore(args) : undefined) ?? computeLater(id, args, invocation);
  });
}

/** Those that see ranges as a whole and ask the workbook themselves. */
const OWN_WAY = new Set(["TREE", "FINDINGS"]);

async function computeLater(
  id: string,
  args: readonly OptionalCells[],
  invocation: CustomFunctions.Invocation | undefined,
): Promise<unknown[][]> {
  // The cells are looked at while the code comes.
  const settled = OWN_WAY.has(id) ? args : settleArguments(id, args, invocation?.parameterAddresses);
  const { compute } = await import(/* webpackChunkName: "texts" */ "./compute");
  return compute(id, await settled, invocation);
}

/** Excel adds what it knows of the call behind the arguments; a single word comes as itself, not as a range. */
function split(given: readonly unknown[]): {
  readonly args: readonly OptionalCells[];
  readonly invocation: CustomFunctions.Invocation | undefined;
} {
  const last = given.at(-1);
  const told = typeof last === "object" && last !== null && !Array.isArray(last);
  const args = (told ? given.slice(0, -1) : given).map((value): OptionalCells =>
    value === undefined || value === null
      ? null
      : Array.isArray(value)
        ? (value as OptionalCells)
        : [[value]],
  );
  return { args, invocation: told ? (last as CustomFunctions.Invocation) : undefined };
}
