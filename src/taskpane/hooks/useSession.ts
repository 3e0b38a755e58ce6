import { useEffect, useReducer, useRef } from "react";
import type { WorkbookHost } from "../../host";
import type { ReviewWorkbook } from "../reviewWorkbook";
import { startSession, type Session } from "../session";
import { initialState, paneState } from "../state/paneState";

/** Keeps the pane's state in step with the workbook of a host, for as long as the pane is there. */
export function useSession(host: WorkbookHost, review: ReviewWorkbook) {
  const [state, dispatch] = useReducer(paneState, initialState);
  const session = useRef<Session>(null);

  useEffect(() => {
    const own = startSession(host, review, dispatch);
    session.current = own;
    return () => own.end();
  }, [host, review]);

  return { state, dispatch, session };
}
