import { fold } from "./fold";

const SMALL_WORDS = /^(?:di|del|dello|della|dei|degli|delle|e|ed|il|lo|la|i|gli|le|per|al|alla)$/;

/** The words of a unit's name without those that come and go. */
export const unitWords = (name: string): string[] =>
  fold(name)
    .split(" ")
    .filter((word) => !SMALL_WORDS.test(word));
