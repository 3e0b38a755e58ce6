/** How Office itself speaks and looks, as far as it says so. */
export interface OfficeAppearance {
  readonly language: "it" | "en";
  /** Absent where Office leaves the looks to the browser, and under a contrast theme of the system. */
  readonly theme?: "light" | "dark";
}

export function officeAppearance(): OfficeAppearance {
  const language = /^it\b/i.test(Office.context.displayLanguage) ? "it" : "en";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (!background || window.matchMedia?.("(forced-colors: active)").matches) return { language };
  return { language, theme: isDark(background) ? "dark" : "light" };
}

/** Whether white text is easier to read on a colour (#rrggbb) than black. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [...colour.matchAll(/[0-9a-f]{2}/gi)].map(([pair]) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
