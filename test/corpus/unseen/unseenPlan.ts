/** A plan as no body of the reference set draws it, and what a reader of the sheet finds in it. */
export interface UnseenPlan {
  /** Drawn as src/grid/drawSheet reads it. */
  readonly picture: string;
  /** Written by hand as test/support/expectedPlan reads it. */
  readonly plan: string;
}
