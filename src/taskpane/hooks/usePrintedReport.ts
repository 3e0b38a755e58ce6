import { useEffect, useRef } from "react";
import type { Profile } from "../../model/profile";
import type { html } from "../../reports/html";
import type { Review } from "../../review";
import type { Language } from "../appearance";

type WriteHtml = typeof html;

/** Hides the page behind the report on paper. */
const ONLY_REPORT = `@media print { body > *:not(#cruscotto-report) { display: none !important; } html, body { height: auto !important; overflow: visible !important; } }`;

/** Printing the page prints the report: a sheet that is drawn and a pane that scrolls make no page anybody could read. */
export function usePrintedReport(review: Review | null, profile: Profile, language: Language): void {
  const write = useRef<WriteHtml>(undefined);
  useEffect(() => {
    if (review === null) return undefined;
    // Printing does not wait: what it takes is fetched before.
    void import("../../reports/html").then((module) => (write.current = module.html));
    const lay = () => {
      if (!write.current) return;
      const made = { on: new Date().toISOString().slice(0, 10), phase: profile.phase };
      const page = new DOMParser().parseFromString(
        write.current([{ path: review.plan.workbook, review }], language, made),
        "text/html",
      );
      const report = document.createElement("div");
      report.id = "cruscotto-report";
      const only = document.createElement("style");
      only.textContent = ONLY_REPORT;
      report.append(...page.querySelectorAll("style, main, footer"), only);
      document.body.append(report);
    };
    const clear = () => document.getElementById("cruscotto-report")?.remove();
    window.addEventListener("beforeprint", lay);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", lay);
      window.removeEventListener("afterprint", clear);
      clear();
    };
  }, [review, profile, language]);
}
