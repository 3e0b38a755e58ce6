/** One step of an action on the workbook. */
export interface Step {
  run(): void;
  /** Leaves the workbook as it was before the step, also where it stopped half-way. */
  takeBack(): void;
}

/** Carries steps out one after the other. When one fails, it and those before it are taken back, and the failure goes on. */
export function allOrNone(steps: readonly Step[]): void {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      begun.push(step);
      step.run();
    }
  } catch (error) {
    for (const step of begun.reverse()) step.takeBack();
    throw error;
  }
}
