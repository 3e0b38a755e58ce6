import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbenchMessages } from "../../locales/it/workbench";

export interface ExampleMessageProps {
  readonly messages: WorkbenchMessages;
  readonly onOpen: () => void;
}

/** Says to whom the page is new that what is open is an example, and how to open a file of one's own; once read it is gone. */
export function ExampleMessage({ messages, onOpen }: ExampleMessageProps) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{messages.example}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onOpen}>
          {messages.exampleOpen}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setRead(true)}>
          {messages.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
