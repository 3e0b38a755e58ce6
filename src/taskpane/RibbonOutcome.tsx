import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Outcome } from "../commands/command";
import { commandWords } from "../locales/commands";
import { FailureBar } from "./components/frame/FailureBar";
import { Icon } from "./components/Icon";
import { useSpeech } from "./speech";
import { paneError } from "./state/paneError";

/** Lines shown of a proposal: enough to judge it, few enough for a narrow pane. */
const LINES = 50;

const useStyles = makeStyles({
  proposal: {
    padding: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowY: "auto",
    maxHeight: "60%",
    flexShrink: 0,
  },
  heading: { marginTop: 0, fontSize: tokens.fontSizeBase400 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "left",
      paddingRight: tokens.spacingHorizontalS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

export interface RibbonOutcomeProps {
  readonly outcome: Outcome;
  /** The next thing to show, null for nothing. */
  readonly onOutcome: (outcome: Outcome | null) => void;
}

/** What a button of the ribbon came to: done, with the way back; failed; or a list of cells to agree to. */
export function RibbonOutcome({ outcome, onOutcome }: RibbonOutcomeProps) {
  const { say, messages } = useSpeech();
  const { pane } = messages;
  const [busy, setBusy] = useState(false);
  const attempt = async (action: () => Promise<Outcome>) => {
    setBusy(true);
    try {
      onOutcome(await action());
    } catch (error) {
      onOutcome({ kind: "failed", error });
    } finally {
      setBusy(false);
    }
  };
  const close = () => onOutcome(null);
  const dismiss = (
    <Button appearance="transparent" icon={<Icon name="close" />} aria-label={pane.close} onClick={close} />
  );
  switch (outcome.kind) {
    case "failed":
      return <FailureBar title={pane.notDone} error={paneError(outcome.error)} onDismiss={close} />;
    case "nothing":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(outcome.words)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      );
    case "done": {
      const { journal } = outcome;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say(outcome.words)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss}>
            {journal && (
              <Button
                size="small"
                disabled={busy}
                onClick={() =>
                  void attempt(async () => {
                    await journal.undo();
                    return { kind: "nothing", words: commandWords.undone };
                  })
                }
              >
                {pane.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      );
    }
    case "proposal":
      return (
        <Proposal
          proposal={outcome}
          busy={busy}
          onAccept={() => void attempt(outcome.accept)}
          onCancel={close}
        />
      );
  }
}

interface ProposalProps {
  readonly proposal: Extract<Outcome, { kind: "proposal" }>;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

function Proposal({ proposal: { title, lines, refused }, busy, onAccept, onCancel }: ProposalProps) {
  const styles = useStyles();
  const replaces = lines.some(({ now }) => now !== "");
  const { say, messages } = useSpeech();
  return (
    <section className={styles.proposal} aria-label={say(title)}>
      <h2 className={styles.heading}>{say(title)}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(commandWords.cell)}</th>
            {replaces && <th scope="col">{say(commandWords.now)}</th>}
            <th scope="col">{say(commandWords.then)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, LINES).map(({ cell, now, then }) => (
            <tr key={cell}>
              <td>
                {cell.slice(0, cell.lastIndexOf("!") + 1)}
                <wbr />
                {cell.slice(cell.lastIndexOf("!") + 1)}
              </td>
              {replaces && <td>{now}</td>}
              <td>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > LINES && <p>{say(commandWords.more(lines.length - LINES))}</p>}
      {refused.length > 0 && (
        <details>
          <summary>{say(commandWords.refused(refused.length))}</summary>
          <ul>
            {refused.slice(0, LINES).map(({ cell, reason }) => (
              <li key={cell}>
                {cell}: {say(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onAccept}>
          {say(commandWords.write)}
        </Button>
        <Button onClick={onCancel}>{messages.pane.cancel}</Button>
      </div>
    </section>
  );
}
