import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Address } from "../../../model/address";
import type { Correction } from "../../../model/correction";
import type { Grid } from "../../../model/grid";
import type { Owner } from "../../../model/role";
import { useSpeech } from "../../speech";
import { headingsFrom, notPartFrom, rowTexts, sectionAt } from "../../state/areaCorrections";
import { ownersOf } from "../../state/roleDraft";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  number: { width: "64px" },
  pair: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS },
});

const LEVELS = ownersOf("title") as readonly Owner[];

export interface RowActionsProps {
  readonly grid: Grid;
  /** The cell chosen in the sheet: its row is meant. */
  readonly cell: Address;
  readonly onCorrect: (correction: Correction) => void;
}

/** What a planner can say of the chosen row: these are the headings, it opens a section, from here on it is no part of the plan. */
export function RowActions({ grid, cell, onCorrect }: RowActionsProps) {
  const styles = useStyles();
  const { reading, plan } = useSpeech().messages;
  const [rows, setRows] = useState("1");
  const [level, setLevel] = useState<Owner>("area");
  const id = useId();
  const texts = rowTexts(grid, cell.row);
  const count = Math.max(1, Math.round(Number(rows)) || 1);
  if (texts.length === 0) return <p className={styles.text}>{reading.chooseRow}</p>;

  return (
    <div className={styles.actions}>
      <p className={styles.text}>{reading.chosenRow(cell.row + 1, texts.slice(0, 4).join(" | "))}</p>
      <div className={styles.pair}>
        <label htmlFor={id}>{reading.howManyRows}</label>
        <Input
          id={id}
          size="small"
          type="number"
          min={1}
          className={styles.number}
          value={rows}
          onChange={(_event, { value }) => setRows(value)}
        />
      </div>
      <Button size="small" onClick={() => onCorrect(headingsFrom(grid, cell.row, count))}>
        {reading.areHeadings}
      </Button>
      <Button size="small" onClick={() => onCorrect(notPartFrom(grid, cell.row, count))}>
        {reading.notPart}
      </Button>
      <div className={styles.pair}>
        <Choice
          label={reading.sectionOf}
          value={level}
          options={LEVELS.map((one) => ({ value: one, label: plan.owners[one] }))}
          onChange={setLevel}
        />
        <Button size="small" onClick={() => onCorrect(sectionAt(grid, cell.row, level))}>
          {reading.opensSection}
        </Button>
      </div>
    </div>
  );
}
