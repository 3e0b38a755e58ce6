import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatAddress } from "../../model/address";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { Language } from "../../taskpane/appearance";
import type { Saving } from "./useSaving";

export interface SavingMessageProps {
  readonly saving: Saving;
  readonly messages: WorkbenchMessages;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** Cells without a result that are named. */
const NAMED = 8;

/** Says what the copy holds and what it cannot hold, or why there is none. */
export function SavingMessage({ saving, messages, language, onDismiss }: SavingMessageProps) {
  if (saving.state === "none") return null;
  if (saving.state === "saving") return <MessageBar role="status">{messages.saving}</MessageBar>;
  const dismiss = (
    <MessageBarActions>
      <Button size="small" onClick={onDismiss}>
        {messages.dismiss}
      </Button>
    </MessageBarActions>
  );
  if (saving.state === "saved") {
    const left = saving.left.map(({ kind, sheet }) => messages.leftOut[kind](sheet));
    return (
      <MessageBar
        intent={left.length > 0 || saving.stale.length > 0 ? "warning" : "success"}
        role="status"
        layout="multiline"
      >
        <MessageBarBody>
          <MessageBarTitle>{messages.saved(saving.file, saving.cells, saving.sheets)}</MessageBarTitle>
          {left.length > 0 && `${messages.notInCopy(left)} `}
          {saving.stale.length > 0 &&
            `${messages.stale(saving.stale.length, saving.stale.slice(0, NAMED).map(formatAddress))} `}
          {messages.savedHint}
        </MessageBarBody>
        {dismiss}
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="error" role="alert" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.notSaved}</MessageBarTitle>
        {saving.state === "shifted" && messages.shifted(saving.sheets)}
        {saving.state === "refused" && saving.words[language]}
        {saving.state === "failed" && messages.saveFailed}
      </MessageBarBody>
      {dismiss}
    </MessageBar>
  );
}
