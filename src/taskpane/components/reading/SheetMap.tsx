import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../model/grid";
import type { Block, FieldReading } from "../../../model/sheetReading";
import { useSpeech } from "../../speech";
import type { CellRole } from "../../state/cellRoles";
import { miniature, type Box } from "../../state/miniature";

const useStyles = makeStyles({
  map: { display: "block", width: "100%", maxHeight: "220px" },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  field: {
    fill: "transparent",
    cursor: "pointer",
    ":hover": { stroke: tokens.colorNeutralForeground1 },
  },
  block: { fill: "none", pointerEvents: "none", stroke: tokens.colorNeutralForeground1 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

const useRoleStyles = makeStyles({
  objective: { fill: tokens.colorPaletteBlueBorderActive },
  weight: { fill: tokens.colorPaletteGrapeBorderActive },
  indicator: { fill: tokens.colorPaletteTealBorderActive },
  target: { fill: tokens.colorPaletteMarigoldBorderActive },
  heading: { fill: tokens.colorNeutralForeground2 },
  label: { fill: tokens.colorNeutralForegroundDisabled },
  unread: { fill: tokens.colorStatusDangerForeground1 },
});

/** As wide for its height as a cell of a new sheet. */
const CELL = { width: 13, height: 4 };
const ROLES: readonly CellRole[] = [
  "objective",
  "weight",
  "indicator",
  "target",
  "heading",
  "label",
  "unread",
];

const place = ({ x, y, width, height }: Box) => ({
  x: x * CELL.width,
  y: y * CELL.height,
  width: width * CELL.width - 1,
  height: height * CELL.height - 1,
});

export interface SheetMapProps {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly roleOf: (row: number, col: number) => CellRole;
  readonly fields: readonly FieldReading[];
  /** The planner points at a column or label in the picture. */
  readonly onField: (field: number) => void;
}

/** The sheet in miniature: every filled cell in the colour of what it was read as, blocks framed, with a legend. */
export function SheetMap({ grid, blocks, roleOf, fields, onField }: SheetMapProps) {
  const styles = useStyles();
  const colours = useRoleStyles();
  const { reading, plan } = useSpeech().messages;
  const map = miniature(grid, blocks, roleOf, fields);
  const present = new Set(map.filled.map(({ role }) => role));
  const roles = ROLES.filter((role) => present.has(role));

  return (
    <div>
      <svg
        className={styles.map}
        viewBox={`0 0 ${map.width * CELL.width} ${map.height * CELL.height}`}
        preserveAspectRatio="xMinYMin meet"
        style={{ maxWidth: map.width * CELL.width * 3 }}
        role="img"
        aria-label={`${reading.map(grid.sheet)}: ${roles.map((role) => reading.roles[role]).join(", ")}`}
      >
        <rect className={styles.paper} width="100%" height="100%" vectorEffect="non-scaling-stroke" />
        {map.filled.map(({ role, ...box }, index) => (
          <rect key={index} className={colours[role]} {...place(box)} />
        ))}
        {map.fields.map(({ field, ...box }, index) => {
          const { heading, role } = fields[field] ?? { heading: "", role: "unknown" as const };
          return (
            // For the mouse alone: the list below says and does the same for everybody.
            <rect
              key={index}
              className={styles.field}
              {...place(box)}
              vectorEffect="non-scaling-stroke"
              onClick={() => onField(field)}
            >
              <title>{`${heading || reading.noHeading}: ${plan.roles[role]}`}</title>
            </rect>
          );
        })}
        {map.blocks.map((block, index) => (
          <rect key={index} className={styles.block} {...place(block)} vectorEffect="non-scaling-stroke">
            <title>{reading.blocks[block.kind]}</title>
          </rect>
        ))}
      </svg>
      <ul className={styles.legend}>
        {roles.map((role) => (
          <li key={role} className={styles.entry}>
            <svg width="12" height="12" aria-hidden>
              <rect className={colours[role]} x="1" y="1" width="10" height="10" />
            </svg>
            {reading.roles[role]}
          </li>
        ))}
      </ul>
    </div>
  );
}
