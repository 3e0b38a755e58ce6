import { createContext, useContext } from "react";
import { it, type Messages } from "../locales/it";
import type { Bilingual } from "../model/finding";
import type { Language } from "./appearance";

/** The language spoken now and what is said in it. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  /** Picks the sentence a rule or a target brings along. */
  say(words: Bilingual): string;
}

export const speechIn = (language: Language, messages: Messages): Speech => ({
  language,
  messages,
  // A percent sign is never alone at the start of a line.
  say: (words) => words[language].replaceAll(" %", "\u00a0%"),
});

export const SpeechContext = createContext<Speech>(speechIn("it", it));

/** What the pane says, in the language of the planner. */
export const useSpeech = (): Speech => useContext(SpeechContext);
