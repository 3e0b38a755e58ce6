import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatRange, type Address } from "../../../model/address";
import type { RoleCorrection } from "../../../model/correction";
import type { FieldReading } from "../../../model/sheetReading";
import { useSpeech } from "../../speech";
import { runnerUpCorrection } from "../../state/runnerUpCorrection";
import { CellText } from "../details/CellText";
import { RoleForm } from "./RoleForm";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

/** Below this certainty the pane asks; the words say so too. */
const SURE = 0.8;

/** Why it was read so, or the form to say what it is. */
export type OpenPart = "why" | "other";

export interface FieldItemProps {
  readonly sheet: string;
  readonly field: FieldReading;
  /** What is said of it below its buttons. */
  readonly open: OpenPart | null;
  readonly onOpen: (part: OpenPart | null) => void;
  readonly onShow: (at: Address) => void;
  readonly onCorrect: (correction: RoleCorrection) => void;
}

/** A column or label: what it was taken for, how sure that is, why, what it might be else, and a way to say what it is. */
export function FieldItem({ sheet, field, open, onOpen, onShow, onCorrect }: FieldItemProps) {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const { reading, plan } = messages;
  const { heading, role, certainty, runnerUp, cells, because, share } = field;
  const second = runnerUpCorrection(field);
  const name = heading === "" ? reading.noHeading : heading;
  const what = share === null ? plan.roles[role] : reading.taughtShare(plan.roles[role], share);
  const [first] = cells;
  const toggle = (what: OpenPart) => onOpen(open === what ? null : what);

  return (
    <li className={styles.item}>
      <p className={styles.line}>
        {first ? (
          <CellText text={name} at={{ sheet, row: first.top, col: first.left }} onShow={onShow} />
        ) : (
          name
        )}
        : <strong>{what}</strong>{" "}
        <span className={certainty < SURE ? styles.unsure : undefined}>({reading.certainty(certainty)})</span>
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === "why"}
          aria-label={reading.whyOf(name)}
          onClick={() => toggle("why")}
        >
          {reading.why}
        </Button>
        {runnerUp !== null && second && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={reading.orElseOf(name, plan.roles[runnerUp])}
            onClick={() => onCorrect(second)}
          >
            {reading.orElse(plan.roles[runnerUp])}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === "other"}
          aria-label={reading.somethingElseOf(name)}
          onClick={() => toggle("other")}
        >
          {reading.somethingElse}
        </Button>
      </div>
      {open === "why" && (
        <p className={styles.small}>
          {because.length > 0
            ? reading.because(because.map((reason) => reason[language]).join("; "))
            : reading.noReason}{" "}
          {reading.cellsOf(cells.map(formatRange).join(", "))}
        </p>
      )}
      {open === "other" && (
        <RoleForm
          field={field}
          onSave={(correction) => {
            onOpen(null);
            onCorrect(correction);
          }}
        />
      )}
    </li>
  );
}
