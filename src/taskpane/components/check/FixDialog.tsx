import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { formatAddress } from "../../../model/address";
import type { CellChange, Fix } from "../../../model/finding";
import type { Workbook } from "../../../model/grid";
import type { Plan } from "../../../model/plan";
import { useSpeech } from "../../speech";
import { changedText } from "../../state/changedText";
import { expectedTexts, fixPreview, sumsOf } from "../../state/fixPreview";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "left",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
      verticalAlign: "top",
    },
  },
  sums: { fontWeight: tokens.fontWeightSemibold },
});

export interface FixDialogProps {
  readonly fix: Fix;
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly onApply: (
    label: string,
    changes: readonly CellChange[],
    expected: ReadonlyMap<string, string>,
  ) => void;
  readonly onClose: () => void;
}

/** Every cell a fix would write, before it writes. */
export function FixDialog({ fix, workbook, plan, onApply, onClose }: FixDialogProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { check, pane, format } = messages;
  const lines = fixPreview(fix, workbook, plan);
  const sums = sumsOf(fix, lines);
  const named = lines.some(({ name }) => name !== null);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(fix.title)}</DialogTitle>
          <DialogContent>
            <p>{check.fixCells(lines.length)}</p>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{check.cell}</th>
                  {named && <th scope="col">{check.whose}</th>}
                  <th scope="col">{check.now}</th>
                  <th scope="col">{check.then}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ at, name, held, change }) => (
                  <tr key={formatAddress(at)}>
                    <td>{formatAddress(at)}</td>
                    {named && <td>{name}</td>}
                    <td>{changedText(held, format) || check.blank}</td>
                    <td>{changedText(change, format) || check.blank}</td>
                  </tr>
                ))}
              </tbody>
              {sums && (
                <tfoot>
                  <tr className={styles.sums}>
                    <th scope="row" colSpan={named ? 2 : 1}>
                      {check.total}
                    </th>
                    <td>{changedText(sums.now, format)}</td>
                    <td>{changedText(sums.then, format)}</td>
                  </tr>
                </tfoot>
              )}
            </table>
            <p>{check.undoLater}</p>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => onApply(say(fix.title), fix.changes, expectedTexts(lines))}
            >
              {check.apply}
            </Button>
            <Button onClick={onClose}>{pane.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
