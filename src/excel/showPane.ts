/** Opens the task pane; needs the shared runtime the manifest asks for. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
