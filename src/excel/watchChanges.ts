import type { Unsubscribe } from "../host";
import { keepHandlers } from "./keepHandlers";
import { supportsExcel } from "./supports";

/** Long enough for a paste or a recalculation to be over, short enough for a planner not to wait. */
const QUIET_MILLISECONDS = 250;

/**
 * Tells what changed once Excel has been quiet for a quarter of a second: the sheet's name when it was just that one, null
 * when several sheets or the list of sheets changed.
 */
export function watchChanges(
  nameOf: (sheetId: string) => string | undefined,
  listener: (sheet: string | null) => void,
): Unsubscribe {
  const changed = new Set<string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const [first = null] = changed;
    const single = changed.size === 1;
    changed.clear();
    listener(single ? first : null);
  };
  const note = (sheet: string | null) => {
    changed.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MILLISECONDS);
  };
  const inSheet = async ({ worksheetId }: { readonly worksheetId: string }) =>
    note(nameOf(worksheetId) ?? null);
  const anywhere = async () => note(null);

  const forget = keepHandlers(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(inSheet),
    worksheets.onCalculated.add(inSheet),
    worksheets.onFormatChanged.add(inSheet),
    worksheets.onRowHiddenChanged.add(inSheet),
    worksheets.onAdded.add(anywhere),
    worksheets.onDeleted.add(anywhere),
    ...(supportsExcel("1.17")
      ? [
          worksheets.onNameChanged.add(anywhere),
          worksheets.onMoved.add(anywhere),
          worksheets.onVisibilityChanged.add(anywhere),
        ]
      : []),
  ]);
  return () => {
    clearTimeout(timer);
    forget();
  };
}
