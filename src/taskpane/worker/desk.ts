import type { Answer, Request } from "./messages";

/** The part of a Worker that is used here. */
export interface Desk {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}
