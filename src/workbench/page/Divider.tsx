import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

export interface DividerProps {
  readonly label: string;
  /** Width of the pane in pixels, and its limits. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (width: number) => void;
}

const STEP = 16;

const useStyles = makeStyles({
  root: {
    cursor: "col-resize",
    width: "6px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outline: "none" },
  },
});

/** The bar between sheet and pane: dragged, or moved with the arrow keys (Home and End: as far as it goes). */
export function Divider({ label, width, least, most, onResize }: DividerProps) {
  const styles = useStyles();
  const resize = (wanted: number) => onResize(Math.min(most, Math.max(least, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: most, End: least }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <div
      className={styles.root}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
