import { exposeReact } from "./exposeReact";

// The spreadsheet's scripts come after this one and find React on `window`; the page starts once they are there.
exposeReact();
document.addEventListener("DOMContentLoaded", async () => {
  const { startWorkbench } = await import(/* webpackChunkName: "page" */ "./page/startWorkbench");
  await startWorkbench();
});
