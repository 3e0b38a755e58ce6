import type { Language, ThemeName } from "../appearance";

/** What the planner chose; "auto" follows Office or the browser. */
export interface Preferences {
  readonly language: Language | "auto";
  readonly theme: ThemeName | "auto";
}

export const noPreferences: Preferences = { language: "auto", theme: "auto" };

const KEY = "cruscotto.appearance";
const LANGUAGES: readonly string[] = ["auto", "it", "en"];
const THEMES: readonly string[] = ["auto", "light", "dark", "highContrast"];

type Store = Pick<Storage, "getItem" | "setItem">;

/** The choices kept in this browser; none where it keeps nothing, or something else. */
export function loadPreferences(store: () => Store): Preferences {
  try {
    const kept = JSON.parse(store().getItem(KEY) ?? "{}") as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: choice(kept.language, LANGUAGES) as Preferences["language"],
      theme: choice(kept.theme, THEMES) as Preferences["theme"],
    };
  } catch {
    // Private windows and strict settings forbid local storage: nothing is remembered then.
    return noPreferences;
  }
}

/** Keeps the choices in this browser, where it allows that. */
export function savePreferences(store: () => Store, preferences: Preferences): void {
  try {
    store().setItem(KEY, JSON.stringify(preferences));
  } catch {
    // As above: the choice then holds until the pane is closed.
  }
}

const choice = (value: unknown, allowed: readonly string[]): string =>
  typeof value === "string" && allowed.includes(value) ? value : "auto";

/** The first language of the browser that we speak; Italian when there is none. */
export function speakableLanguage(languages: readonly string[]): Language {
  const tags = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((tag): tag is Language => tag === "it" || tag === "en") ?? "it";
}
