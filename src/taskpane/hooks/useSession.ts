import { useEffect, useReducer, useRef } from "react";
import type { WorkbookHost } from "../../host";
import type { ReviewWorkbook } from "../reviewWorkbook";
import { startSession, type Session } from "../session";
import { loadBranches, saveBranches } from "../state/keptBranches";
import { initialState, paneState, type PaneAction } from "../state/paneState";

const localStore = () => window.localStorage;

/** A first reading comes with what was open when its workbook was last shown. */
const remembering = (action: PaneAction): PaneAction =>
  action.type === "reviewed"
    ? { ...action, branches: loadBranches(localStore, action.workbook.name) }
    : action;

/** Keeps the pane's state in step with the workbook of a host, for as long as the pane is there. */
export function useSession(host: WorkbookHost, review: ReviewWorkbook) {
  const [state, dispatch] = useReducer(paneState, { ...initialState, identity: host.identity?.() });
  const session = useRef<Session>(null);

  useEffect(() => {
    const own = startSession(host, review, (action) => dispatch(remembering(action)));
    session.current = own;
    return () => own.end();
  }, [host, review]);

  useEffect(() => {
    if (state.shown !== null) saveBranches(localStore, state.shown, state.open);
  }, [state.shown, state.open]);

  return { state, dispatch, session };
}
