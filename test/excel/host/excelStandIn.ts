import type { Book, BookEvent } from "./book";
import { createByName, workbookObject } from "./objects/workbook";
import { letsGo, processBatch } from "./processBatch";
import type { Answer, Batch, Session } from "./processBatch";

/** A push message of the wire format: category, type, target, message, id. */
export type Push = readonly [number, number, string, string, number];

/** How a custom function ended, as the add-in reported it. */
export interface FunctionResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
  readonly message: string | undefined;
}

export interface StandIn {
  readonly book: Book;
  /** Requests answered so far, oldest first: what tests count as round trips. */
  readonly requests: Batch[];
  /** What the add-in asked of its pane: "Visible", "Background". */
  readonly paneStates: string[];
  /** What goes wrong outside the workbook. */
  readonly trouble: {
    offline: boolean;
    /** Most letters of an answer, and of a request: 5 MB each in Excel on the web. */
    responseLimit: number;
    requestLimit: number;
    before: ((batch: Batch) => void) | null;
    /** After how many actions of a request the connection is lost; Infinity: only the answer is. Null: not at all. */
    lost: ((batch: Batch) => number | null) | null;
    /** Whether a request asks for one step of undo with what Excel cannot make one of. Null: none does. */
    ungroupable: ((batch: Batch) => boolean) | null;
  };
  /** Answers one request; waits while a cell is being edited and the request asked to. */
  answer(batch: Batch, flags: number): Promise<Answer>;
  /** Calls a custom function in the add-in through office.js's own dispatcher. */
  invoke(
    name: string,
    args: readonly unknown[],
    addresses?: readonly (string | null)[] | null,
  ): Promise<FunctionResult>;
  /** Runs a ribbon command by the name its button carries; resolves with `event.completed()`. */
  runAction(name: string): void;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** A request that waits while a cell is edited (https://learn.microsoft.com/javascript/api/excel/excel.runoptions); others fail. */
const DELAY_FOR_CELL_EDIT = 64;
const CATEGORY = { functions: 1, actions: 2, events: 65_536 } as const;

/** Excel's side of the conversation; `push` hands messages of its own accord to the add-in. */
export function excelStandIn(book: Book, push: (entries: readonly Push[]) => void): StandIn {
  const registered = new Set<string>();
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let lastInvocation = 0;
  const session: Session = {
    workbook: () => workbookObject(surroundings),
    create: (name) => createByName(surroundings, name),
    references: new Map(),
  };
  const surroundings = {
    book,
    registered,
    onActionsReady: () => undefined,
    onPaneState: (state: string) => void standIn.paneStates.push(state),
    onFunctionResults: (results: readonly unknown[]) => {
      for (const result of results) {
        const { id, ...outcome } = readResult(result);
        waiting.get(id)?.(outcome);
        waiting.delete(id);
      }
    },
  };
  book.listeners.add((event) => {
    const message = describe(event);
    if (registered.has(`${message.eventType}:Workbook`))
      push([[CATEGORY.events, message.eventType, "Workbook", JSON.stringify(message), 0]]);
  });
  const standIn: StandIn = {
    book,
    requests: [],
    paneStates: [],
    trouble: {
      offline: false,
      responseLimit: Number.POSITIVE_INFINITY,
      requestLimit: PAYLOAD_LIMIT,
      before: null,
      lost: null,
      ungroupable: null,
    },
    async answer(batch, flags) {
      standIn.requests.push(batch);
      standIn.trouble.before?.(batch);
      if (book.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0)
        await new Promise<void>((resolve) => book.waiting.push(resolve));
      // office.js reports its own readiness whatever the user does.
      const internal = Object.values(batch.ObjectPaths).some(({ Name }) =>
        /InternalService|CustomFunctions|AppRuntimeService/.test(Name),
      );
      if (book.editing && !internal)
        return failure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", 400);
      if (JSON.stringify(batch).length > standIn.trouble.requestLimit)
        return failure(
          "RequestPayloadSizeLimitExceeded",
          "The request payload size has exceeded the limit.",
          413,
        );
      const stop = internal || letsGo(batch) ? null : (standIn.trouble.lost?.(batch) ?? null);
      if (stop !== null) {
        processBatch(session, { ...batch, Actions: batch.Actions.slice(0, stop) });
        return failure("ConnectionFailure", "The connection was lost.", 503);
      }
      if (standIn.trouble.ungroupable?.(batch)) {
        // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#undo-grouping; that half of it is done is unverified.
        processBatch(session, { ...batch, Actions: batch.Actions.slice(0, batch.Actions.length / 2) });
        return failure("UndoNotSupported", "The operation doesn't support undo.", 400);
      }
      const answer = processBatch(session, batch);
      return JSON.stringify(answer).length > standIn.trouble.responseLimit
        ? failure(
            "ResponsePayloadSizeLimitExceeded",
            "The response payload size has exceeded the limit.",
            413,
          )
        : answer;
    },
    invoke: (name, args, addresses = null) =>
      new Promise((resolve) => {
        const id = ++lastInvocation;
        waiting.set(id, resolve);
        push([[CATEGORY.functions, 1000, "", JSON.stringify([id, name, args, null, 0, addresses]), 0]]);
      }),
    runAction: (name) => push([[CATEGORY.actions, 1000, "", JSON.stringify([name, ""]), 0]]),
  };
  return standIn;
}

function failure(code: string, message: string, status: number): Answer {
  return {
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: -1 },
    ProcessedResults: { Results: [] },
  };
}

/** Both forms the client answers in; a failed call brings its message as its value. */
function readResult(result: unknown): FunctionResult & { readonly id: number } {
  const [id, ok, value, code] = Array.isArray(result)
    ? (result as [number, boolean, unknown, number?])
    : [
        (result as { id: number }).id,
        (result as { failed?: boolean }).failed !== true,
        (result as { value: unknown }).value,
        (result as { errorCode?: number }).errorCode,
      ];
  return { id, ok, value, code, message: ok ? undefined : String(value ?? "") };
}

function describe(event: BookEvent): { readonly eventType: number } & Readonly<Record<string, unknown>> {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case "changed":
      return {
        eventType: 10,
        changeType: "RangeEdited",
        source: event.source,
        worksheetId,
        address: event.address,
        triggerSource: "Unknown",
        shiftDirection: "None",
      };
    case "added":
      return { eventType: 13, source: "Local", worksheetId };
    case "selection":
      return { eventType: 14, worksheetId, address: event.address };
    case "deleted":
      return { eventType: 15, source: "Local", worksheetId };
    case "calculated":
      return { eventType: 16, worksheetId, address: "" };
    case "rowHidden":
      return { eventType: 22, changeType: "Hidden", source: "Local", worksheetId, address: event.address };
    case "renamed":
      return {
        eventType: 25,
        worksheetId,
        nameBefore: event.before,
        nameAfter: event.sheet.name,
        source: "Local",
      };
  }
}
