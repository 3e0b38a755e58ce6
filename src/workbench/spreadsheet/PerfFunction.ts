import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  ValueObjectFactory,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";
import { CellFault } from "../../functions/cellFault";
import { cellNumber } from "../../functions/cellNumber";
import type { Cells, OptionalCells } from "../../functions/cells";
import type { FunctionEntry } from "../../functions/functionTable";
import type { FaultBoard, FaultPlace } from "./faultBoard";

/**
 * A function of ours as the spreadsheet's formulas run it. Its own short cut for custom functions turns
 * empty cells into zeros; this way they stay empty.
 */
export class PerfFunction extends BaseFunction {
  constructor(
    private readonly entry: FunctionEntry,
    private readonly faults: FaultBoard,
  ) {
    super(`PERF.${entry.id}`);
  }

  /** Some wait for a review; the spreadsheet wants to know beforehand. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): AsyncObject {
    // The next cell that asks takes this one's place before the answer is there.
    const place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      col: this.column,
    };
    return new AsyncObject(this.compute(args, place));
  }

  private async compute(args: readonly BaseValueObject[], place: FaultPlace): Promise<BaseValueObject> {
    const cells = await this.entry.call(args.map(toCells));
    this.faults.put(place, cells);
    return toResult(cells);
  }
}

function toCells(argument: BaseValueObject): OptionalCells {
  if (!argument.isArray()) return argument.isNull() ? null : [[toValue(argument, false)]];
  const array = argument as ArrayValueObject;
  // What was written or computed in the formula stands in no workbook.
  const inCells = array.getUnitId() !== "";
  return array.getArrayValue().map((row) => row.map((value) => toValue(value, inCells)));
}

function toValue(value: Nullable<BaseValueObject>, inCell: boolean): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  const known = typeof plain === "number" ? cellNumber(plain, value.getPattern()) : null;
  // Of a number without a format that is written into the formula nobody knows the scale.
  return known && (inCell || known.stored !== "number") ? known : plain;
}

/** Rows spill; one cell is just its value. The spreadsheet knows errors by their text. */
function toResult(cells: Cells): BaseValueObject {
  const rows = cells.map((row) =>
    row.map((value) => {
      const plain = value instanceof CellFault ? value.code : (value as string | number | boolean | null);
      return ValueObjectFactory.create(plain ?? "");
    }),
  );
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only) return only;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
