/** The instructions in each language: files beside the pane's own page. */
export const helpPages = { it: "help.html", en: "help.en.html" } as const;
