/** Rules that answer for a kind of anomaly in the truth files, and the places among them no rule of a plan can see. */
export interface Covering {
  readonly rules: readonly string[];
  readonly except: readonly string[];
}

const by = (...rules: string[]): Covering => ({ rules, except: [] });

/**
 * Kinds of anomalies (errors and warnings) a rule covers. The others are about what is not in a plan: labels and rows a
 * card lacks, arithmetic inside a text, one word against another, a misplaced value.
 */
export const coveredAnomalies: Readonly<Record<string, Covering>> = {
  "weights-not-100": by("weights-sum"),
  "blank-weight": by("weight-missing"),
  "missing-indicator": by("indicator-missing", "indicator-name-missing"),
  "missing-target": {
    rules: ["target-missing", "target-qualitative"],
    // A year before the plan's (2017 in the plan of 2019).
    except: ["Cruscotto strategico!C39"],
  },
  "missing-threshold": by("threshold-missing"),
  "threshold-not-a-value": by("threshold-readable"),
  "missing-responsible": by("responsible-missing"),
  "missing-unit": by("unit-missing"),
  "unit-mismatch": {
    rules: ["unit-mismatch", "indicator-two-measures"],
    // An indicator that a rolling update removed.
    except: ["Cruscotto strategico!C30"],
  },
  "inconsistent-target": {
    rules: ["target-trend", "target-year-self", "unit-mismatch"],
    // Strategic sheet and card name the indicator differently: only a reader knows that it is one.
    except: ["Servizi istituzionali!B15"],
  },
  "target-below-baseline": by("target-below-baseline"),
  "ambiguous-target": by("target-ambiguous", "target-year-self"),
  "non-numeric-target": by("target-qualitative"),
  "duplicate-indicator": by("indicator-duplicate"),
  "misplaced-indicator": by("indicator-duplicate"),
  "duplicate-code": by("code-duplicate"),
  "code-mismatch": by("code-reference", "code-format", "code-gap"),
  "title-mismatch": by("title-mismatch"),
  "typo-title": by("title-mismatch"),
  "duplicate-title": by("title-duplicate"),
  "duplicate-objective": by("title-duplicate", "objective-repeated", "title-mismatch"),
  "responsible-spelling": by("responsible-spelling"),
  "responsible-generic": by("responsible-generic"),
  "unattached-note": by("sheet-unread"),
  "inconsistent-note": by("revision-mismatch", "revision-reference"),
  "removed-with-targets": by("removed-with-targets"),
  "inconsistent-monitoring": by("monitoring-contradiction"),
  "truncated-text": {
    rules: ["text-truncated"],
    // It ends with a noun: only who knows the sentence sees that it goes on.
    except: ["012!D131"],
  },
};
