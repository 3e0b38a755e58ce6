import { exposeReact } from "./exposeReact";
import { quietSizes } from "./quietSizes";

// The spreadsheet's scripts come after this one and find React on `window`; the page starts once they are there.
exposeReact();
quietSizes();
document.addEventListener("DOMContentLoaded", async () => {
  const { startWorkbench } = await import(/* webpackChunkName: "page" */ "./page/startWorkbench");
  await startWorkbench();
});
