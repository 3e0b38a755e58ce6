import { askNobodyToTrust } from "../excel/trustPrompt";
import { HostError } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress } from "../model/address";
import type { Command, Desk } from "./command";
import { readMaterialised, writeMaterialised } from "./materialised";
import type { Materialised } from "./materialised";
import { propose } from "./proposal";
import { restorable, stillOut } from "./restorable";

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
          // Where only the answer was lost the records are forgotten already.
          return () => writeMaterialised(records);
        },
        after: async () => {
          await writeMaterialised(kept);
          await askNobodyToTrust(false);
        },
        undo: async (journal) => {
          try {
            await writeMaterialised(records);
            await journal.undo();
          } catch (error) {
            await forgetSettled(desk, records).catch(() => undefined);
            throw error;
          }
        },
      },
    });
  },
};

/** After a failure: records are kept as long as their formulas are not in their cells. */
async function forgetSettled({ host }: Desk, records: readonly Materialised[]): Promise<void> {
  await writeMaterialised(stillOut(await host.read(), records));
}
