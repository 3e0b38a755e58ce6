import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { formatAddress } from "../../../model/address";
import type { Finding } from "../../../model/finding";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";
import { Marked } from "../Marked";
import { SeverityIcon } from "../SeverityIcon";

const RELATED = 6;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  subject: {
    margin: 0,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  message: { margin: 0, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  action: { fontSize: "inherit", color: tokens.colorNeutralForeground2 },
  cell: { fontSize: "inherit" },
});

/** What can be done about a finding. */
export interface FindingCallbacks {
  /** The planner wants to see the cells; with `focus` (Enter), to go on there. */
  readonly onShow: (finding: Finding, focus?: boolean) => void;
  readonly onAsk: (kind: "fix" | "ignore" | "why", finding: Finding) => void;
  readonly onUnignore: (finding: Finding) => void;
}

export interface FindingItemProps extends FindingCallbacks {
  readonly finding: Finding;
  /** Name of the objective or indicator it is about. */
  readonly subject: string | null;
  /** The message is said above, for all that share it. */
  readonly wordless?: boolean;
  /** What the planner searches for. */
  readonly query: string;
  readonly current: boolean;
}

/** One finding: what it is about, expected and found, its cells, and what can be done about it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, subject, wordless = false, query, current, onShow, onAsk, onUnignore } = props;
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { check } = messages;
  const item = useRef<HTMLLIElement>(null);
  const cell = formatAddress(finding.at);

  useEffect(() => {
    if (current) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [current]);

  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onShow(finding, true);
  };
  const related = finding.related.slice(0, RELATED).map(formatAddress);

  return (
    <li
      ref={item}
      className={`${styles.item} ${current ? styles.current : ""}`}
      aria-current={current ? "true" : undefined}
    >
      {finding.ignored === null ? (
        <SeverityIcon severity={finding.severity} />
      ) : (
        <Icon name="hidden" label={check.ignoredOne} />
      )}
      <div>
        {subject !== null && (
          <p className={styles.subject}>
            <Marked text={subject} query={query} />
          </p>
        )}
        {!wordless && (
          <p className={styles.message}>
            <Marked text={say(finding.message)} query={query} />
          </p>
        )}
        {related.length > 0 && (
          <p className={styles.small}>
            {check.related} {related.join(", ")}
            {finding.related.length > RELATED && ` ${check.andMore(finding.related.length - RELATED)}`}
          </p>
        )}
        {finding.ignored !== null && <p className={styles.small}>{check.ignoredBecause(finding.ignored)}</p>}
        <div className={styles.actions}>
          <Link
            className={styles.cell}
            onClick={() => onShow(finding)}
            onKeyDown={goOn}
            aria-label={check.showAt(cell)}
          >
            {cell}
          </Link>
          {finding.fix && finding.ignored === null && action(check.fix, () => onAsk("fix", finding))}
          {finding.ignored === null
            ? action(check.ignore, () => onAsk("ignore", finding))
            : action(check.unignore, () => onUnignore(finding))}
          {action(check.why, () => onAsk("why", finding))}
        </div>
      </div>
    </li>
  );

  function action(label: string, run: () => void) {
    return (
      <Link className={styles.action} onClick={run}>
        {label}
      </Link>
    );
  }
}
