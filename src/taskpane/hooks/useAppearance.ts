import { useEffect, useState, useSyncExternalStore } from "react";
import type { Appearance, Language, ThemeName } from "../appearance";
import { loadPreferences, savePreferences, speakableLanguage, type Preferences } from "../state/preferences";

const localStore = () => window.localStorage;
const QUERIES = {
  contrast: "(forced-colors: active), (prefers-contrast: more)",
  dark: "(prefers-color-scheme: dark)",
};

const query = (media: string): MediaQueryList | undefined => window.matchMedia?.(media);

function browserTheme(): ThemeName {
  if (query(QUERIES.contrast)?.matches) return "highContrast";
  return query(QUERIES.dark)?.matches ? "dark" : "light";
}

function onBrowserTheme(listener: () => void): () => void {
  const lists = Object.values(QUERIES).flatMap((media) => query(media) ?? []);
  for (const list of lists) list.addEventListener("change", listener);
  return () => {
    for (const list of lists) list.removeEventListener("change", listener);
  };
}

/** The planner's choice, else what Office says, else what the browser says; and how to choose. */
export function useAppearance(
  language: Language | undefined,
  theme: ThemeName | undefined,
  onAppearance: ((appearance: Appearance) => void) | undefined,
) {
  const [preferences, setPreferences] = useState(() => loadPreferences(localStore));
  const ofBrowser = useSyncExternalStore(onBrowserTheme, browserTheme);
  const chosenLanguage =
    preferences.language === "auto"
      ? (language ?? speakableLanguage(navigator.languages))
      : preferences.language;
  const chosenTheme = preferences.theme === "auto" ? (theme ?? ofBrowser) : preferences.theme;

  useEffect(() => {
    onAppearance?.({ language: chosenLanguage, theme: chosenTheme });
  }, [onAppearance, chosenLanguage, chosenTheme]);

  const prefer = (next: Preferences) => {
    savePreferences(localStore, next);
    setPreferences(next);
  };
  return { language: chosenLanguage, theme: chosenTheme, preferences, prefer };
}
