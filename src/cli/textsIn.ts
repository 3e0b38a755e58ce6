import { cli as english } from "../locales/en/cli";
import { cli as italian } from "../locales/it/cli";
import type { Language, Texts } from "./command";

/** What the command line says, in a language. */
export const textsIn = (language: Language): Texts => (language === "it" ? italian : english);
