import { makeStyles, tokens } from "@fluentui/react-components";
import { drawSheet } from "../../../grid/drawSheet";
import type { Grid } from "../../../model/grid";
import { useSpeech } from "../../speech";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& td": {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "top",
    },
  },
  plain: { whiteSpace: "pre-line" },
  marked: {
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    "& > svg": { verticalAlign: "text-bottom", marginLeft: tokens.spacingHorizontalXS },
  },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground3 },
});

export interface DrawnSheetProps {
  /** A drawing as `drawSheet` reads it. */
  readonly picture: string;
  readonly label: string;
}

/** A drawn workbook as tables, its faulty cells marked by colour, sign and word. */
export function DrawnSheet({ picture, label }: DrawnSheetProps) {
  const styles = useStyles();
  const { workbook, marks } = drawSheet(picture);
  const marked = new Set(marks.map(({ sheet, row, col }) => `${sheet}!${row},${col}`));
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      {workbook.sheets.map((grid) => (
        <table key={grid.sheet} className={styles.table}>
          {workbook.sheets.length > 1 && <caption className={styles.caption}>{grid.sheet}</caption>}
          <tbody>
            {grid.rows.map((_row, row) => (
              <tr key={row}>
                <Cells grid={grid} row={row} isMarked={(col) => marked.has(`${grid.sheet}!${row},${col}`)} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface CellsProps {
  readonly grid: Grid;
  readonly row: number;
  readonly isMarked: (col: number) => boolean;
}

function Cells({ grid, row, isMarked }: CellsProps) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const width = Math.max(...grid.rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, col) => {
    const merge = grid.merges.find((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right);
    if (merge && (merge.top !== row || merge.left !== col)) return null;
    const span = merge
      ? { rowSpan: merge.bottom - merge.top + 1, colSpan: merge.right - merge.left + 1 }
      : {};
    const text = grid.rows[row]?.[col]?.text ?? "";
    return (
      <td
        key={col}
        {...span}
        {...(isMarked(col) ? { className: styles.marked, title: check.marked } : { className: styles.plain })}
      >
        {text}
        {isMarked(col) && <SeverityIcon severity="error" />}
      </td>
    );
  });
}
