import type { Command } from "./command";

/**
 * The buttons of the ribbon by the FunctionName the manifest gives them; *Albero* needs none: it just opens the pane. What they
 * do is fetched when they are first used.
 */
export const COMMANDS = {
  checkPlan: async () => (await import("./checkPlan")).checkPlan,
  proposeScores: async () => (await import("./proposeScores")).proposeScores,
  proposeValues: async () => (await import("./proposeValues")).proposeValues,
  proposeNative: async () => (await import("./proposeNative")).proposeNative,
  proposeRestore: async () => (await import("./proposeRestore")).proposeRestore,
  markFindings: async () => (await import("./markFindings")).markFindings,
  removeMarks: async () => (await import("./removeMarks")).removeMarks,
  explainCell: async () => (await import("./explainCell")).explainCell,
  showInTree: async () => (await import("./showInTree")).showInTree,
  openHelp: async () => (await import("./openHelp")).openHelp,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;
