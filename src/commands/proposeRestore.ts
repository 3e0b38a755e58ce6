import { askNobodyToTrust } from "../excel/trustPrompt";
import { commandWords } from "../locales/commands";
import type { Command } from "./command";
import { restoring } from "./materialise";
import { readMaterialised, writeMaterialised } from "./materialised";
import { propose } from "./proposal";

/** *Materializza › Ripristina PERF*: brings the PERF formulas back, whenever they were transformed. */
export const proposeRestore: Command = {
  show: "always",
  async run(desk) {
    const records = await readMaterialised();
    if (records.length === 0) return { kind: "nothing", words: commandWords.nothingToRestore };
    const workbook = await desk.host.read();
    const names = new Set(workbook.sheets.map(({ sheet }) => sheet));
    // A sheet that was deleted took its formulas along.
    const standing = records.filter(({ at }) => names.has(at.sheet));
    return propose(desk, {
      title: commandWords.restore(standing.length),
      changes: restoring(standing),
      workbook,
      done: commandWords.restored(standing.length),
      keep: {
        after: async () => {
          await writeMaterialised([]);
          await askNobodyToTrust(false);
        },
        undo: async (journal) => {
          await journal.undo();
          await writeMaterialised(records);
        },
      },
    });
  },
};
