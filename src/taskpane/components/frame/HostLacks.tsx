import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { HostLack } from "../../../host";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";

/** What this host cannot tell and what the planner can do about it, until it is put aside. */
export function HostLacks({ lacks }: { readonly lacks: readonly HostLack[] }) {
  const { pane } = useSpeech().messages;
  const [aside, setAside] = useState<readonly HostLack[]>([]);
  return lacks
    .filter((lack) => !aside.includes(lack))
    .map((lack) => (
      <MessageBar key={lack} intent="warning" layout="multiline">
        <MessageBarBody>{pane.lacks[lack]}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Icon name="close" />}
              aria-label={pane.close}
              onClick={() => setAside([...aside, lack])}
            />
          }
        />
      </MessageBar>
    ));
}
