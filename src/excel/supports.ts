/**
 * Whether this Excel has a version of its API. Everything up to ExcelApi 1.12 is required by the manifest; what came
 * later is asked for here before it is used.
 */
export const supportsExcel = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether cells can hold functions of an add-in at all; volume-licensed Excel before 2021 cannot. */
export const supportsFunctions = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
