import { selectedCell } from "../excel/selectedCell";
import { commandWords } from "../locales/commands";
import type { Command } from "./command";

/** *Mostra nell'albero*: opens the pane on the tree; selecting the cell once more takes the tree to it. */
export const showInTree: Command = {
  show: "always",
  view: "tree",
  async run({ host }) {
    const at = await selectedCell();
    if (at) await host.select(at);
    return { kind: "done", words: commandWords.shownInTree, journal: null };
  },
};
