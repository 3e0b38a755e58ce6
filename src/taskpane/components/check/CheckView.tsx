import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { WorkbookHost } from "../../../host";
import { formatAddress, type Address } from "../../../model/address";
import type { Finding } from "../../../model/finding";
import type { Workbook } from "../../../model/grid";
import type { Profile } from "../../../model/profile";
import { subjectNames } from "../../../reports/subjectNames";
import type { Review } from "../../../review";
import type { Actions } from "../../hooks/useActions";
import type { Marks } from "../../hooks/useMarks";
import { useSpeech } from "../../speech";
import { everyFinding, filterFindings } from "../../state/findingFilter";
import { gravestFinding } from "../../state/nextStep";
import { findingKeys, groupByObjective, groupByRule } from "../../state/findingGroups";
import type { OnProfile } from "../../state/profileChange";
import { suppress, unsuppress } from "../../state/exceptions";
import { showsAgain } from "../../state/fixPreview";
import { CheckTools } from "./CheckTools";
import { FindingGroups } from "./FindingGroups";
import { HandOver } from "./HandOver";
import { SheetActions } from "./SheetActions";
import { VerdictHints } from "./VerdictHints";

const FixDialog = lazy(() => import("./FixDialog").then((module) => ({ default: module.FixDialog })));
const IgnoreDialog = lazy(() =>
  import("./IgnoreDialog").then((module) => ({ default: module.IgnoreDialog })),
);
const RuleDialog = lazy(() => import("./RuleDialog").then((module) => ({ default: module.RuleDialog })));

const useStyles = makeStyles({
  view: { height: "100%", overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  none: { paddingInline: tokens.spacingHorizontalL },
});

export interface CheckViewProps {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  readonly review: Review;
  readonly profile: Profile;
  readonly actions: Actions;
  readonly marks: Marks;
  /** The planner came to correct: the gravest finding is chosen and has the keyboard. */
  readonly atFirst: boolean;
  readonly onShow: (at: Address, focus?: boolean) => void;
  readonly onProfile: OnProfile;
}

/** What the planner asked about a finding. */
interface Question {
  readonly kind: "fix" | "ignore" | "why";
  readonly finding: Finding;
}

/** Verifica: the verdict, then every finding with what can be done about it. */
export function CheckView(props: CheckViewProps) {
  const { host, workbook, review, profile, actions, marks, atFirst, onShow, onProfile } = props;
  const styles = useStyles();
  const { messages, language } = useSpeech();
  const [filter, setFilter] = useState(everyFinding);
  const view = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(() => {
    const first = atFirst ? gravestFinding(review.findings) : undefined;
    return first ? (findingKeys(review.findings).get(first) ?? null) : null;
  });
  useLayoutEffect(() => {
    if (atFirst) view.current?.querySelector<HTMLElement>("[aria-current] button")?.focus();
  }, [atFirst]);
  const [question, setQuestion] = useState<Question | null>(null);

  const subjectOf = useMemo(() => subjectNames(review.plan), [review.plan]);
  const keys = findingKeys(review.findings);
  const keyOf = (finding: Finding) => keys.get(finding) ?? "";
  const shown = filterFindings(review.findings, filter, language, subjectOf);
  const groups = filter.grouping === "rule" ? groupByRule(shown) : groupByObjective(shown, review.plan);
  const order = groups.flatMap(({ findings }) => findings);
  const at = order.findIndex((finding) => keyOf(finding) === current);

  const show = (finding: Finding, focus = false) => {
    setCurrent(keyOf(finding));
    onShow(finding.at, focus);
  };
  const step = (by: 1 | -1) => {
    const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
    if (next) show(next);
  };
  const close = () => setQuestion(null);

  return (
    <div ref={view} className={styles.view}>
      <VerdictHints review={review} />
      <CheckTools
        findings={review.findings}
        filter={filter}
        onFilter={setFilter}
        profile={profile}
        onProfile={onProfile}
        position={at < 0 ? null : at + 1}
        shown={order.length}
        onStep={step}
      />
      {review.findings.length > 0 && order.length === 0 && (
        <p className={styles.none}>{messages.check.noneLeft}</p>
      )}
      <FindingGroups
        groups={groups}
        grouping={filter.grouping}
        plan={review.plan}
        keyOf={keyOf}
        subjectOf={subjectOf}
        query={filter.query}
        current={current}
        onShow={show}
        onAsk={(kind, finding) => setQuestion({ kind, finding })}
        onUnignore={(finding) => void onProfile((now) => unsuppress(now, finding))}
      />
      <HandOver host={host} actions={actions} review={review} profile={profile} />
      <SheetActions host={host} actions={actions} marks={marks} review={review} />
      <Suspense fallback={null}>
        {question?.kind === "fix" && question.finding.fix && (
          <FixDialog
            fix={question.finding.fix}
            workbook={workbook}
            plan={review.plan}
            onClose={close}
            onApply={(label, changes, expected) => {
              close();
              void actions.run(async () => {
                const journal = await host.apply(label, changes, expected);
                return {
                  label: journal.label,
                  undo: () => journal.undo(),
                  stands: (now) => !showsAgain(now, expected),
                };
              });
            }}
          />
        )}
        {question?.kind === "ignore" && (
          <IgnoreDialog
            finding={question.finding}
            onClose={close}
            onIgnore={(scope, reason) => {
              close();
              const { finding } = question;
              const name = subjectOf(finding) ?? formatAddress(finding.at);
              void onProfile((now) => suppress(now, finding, scope, reason), messages.check.ignoredNow(name));
            }}
          />
        )}
        {question?.kind === "why" && (
          <RuleDialog rule={question.finding.rule} profile={profile} onProfile={onProfile} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
