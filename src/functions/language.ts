/**
 * The language of messages: the page's, which the task pane keeps up to date (functions and pane share one page in Excel), else the
 * browser's. Italian unless it says English.
 */
export function language(): "it" | "en" {
  const page = typeof document === "undefined" ? "" : document.documentElement.lang;
  const own = page || (typeof navigator === "undefined" ? "" : navigator.language);
  return /^en/i.test(own) ? "en" : "it";
}
