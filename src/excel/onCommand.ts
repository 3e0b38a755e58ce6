/**
 * Ties an action of the ribbon, by the name the manifest gives it, to what it does. Excel greys its button out until it is told
 * that the action is over, and gives up on it after some minutes: it is told whatever happens.
 */
export function onCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, async (event?: Partial<Office.AddinCommands.Event>) => {
    try {
      await run();
    } finally {
      // A keyboard shortcut calls the same action without an event.
      event?.completed?.();
    }
  });
}
