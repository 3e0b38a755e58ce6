import { useEffect, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import { formatCell } from "../../model/address";
import type { WorkbenchHost } from "../host/createHost";

const useStyles = makeStyles({
  root: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Tells screen readers which cell is selected and what it shows: the sheet itself is a drawing. */
export function Announcer({
  host,
  messages,
}: {
  readonly host: WorkbenchHost;
  readonly messages: WorkbenchMessages;
}) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  useEffect(
    () => host.onSelection((at) => setWords(messages.selected(formatCell(at), host.shown(at)))),
    [host, messages],
  );
  return (
    <div role="status" className={styles.root}>
      {words}
    </div>
  );
}
