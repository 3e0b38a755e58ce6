import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { WorkbookHost } from "../../host";
import type { Address } from "../../model/address";
import { useActions } from "../hooks/useActions";
import { useFocusReturn } from "../hooks/useFocusReturn";
import { useSession } from "../hooks/useSession";
import type { ReviewWorkbook } from "../reviewWorkbook";
import type { Sample } from "../sample";
import { addCorrection } from "../state/correctionDraft";
import type { Preferences } from "../state/preferences";
import { situation } from "../state/situation";
import type { View } from "../view";
import { ActivityBar } from "./frame/ActivityBar";
import { Header } from "./frame/Header";
import { NoPlan } from "./frame/NoPlan";
import { NoticeBar } from "./frame/NoticeBar";
import { WithoutPlan } from "./frame/WithoutPlan";
import { PlanViews } from "./PlanViews";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, overflow: "hidden" },
});

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly review: ReviewWorkbook;
  readonly samples: readonly Sample[];
  /** The view a ribbon command asked for. */
  readonly view: View | undefined;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly children?: ReactNode;
}

/** Joins the state of the workbook with what shows it and with what the planner does. */
export function Pane({ host, review, samples, view, preferences, onPrefer, children }: PaneProps) {
  const styles = useStyles();
  const pane = useRef<HTMLDivElement>(null);
  const { state, dispatch, session } = useSession(host, review);
  const actions = useActions(state.workbook?.name);
  useFocusReturn(pane);

  useEffect(() => {
    if (view) dispatch({ type: "view", view });
  }, [view, dispatch]);

  const reread = () => void session.current?.reread();
  const show = (at: Address, focus = false) =>
    void actions.run(async () => {
      await host.select(at, { focus });
      return null;
    });
  const changeProfile = (profile: typeof state.profile) =>
    actions.run(async () => {
      await session.current?.changeProfile(profile);
      return null;
    });
  const openSample = (sample: Sample) =>
    void actions.run(async () => {
      await sample.open();
      return null;
    });
  const now = situation(state);

  return (
    <div ref={pane} className={styles.pane}>
      <Header preferences={preferences} onPrefer={onPrefer} onReread={reread} />
      {state.review && <ActivityBar activity={state.activity} onRetry={reread} />}
      <NoticeBar actions={actions} />
      {children}
      {now === "plan" && state.review && (
        <PlanViews
          host={host}
          state={state}
          dispatch={dispatch}
          actions={actions}
          onShow={show}
          onProfile={changeProfile}
        />
      )}
      {now === "noPlan" && state.workbook && (
        <NoPlan
          sheets={state.workbook.sheets.map(({ sheet }) => sheet)}
          cell={state.cell}
          samples={samples}
          onSample={openSample}
          onCorrect={(correction) => void changeProfile(addCorrection(state.profile, correction))}
        />
      )}
      {now !== "plan" && now !== "noPlan" && (
        <WithoutPlan
          situation={now}
          activity={state.activity}
          samples={samples}
          onSample={openSample}
          onCancel={() => session.current?.cancel()}
          onReread={reread}
        />
      )}
    </div>
  );
}
