import { termOf } from "../words/termOf";
import type { Part } from "./planSigns";

/** Whether anything has a target that is no word for one: "Servizi" may be an objective too. */
export const isMeasured = ({ facts }: Part): boolean =>
  facts.some(({ indicators }) =>
    indicators.some(({ targets }) => targets.some(({ text }) => termOf(text) === undefined)),
  );
