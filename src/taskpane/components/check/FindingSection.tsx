import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { Finding, Severity } from "../../../model/finding";
import { bundleFindings } from "../../../reports/bundleFindings";
import type { SubjectName } from "../../../reports/subjectNames";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";
import { FindingBundle } from "./FindingBundle";
import { FindingItem, type FindingCallbacks } from "./FindingItem";

const PAGE = 30;

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  toggle: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: tokens.spacingHorizontalL,
    borderRadius: 0,
  },
  title: { flexGrow: 1, minWidth: 0 },
  count: { fontVariantNumeric: "tabular-nums" },
  arrow: { transitionProperty: "none" },
  arrowOpen: { transform: "rotate(90deg)" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginLeft: tokens.spacingHorizontalL },
});

export interface FindingSectionProps extends FindingCallbacks {
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** There is no other section to see. */
  readonly alone: boolean;
  readonly keyOf: (finding: Finding) => string;
  /** Key of the finding the planner is at, when it is in this section: opens it. */
  readonly current: string | null;
  readonly subjectOf: SubjectName;
  readonly query: string;
}

/** A heading that opens its findings; errors stand open from the start, and so does what stands alone. */
export function FindingSection({
  title,
  severity,
  findings,
  alone,
  keyOf,
  current,
  subjectOf,
  query,
  ...callbacks
}: FindingSectionProps) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const list = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [pages, setPages] = useState(1);
  const open = current !== null || (toggled ?? (alone || severity === "error"));
  const bundles = useMemo(() => bundleFindings(findings, subjectOf), [findings, subjectOf]);
  const place = bundles.findIndex((bundle) => bundle.findings.some((finding) => keyOf(finding) === current));
  const shown = Math.max(pages * PAGE, place + 1);
  const left = bundles.length - shown;

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setToggled(!open)}
        >
          <Icon name="open" className={open ? styles.arrowOpen : styles.arrow} />
          <SeverityIcon severity={severity} />
          <span className={styles.title}>{title}</span>
          <span className={styles.count} aria-label={check.findings(findings.length)}>
            {findings.length}
          </span>
        </Button>
      </h3>
      <ul id={list} className={styles.list} hidden={!open}>
        {open &&
          bundles.slice(0, shown).map((bundle) => {
            const { first } = bundle;
            const shared = { keyOf, subjectOf, query, ...callbacks };
            return bundle.findings.length > 1 ? (
              <FindingBundle key={keyOf(first)} bundle={bundle} current={current} {...shared} />
            ) : (
              <FindingItem
                key={keyOf(first)}
                finding={first}
                subject={subjectOf(first)}
                query={query}
                current={keyOf(first) === current}
                {...callbacks}
              />
            );
          })}
      </ul>
      {open && left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setPages(pages + 1)}>
          {check.more(Math.min(left, PAGE))}
        </Button>
      )}
    </section>
  );
}
