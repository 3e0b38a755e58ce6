import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { LeftDraft } from "./draftStore";

export interface DraftMessageProps {
  readonly left: LeftDraft;
  readonly messages: WorkbenchMessages;
  readonly onGoOn: (left: LeftDraft) => void;
  readonly onRefuse: (left: LeftDraft) => void;
}

/** Offers work that was not saved when its window ended. */
export function DraftMessage({ left, messages, onGoOn, onRefuse }: DraftMessageProps) {
  const { file, at } = left.draft;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{messages.draft(file, new Date(at))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onGoOn(left)}>
          {messages.draftYes}
        </Button>
        <Button size="small" onClick={() => onRefuse(left)}>
          {messages.draftNo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
