import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { WorkbenchHost } from "../host/createHost";

/** Settings of a file with the same name and another content: asked about, never taken unasked. */
export function NamesakeMessage({
  host,
  messages,
}: {
  readonly host: WorkbenchHost;
  readonly messages: WorkbenchMessages;
}) {
  const [offered, setOffered] = useState<{ readonly json: string; readonly of: string } | null>(null);
  useEffect(
    () =>
      host.onChange((sheet) => {
        if (sheet !== null) return;
        const json = host.namesakeProfile();
        setOffered(json === null ? null : { json, of: host.identity() });
      }),
    [host],
  );
  if (offered === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{messages.namesake}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => host.adoptProfile(offered.json, offered.of)}>
          {messages.namesakeYes}
        </Button>
        <Button size="small" onClick={() => setOffered(null)}>
          {messages.namesakeNo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
