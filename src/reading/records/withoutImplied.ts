import { sameAddress } from "../../model/address";
import type { IndicatorFact, Piece } from "../model";

/** Indicators without those that only say of an objective, in words, what is expected of it as a whole: others measure it, or should. */
export const withoutImplied = (
  indicators: readonly IndicatorFact[],
  titles: readonly Pick<Piece, "at">[],
): readonly IndicatorFact[] =>
  indicators.filter((one) => !isImplied(one, titles) || one.weight !== null || hasFigure(one));

/** Whether an indicator is called like the objective because nobody named it. */
export const isImplied = ({ name }: IndicatorFact, titles: readonly Pick<Piece, "at">[]): boolean =>
  titles.some(({ at }) => sameAddress(at, name.at));

const hasFigure = ({ targets }: IndicatorFact): boolean => targets.some(({ number }) => number !== null);
