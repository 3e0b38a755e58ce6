import { settings as en } from "../../../locales/en/settings";
import { settings as it, type SettingsWords } from "../../../locales/it/settings";
import { useSpeech } from "../../speech";

const WORDS = { it, en };

/** What the settings say: fetched with them, because few open them. */
export const useSettingsWords = (): SettingsWords => WORDS[useSpeech().language];
