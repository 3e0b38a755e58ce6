import { useEffect, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import { formatCell, type Address } from "../../model/address";
import type { WorkbenchHost } from "../host/createHost";

const useStyles = makeStyles({
  root: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Tells screen readers which cell is selected, what it shows and why it is an error: the sheet itself is a drawing. */
export function Announcer({
  host,
  messages,
}: {
  readonly host: WorkbenchHost;
  readonly messages: WorkbenchMessages;
}) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [fault, setFault] = useState("");
  useEffect(() => {
    let here: Address | undefined;
    const say = () => {
      setWords(here ? messages.selected(formatCell(here), host.shown(here)) : "");
      setFault((here && host.faultAt(here)) ?? "");
    };
    const stop = [
      host.onSelection((at) => {
        here = at;
        say();
      }),
      // The cell may be on a sheet that is no longer there.
      host.onChange((sheet) => {
        if (sheet === null) here = undefined;
        say();
      }),
    ];
    return () => stop.forEach((end) => end());
  }, [host, messages]);
  return (
    <>
      <div role="status" className={styles.root}>
        {words}
      </div>
      <div role="status" className={styles.root}>
        {fault}
      </div>
    </>
  );
}
