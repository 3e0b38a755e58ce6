import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import type { WorkbookHost } from "../../host";
import type { Address } from "../../model/address";
import { useActions } from "../hooks/useActions";
import { useMarks } from "../hooks/useMarks";
import { useFocusReturn } from "../hooks/useFocusReturn";
import { usePrintedReport } from "../hooks/usePrintedReport";
import { useSession } from "../hooks/useSession";
import type { ReviewWorkbook } from "../reviewWorkbook";
import type { Sample } from "../sample";
import { useSpeech } from "../speech";
import { boundHost } from "../state/boundHost";
import { addCorrection } from "../state/correctionDraft";
import type { Preferences } from "../state/preferences";
import type { OnProfile } from "../state/profileChange";
import type { SettingsPlace } from "../state/paneState";
import { situation } from "../state/situation";
import type { View } from "../view";
import { ActivityBar } from "./frame/ActivityBar";
import { Header } from "./frame/Header";
import { HostLacks } from "./frame/HostLacks";
import { NoPlan } from "./frame/NoPlan";
import { NoticeBar } from "./frame/NoticeBar";
import { Settings } from "./frame/Settings";
import { WithoutPlan } from "./frame/WithoutPlan";
import { PlanViews } from "./PlanViews";

const SettingsView = lazy(() =>
  import("./settings/SettingsView").then((module) => ({ default: module.SettingsView })),
);

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflowX: "hidden",
    // Only where its view would have no room left: a low window, a page at 200 %.
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  look: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly review: ReviewWorkbook;
  /** Reviews beside what is shown, for a look at the plan as it would be. */
  readonly preview: ReviewWorkbook;
  readonly samples: readonly Sample[];
  /** The view a ribbon command asked for. */
  readonly view: View | undefined;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly children?: ReactNode;
}

/** Joins the state of the workbook with what shows it and with what the planner does. */
export function Pane(props: PaneProps) {
  const { host: anyHost, review, preview, samples, view, preferences, onPrefer, children } = props;
  const styles = useStyles();
  const pane = useRef<HTMLDivElement>(null);
  const { state, dispatch, session } = useSession(anyHost, review);
  // Everything the planner asks for is about the workbook that is seen.
  const host = useMemo(() => boundHost(anyHost, state.identity), [anyHost, state.identity]);
  const actions = useActions(state.identity ?? state.workbook?.name);
  const marks = useMarks(host, state.review);
  useFocusReturn(pane);
  usePrintedReport(state.review, state.profile, useSpeech().language);

  useEffect(() => {
    if (view) dispatch({ type: "view", view });
  }, [view, dispatch]);

  const reread = () => void session.current?.reread();
  const show = (at: Address, focus = false) =>
    void actions.run(async () => {
      await host.select(at, { focus });
      return null;
    });
  const changeProfile: OnProfile = (change, label) =>
    actions.run(async () => {
      const back = await session.current?.changeProfile(change);
      if (label === undefined || back === undefined) return null;
      return { label, undo: async () => void (await session.current?.changeProfile(back)) };
    });
  const setSettings = (at: SettingsPlace | null) => {
    dispatch({ type: "settings", at });
    // The button that opens them is the one place that is still there.
    if (at === null) pane.current?.querySelector<HTMLElement>("header [aria-expanded]")?.focus();
  };
  const openSample = (sample: Sample) =>
    void actions.run(async () => {
      await sample.open();
      return null;
    });
  const now = situation(state);
  const look = (
    <div className={styles.look}>
      <Settings preferences={preferences} onPrefer={onPrefer} />
    </div>
  );
  const inPlace = now === "plan" || now === "noPlan" || now === "empty";
  const settings = state.settings && inPlace && (
    <Suspense fallback={look}>
      <SettingsView
        at={state.settings}
        preferences={preferences}
        onPrefer={onPrefer}
        profile={state.profile}
        profileProblem={state.profileProblem}
        review={state.review}
        savesNoFiles={host.savesNoFiles ?? false}
        onProfile={changeProfile}
        onClose={() => setSettings(null)}
      />
    </Suspense>
  );

  return (
    <div ref={pane} className={styles.pane}>
      <Header
        onReread={reread}
        settings={state.settings !== null}
        onSettings={(open) => setSettings(open ? "top" : null)}
      />
      {state.settings && !inPlace && look}
      {state.review && <ActivityBar activity={state.activity} onRetry={reread} />}
      <NoticeBar actions={actions} workbook={state.workbook} />
      {host.lacks && state.workbook && <HostLacks lacks={host.lacks} />}
      {children}
      {now === "plan" && state.review && (
        <PlanViews
          host={host}
          state={state}
          dispatch={dispatch}
          actions={actions}
          marks={marks}
          onShow={show}
          onProfile={changeProfile}
          onSettings={() => setSettings("scores")}
          preview={preview}
        >
          {settings}
        </PlanViews>
      )}
      {now !== "plan" && settings}
      {now === "noPlan" && !settings && state.workbook && (
        <NoPlan
          sheets={state.workbook.sheets.map(({ sheet }) => sheet)}
          cell={state.cell}
          samples={samples}
          onSample={openSample}
          onCorrect={(correction) => void changeProfile((profile) => addCorrection(profile, correction))}
        />
      )}
      {now !== "plan" && now !== "noPlan" && !settings && (
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
