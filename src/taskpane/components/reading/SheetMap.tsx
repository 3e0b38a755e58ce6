import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../model/grid";
import type { Block, UnreadCell } from "../../../model/plan";
import { useSpeech } from "../../speech";
import { miniature } from "../../state/miniature";

const useStyles = makeStyles({
  map: {
    display: "block",
    width: "100%",
    maxHeight: "220px",
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  filled: { fill: tokens.colorNeutralForegroundDisabled },
  unread: { fill: tokens.colorStatusDangerForeground1 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  block: { strokeWidth: "1.5px", fillOpacity: 0.25 },
  title: { fill: tokens.colorPaletteGrapeBorderActive, stroke: tokens.colorPaletteGrapeForeground2 },
  heading: { fill: tokens.colorPaletteTealBorderActive, stroke: tokens.colorPaletteTealForeground2 },
  header: { fill: tokens.colorPaletteMarigoldBorderActive, stroke: tokens.colorPaletteMarigoldForeground2 },
  table: { fill: tokens.colorPaletteBlueBorderActive, stroke: tokens.colorPaletteBlueForeground2 },
  card: { fill: tokens.colorPaletteGreenBorderActive, stroke: tokens.colorPaletteGreenForeground2 },
  note: { fill: tokens.colorPaletteBrownBorderActive, stroke: tokens.colorPaletteBrownForeground2 },
  legendBlock: { fill: tokens.colorPalettePinkBorderActive, stroke: tokens.colorPalettePinkForeground2 },
});

/** As wide for its height as a cell of a new sheet. */
const CELL = { width: 13, height: 4 };

export interface SheetMapProps {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly unread: readonly UnreadCell[];
}

/** The sheet in miniature: filled cells, and over them the blocks as they were understood, with a legend. */
export function SheetMap({ grid, blocks, unread }: SheetMapProps) {
  const styles = useStyles();
  const { reading } = useSpeech().messages;
  const map = miniature(
    grid,
    blocks,
    unread.map(({ at }) => at),
  );
  const look = (kind: Block["kind"]) =>
    `${styles.block} ${kind === "legend" ? styles.legendBlock : styles[kind]}`;
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
    x: x * CELL.width,
    y: y * CELL.height,
    width: width * CELL.width,
    height: height * CELL.height,
  });

  return (
    <div>
      <svg
        className={styles.map}
        viewBox={`0 0 ${map.width * CELL.width} ${map.height * CELL.height}`}
        preserveAspectRatio="xMinYMin meet"
        style={{ maxWidth: map.width * CELL.width * 3 }}
        role="img"
        aria-label={reading.map(grid.sheet)}
      >
        <rect className={styles.paper} width="100%" height="100%" vectorEffect="non-scaling-stroke" />
        {map.filled.map((box, index) => {
          const { height, ...rest } = place(box);
          return <rect key={index} className={styles.filled} {...rest} height={height - 1} />;
        })}
        {map.blocks.map((block, index) => (
          <rect
            key={index}
            className={look(block.kind)}
            {...place(block)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {map.unread.map((box, index) => (
          <rect key={index} className={styles.unread} {...place(box)} />
        ))}
      </svg>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.entry}>
            <svg width="12" height="12" aria-hidden>
              <rect className={look(kind)} x="1" y="1" width="10" height="10" />
            </svg>
            {reading.blocks[kind]}
          </li>
        ))}
        {unread.length > 0 && (
          <li className={styles.entry}>
            <svg width="12" height="12" aria-hidden>
              <rect className={styles.unread} x="1" y="1" width="10" height="10" />
            </svg>
            {reading.blocks.unread}
          </li>
        )}
      </ul>
    </div>
  );
}
