import { askNobodyToTrust } from "../excel/trustPrompt";
import { HostError } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress } from "../model/address";
import type { Command } from "./command";
import { readMaterialised, writeMaterialised } from "./materialised";
import { propose } from "./proposal";
import { restorable } from "./restorable";

/**
 * *Materializza › Ripristina PERF*: brings the PERF formulas back, whenever they were transformed and wherever their cells are by
 * now. Cells that hold something else than was left in them stay as they are, and are listed.
 */
export const proposeRestore: Command = {
  show: "always",
  async run(desk) {
    const reading = await readMaterialised();
    if (!reading.ok) return { kind: "nothing", words: commandWords.recordDamaged };
    const { records } = reading;
    const workbook = await desk.host.read();
    const { restored, changes, refused, kept } = restorable(workbook, records);
    if (changes.length === 0)
      return {
        kind: "nothing",
        words: refused.length > 0 ? commandWords.noneRestorable(refused) : commandWords.nothingToRestore,
      };
    return propose(desk, {
      title: commandWords.restore(restored.length),
      changes,
      refused,
      workbook,
      done: commandWords.restored(restored.length),
      keep: {
        before: async () => {
          const now = await readMaterialised();
          const standing = new Set(now.ok ? now.records.map(({ anchor }) => anchor) : []);
          const gone = restored.find(({ anchor }) => !standing.has(anchor));
          if (gone) throw new HostError("conflict", "restored already", formatAddress(gone.at));
          return async () => undefined;
        },
        after: async () => {
          await writeMaterialised(kept);
          await askNobodyToTrust(false);
        },
        undo: async (journal) => {
          await writeMaterialised(records);
          await journal.undo();
        },
      },
    });
  },
};
