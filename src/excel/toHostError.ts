import { HostError } from "../host";
import type { HostErrorCode } from "../host";

/** Excel's own error codes (Excel.ErrorCodes, OfficeExtension.ErrorCodes) as what a planner can do something about. */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map(
  Object.entries<HostErrorCode>({
    AccessDenied: "protected",
    InvalidOperationInCellEditMode: "editing",
    ItemNotFound: "sheetGone",
    InvalidReference: "sheetGone",
    InvalidObjectPath: "sheetGone",
    Conflict: "conflict",
    RequestPayloadSizeLimitExceeded: "tooLarge",
    ResponsePayloadSizeLimitExceeded: "tooLarge",
    RangeExceedsLimit: "tooLarge",
    OperationCellsExceedLimit: "tooLarge",
    ApiNotFound: "unsupported",
    NotImplemented: "unsupported",
    UnsupportedOperation: "unsupported",
    UnsupportedFeature: "unsupported",
    ConnectionFailure: "offline",
    ActivityLimitReached: "offline",
    RequestAborted: "cancelled",
  }),
);

/** What any failure inside a conversation with Excel means; a HostError passes as it is. */
export function toHostError(error: unknown, signal?: AbortSignal): HostError {
  if (error instanceof HostError) return error;
  if (signal?.aborted) return new HostError("cancelled", "cancelled by the caller");
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const text = `${String(code ?? "")} ${String(message ?? error)}`.trim();
  // Reading view and protected view refuse writes the way a protected sheet does.
  if (code === "AccessDenied" && Office.context.document?.mode === Office.DocumentMode.ReadOnly)
    return new HostError("readOnly", text);
  const known = typeof code === "string" ? CODES.get(code) : undefined;
  if (known) return new HostError(known, text);
  return new HostError(navigator.onLine ? "unknown" : "offline", text);
}
