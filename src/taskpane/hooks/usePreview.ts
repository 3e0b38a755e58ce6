import { useEffect, useRef } from "react";
import type { Workbook } from "../../model/grid";
import type { Plan } from "../../model/plan";
import type { Profile } from "../../model/profile";
import type { ReviewWorkbook } from "../reviewWorkbook";

/** The plan a workbook gives under another profile; null where it was not worth waiting for, or could not be told. */
export type PreviewPlan = (workbook: Workbook, profile: Profile) => Promise<Plan | null>;

/** Looks at a plan beside the one that is shown; a new look ends the one before. */
export function usePreview(review: ReviewWorkbook): PreviewPlan {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return async (workbook, profile) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    return review(workbook, profile, signal).then(
      ({ plan }) => plan,
      () => null,
    );
  };
}
