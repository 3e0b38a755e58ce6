import { ICommandService, IUniverInstanceService, type Injector, type Workbook } from "@univerjs/core";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";

/** Selects the whole of a merged range where only a part of it is asked for, as when "J4" of J4:J5 is typed in the name box. */
export function wholeMerges(injector: Injector): void {
  const workbooks = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    for (const selection of sheet ? selections : []) {
      const { range } = selection;
      if (range.startRow !== range.endRow || range.startColumn !== range.endColumn) continue;
      const merge = sheet?.getMergedCell(range.startRow, range.startColumn);
      if (merge) selection.range = { ...range, ...merge };
    }
  });
}
