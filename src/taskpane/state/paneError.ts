import { HostError, type HostErrorCode } from "../../host";

/** What went wrong: the host's own reason, or the technical text of a fault of ours. */
export interface PaneError {
  readonly code: HostErrorCode;
  readonly where: string | null;
  /** For the details a planner can copy and send. */
  readonly details: string;
}

/** Turns whatever was thrown into words' raw material. */
export function paneError(thrown: unknown): PaneError {
  if (thrown instanceof HostError) {
    const { code, where, message } = thrown;
    return { code, where, details: `${code}${where ? ` ${where}` : ""}: ${message}` };
  }
  const details = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: "unknown", where: null, details };
}

/** Whether something was only interrupted, by us or by the planner. An aborted signal throws no Error but a DOMException. */
export const isCancelled = (thrown: unknown): boolean =>
  thrown instanceof HostError
    ? thrown.code === "cancelled"
    : (thrown as { readonly name?: unknown } | null)?.name === "AbortError";
