import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type Dispatch, type ReactNode } from "react";
import type { WorkbookHost } from "../../host";
import type { Address } from "../../model/address";
import type { Actions } from "../hooks/useActions";
import type { Marks } from "../hooks/useMarks";
import { usePreview } from "../hooks/usePreview";
import type { ReviewWorkbook } from "../reviewWorkbook";
import { useSpeech } from "../speech";
import type { PaneAction, PaneState } from "../state/paneState";
import type { OnProfile } from "../state/profileChange";
import type { View } from "../view";
import { Headline } from "./frame/Headline";
import { PlanRemarks } from "./frame/PlanRemarks";
import { panelId, tabId, ViewTabs } from "./frame/ViewTabs";
import { TreeView } from "./tree/TreeView";

const CheckView = lazy(() => import("./check/CheckView").then((module) => ({ default: module.CheckView })));
const ScoresView = lazy(() =>
  import("./scores/ScoresView").then((module) => ({ default: module.ScoresView })),
);
const ReadingView = lazy(() =>
  import("./reading/ReadingView").then((module) => ({ default: module.ReadingView })),
);

const useStyles = makeStyles({
  // Takes what is left: the bars above keep their height however long a view is.
  panel: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: "280px",
    display: "flex",
    flexDirection: "column",
    outlineStyle: "none",
  },
});

export interface PlanViewsProps {
  readonly host: WorkbookHost;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly actions: Actions;
  readonly marks: Marks;
  readonly onShow: (at: Address, focus?: boolean) => void;
  readonly onProfile: OnProfile;
  readonly onSettings: () => void;
  /** Reviews beside what is shown, for a look at the plan under another profile. */
  readonly preview: ReviewWorkbook;
  /** The settings, while they stand in place of the views. */
  readonly children: ReactNode;
}

/** A plan is there: its headline, the tabs and the view that is chosen. Only the tree comes with the pane itself. */
export function PlanViews(props: PlanViewsProps) {
  const { host, state, dispatch, actions, marks, onShow, onProfile, onSettings, preview, children } = props;
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  const { view, workbook, review, tree, profile } = state;
  const previewPlan = usePreview(preview);
  const panel = useRef<HTMLDivElement>(null);
  // The view was opened to do the next step: at the first thing to do, not at its top.
  const [atFirst, setAtFirst] = useState(false);
  if (workbook === null || review === null) return null;

  const goTo = (next: View) => {
    setAtFirst(false);
    dispatch({ type: "view", view: next });
  };
  const takeNext = (next: View) => {
    dispatch({ type: "view", view: next });
    setAtFirst(true);
    // The button that was pressed goes with the view it stood in.
    panel.current?.focus();
  };
  const choose = (key: string | null) => dispatch({ type: "choose", key });

  return (
    <>
      {!children && <ViewTabs view={view} onView={goTo} />}
      <Headline
        review={review}
        view={state.settings === null ? view : null}
        onHowRead={() => goTo("reading")}
        onNext={takeNext}
        onShow={onShow}
      />
      {children || (
        <>
          <div
            ref={panel}
            role="tabpanel"
            id={panelId}
            aria-labelledby={tabId(view)}
            tabIndex={-1}
            className={styles.panel}
          >
            <Suspense fallback={<div role="status">{pane.loading}</div>}>
              {view === "tree" && (
                <>
                  <PlanRemarks
                    plan={review.plan}
                    profileProblem={state.profileProblem}
                    onHowRead={() => goTo("reading")}
                  />
                  <TreeView
                    review={review}
                    profile={profile}
                    tree={tree}
                    open={state.open}
                    chosen={state.chosen}
                    query={state.query}
                    onOpen={(open) => dispatch({ type: "open", open })}
                    onChoose={choose}
                    onSearch={(query) => dispatch({ type: "search", query })}
                    onShow={onShow}
                    onProfile={onProfile}
                  />
                </>
              )}
              {view === "check" && (
                <CheckView
                  host={host}
                  workbook={workbook}
                  review={review}
                  profile={profile}
                  actions={actions}
                  marks={marks}
                  atFirst={atFirst}
                  onShow={onShow}
                  onProfile={onProfile}
                />
              )}
              {view === "scores" && (
                <ScoresView
                  review={review}
                  profile={profile}
                  onShow={onShow}
                  onProfile={onProfile}
                  onSettings={onSettings}
                />
              )}
              {view === "reading" && (
                <ReadingView
                  workbook={workbook}
                  plan={review.plan}
                  profile={profile}
                  cell={state.cell}
                  atFirst={atFirst}
                  onShow={onShow}
                  onProfile={onProfile}
                  onPreview={(changed) => previewPlan(workbook, changed)}
                />
              )}
            </Suspense>
          </div>
        </>
      )}
    </>
  );
}
