import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../model/finding";
import type { Bundle } from "../../../reports/bundleFindings";
import type { SubjectName } from "../../../reports/subjectNames";
import { useSpeech } from "../../speech";
import { FindingItem, type FindingCallbacks } from "./FindingItem";

const useStyles = makeStyles({
  bundle: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingLeft: "43px",
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  names: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  toggle: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Names told while the rest is closed. */
const NAMED = 3;

export interface FindingBundleProps extends FindingCallbacks {
  readonly bundle: Bundle;
  readonly subjectOf: SubjectName;
  readonly query: string;
  readonly keyOf: (finding: Finding) => string;
  /** Key of the finding the planner is at. */
  readonly current: string | null;
}

/** What many things share: said once, with the first names and how many more; opened, one by one. */
export function FindingBundle({
  bundle,
  subjectOf,
  query,
  keyOf,
  current,
  ...callbacks
}: FindingBundleProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { check, format } = messages;
  const { first, findings, alike } = bundle;
  const [opened, setOpened] = useState(false);
  const open = opened || findings.some((finding) => keyOf(finding) === current);
  const names = [...new Set(findings.flatMap((finding) => subjectOf(finding) ?? []))];
  const more = names.length - NAMED;
  return (
    <li>
      <div className={styles.bundle}>
        {!open && names.length > 0 && (
          <p className={styles.names}>
            {format.list([...names.slice(0, NAMED), ...(more > 0 ? [check.others(more)] : [])])}
          </p>
        )}
        {alike && <p className={styles.text}>{say(first.message)}</p>}
        <Link className={styles.toggle} aria-expanded={open} onClick={() => setOpened(!open)}>
          {open ? check.together : check.oneByOne(findings.length)}
        </Link>
      </div>
      {open && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem
              key={keyOf(finding)}
              finding={finding}
              subject={subjectOf(finding)}
              wordless={alike}
              query={query}
              current={keyOf(finding) === current}
              {...callbacks}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
