import { useEffect, useState } from "react";
import { it } from "../../locales/it";
import type { Language } from "../appearance";
import { speechIn, type Speech } from "../speech";

const ITALIAN = speechIn("it", it);

/**
 * What the pane says in a language. English comes by itself, when somebody wants it: null until it is there, or what was
 * spoken before where the planner has just switched.
 */
export function useSpeechIn(language: Language): Speech | null {
  const [first] = useState(language);
  const [english, setEnglish] = useState<Speech | null>(null);
  const wanted = language === "en" && english === null;
  useEffect(() => {
    if (!wanted) return;
    let waiting = true;
    void import("../../locales/en").then(({ en }) => waiting && setEnglish(speechIn("en", en)));
    return () => {
      waiting = false;
    };
  }, [wanted]);
  if (language === "it") return ITALIAN;
  return english ?? (first === "it" ? ITALIAN : null);
}
