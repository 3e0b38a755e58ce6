import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Address } from "../../../model/address";
import type { Correction } from "../../../model/correction";
import type { Sample } from "../../sample";
import { useSpeech } from "../../speech";
import { Samples } from "./Samples";
import { StateMessage } from "./StateMessage";

const CorrectionForm = lazy(() =>
  import("../reading/CorrectionForm").then((module) => ({ default: module.CorrectionForm })),
);

const useStyles = makeStyles({
  text: { margin: 0 },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
    },
  },
});

export interface NoPlanProps {
  readonly sheets: readonly string[];
  /** The cell chosen in the sheet. */
  readonly cell: Address | null;
  readonly samples: readonly Sample[];
  readonly onSample: (sample: Sample) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** No plan found: what one looks like, how to point at it, and samples to look at. */
export function NoPlan({ sheets, cell, samples, onSample, onCorrect }: NoPlanProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  const [pointing, setPointing] = useState(false);
  return (
    <StateMessage title={pane.noPlan}>
      <p className={styles.text}>{pane.noPlanHint}</p>
      <table className={styles.table} aria-label={pane.noPlanExample}>
        <thead>
          <tr>
            {pane.exampleHeader.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {pane.exampleRow.map((text) => (
              <td key={text}>{text}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {pointing ? (
        <>
          <p className={styles.text}>{pane.pointAtHeaderHint}</p>
          <Suspense fallback={pane.loading}>
            <CorrectionForm sheets={sheets} cell={cell} onSave={onCorrect} />
          </Suspense>
        </>
      ) : (
        <Button onClick={() => setPointing(true)}>{pane.pointAtHeader}</Button>
      )}
      <Samples samples={samples} onSample={onSample} />
    </StateMessage>
  );
}
