/** Which figures stand beside the titles. */
export interface FigureColumns {
  readonly weights: boolean;
  readonly scores: boolean;
}
