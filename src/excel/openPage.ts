/** Shows a page of ours outside the pane: in the browser where Office can start it, else in a dialog of Office. */
export function openPage(page: string): void {
  const url = new URL(`assets/${page}`, document.baseURI).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else Office.context.ui.displayDialogAsync(url, { height: 70, width: 50, promptBeforeOpen: false });
}
