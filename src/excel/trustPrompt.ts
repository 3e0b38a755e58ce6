/** The setting that keeps Excel from asking readers without the add-in whether they trust it. */
const SETTING = "Office.DisableTrustUX";

/**
 * Whether a workbook may be opened by people without the add-in without being asked about it: right for a copy without our formulas.
 * An Excel that keeps no settings asks as before.
 */
export function askNobodyToTrust(quiet: boolean): Promise<void> {
  return new Promise((resolve) => {
    const settings = Office.context.document?.settings;
    if (!settings || Boolean(settings.get(SETTING)) === quiet) return resolve();
    if (quiet) settings.set(SETTING, true);
    else settings.remove(SETTING);
    settings.saveAsync(() => resolve());
  });
}
