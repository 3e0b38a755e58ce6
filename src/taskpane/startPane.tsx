import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { CommandBoard } from "../commands/commandBoard";
import type { WorkbookHost } from "../host";
import { App } from "./App";
import type { Appearance, Language, ThemeName } from "./appearance";
import { RibbonOutcome } from "./RibbonOutcome";

export interface PaneSurroundings {
  readonly host: WorkbookHost;
  readonly board: CommandBoard;
  readonly language: Language;
  readonly theme?: ThemeName;
  readonly onAppearance: (appearance: Appearance) => void;
}

function PaneInExcel({ board, ...surroundings }: PaneSurroundings) {
  const run = useSyncExternalStore(board.subscribe, board.current);
  return (
    <App {...surroundings} {...(run?.view ? { view: run.view } : {})}>
      {run && <RibbonOutcome outcome={run.outcome} onOutcome={board.answer} />}
    </App>
  );
}

/** Draws the pane into the page Excel opened. */
export function startPane(root: HTMLElement, surroundings: PaneSurroundings): void {
  createRoot(root).render(<PaneInExcel {...surroundings} />);
}
