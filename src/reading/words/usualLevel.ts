const LEVELS = [0.8, 0.6, 0.4];

/** Share of the score a threshold earns where its heading names none, by its place among the thresholds (0 is the best). */
export const usualLevel = (place: number): number => LEVELS[place] ?? 0;
