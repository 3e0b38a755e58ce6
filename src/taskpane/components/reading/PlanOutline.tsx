import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../model/plan";
import { useSpeech } from "../../speech";
import { outlineRows } from "../../state/outlineRows";

const SHOWN = 8;

const useStyles = makeStyles({
  outline: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { overflowWrap: "anywhere" },
});

/** The first rows of a plan as a small tree, and how much there is; undefined while it is being read, null where it could not be. */
export function PlanOutline({ plan }: { readonly plan: Plan | null | undefined }) {
  const styles = useStyles();
  const { reading, pane } = useSpeech().messages;
  if (!plan) return <p role="status">{plan === null ? reading.noPreview : reading.preparing}</p>;
  const rows = outlineRows(plan);
  return (
    <ul className={styles.outline} aria-label={reading.asItWouldBe}>
      <li>{`${pane.objectives(plan.nodes.length)}, ${pane.indicators(plan.indicators.length)}`}</li>
      {rows.slice(0, SHOWN).map(({ key, depth, text }) => (
        <li key={key} className={styles.row} style={{ paddingLeft: depth * 12 }}>
          {text}
        </li>
      ))}
      {rows.length > SHOWN && <li>… {reading.more(rows.length - SHOWN)}</li>}
    </ul>
  );
}
