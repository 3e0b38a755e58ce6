import { supportsExcel } from "./supports";
import { toHostError } from "./toHostError";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs an action the planner asked for. While a cell is being edited it fails at once with "editing"; everything Excel
 * refuses arrives as a HostError. `oneUndo`: what it writes is one step of Excel's own Ctrl+Z, where Excel can do that; only for
 * work that Excel can take back at all.
 */
export async function runExcel<T>(work: Work<T>, oneUndo = false): Promise<T> {
  try {
    return await (oneUndo && supportsExcel("1.20") ? runAsOneUndo(work) : Excel.run(work));
  } catch (error) {
    throw toHostError(error);
  }
}

/**
 * One step of Ctrl+Z, or several where Excel refuses to make one of them, as it does with many formulas at once
 * (https://github.com/OfficeDev/office-js/issues/6491). Work that fails has cleared up after itself, so that it can begin again.
 */
const runAsOneUndo = <T>(work: Work<T>): Promise<T> =>
  Excel.run({ mergeUndoGroup: true }, work).catch((error: { readonly code?: unknown }) => {
    if (error.code !== "UndoNotSupported") throw error;
    return Excel.run(work);
  });

/**
 * Runs a conversation that only reads, as often as the planner's typing makes necessary: it waits until a cell being edited
 * is confirmed. Its context keeps no references, unlike that of Excel.run, which needs a round trip more to release them;
 * objects are therefore good for one request only. `signal` ends the wait, though not what Excel is already doing.
 */
export async function readExcel<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    try {
      signal?.throwIfAborted();
      return await untilAborted(work(new Excel.RequestContext()), signal);
    } catch (error) {
      const failure = toHostError(error, signal);
      if (failure.code !== "editing") throw failure;
      await untilAborted(editingEnds(), signal).catch((reason: unknown) => {
        throw toHostError(reason, signal);
      });
    }
  }
}

/** Excel answers this once no cell is being edited; an Excel that cannot wait refuses it as it refused the reading. */
async function editingEnds(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
}

function untilAborted<T>(running: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return running;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
