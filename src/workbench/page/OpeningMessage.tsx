import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { Language } from "../../taskpane/appearance";
import type { Opening } from "./useOpening";

export interface OpeningMessageProps {
  readonly opening: Opening;
  readonly messages: WorkbenchMessages;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** Says why a file could not be opened and what to do; a file under way or open is only announced. */
export function OpeningMessage({ opening, messages, language, onDismiss }: OpeningMessageProps) {
  if (opening.state === "failed") {
    return (
      <MessageBar intent="error" role="alert" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{messages.failed(opening.file)}</MessageBarTitle>
          {opening.words[language]} {messages.kept}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>
            {messages.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (opening.state !== "opening") return null;
  return <MessageBar role="status">{messages.opening(opening.file)}</MessageBar>;
}
