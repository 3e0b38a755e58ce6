import type { Unsubscribe } from "../host";
import { runExcel } from "./runExcel";

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Registers event handlers in one conversation and removes them, in the same context as Excel demands, when the listener has
 * had enough. A workbook whose events cannot be had is still a workbook: the pane then reads when it is told to.
 */
export function keepHandlers(register: (context: Excel.RequestContext) => Registration[]): Unsubscribe {
  let wanted = true;
  const registered = runExcel(async (context) => {
    const handlers = register(context);
    await context.sync();
    return handlers;
  }).catch(() => [] as Registration[]);

  return () => {
    if (!wanted) return;
    wanted = false;
    void registered.then(async (handlers) => {
      const [first] = handlers;
      if (!first) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  };
}
