import { actualUnreadable } from "./actual-unreadable";
import { directionAssumed } from "./direction-assumed";
import { directionContradiction } from "./direction-contradiction";
import { actualMissing } from "./actual-missing";
import { algorithmMissing } from "./algorithm-missing";
import { baselineMissing } from "./baseline-missing";
import { codeDuplicate } from "./code-duplicate";
import { codeFormat } from "./code-format";
import { codeGap } from "./code-gap";
import { codeParent } from "./code-parent";
import { codeReference } from "./code-reference";
import { dateOutsidePlan } from "./date-outside-plan";
import { formulaError } from "./formula-error";
import { hiddenContent } from "./hidden-content";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorMissing } from "./indicator-missing";
import { indicatorNameMissing } from "./indicator-name-missing";
import { indicatorTwoMeasures } from "./indicator-two-measures";
import { monitoringContradiction } from "./monitoring-contradiction";
import { monitoringMissing } from "./monitoring-missing";
import { numberAsText } from "./number-as-text";
import { objectiveRepeated } from "./objective-repeated";
import { personalData } from "./personal-data";
import { planNotRead } from "./plan-not-read";
import { removedWithTargets } from "./removed-with-targets";
import { responsibleGeneric } from "./responsible-generic";
import { responsibleMissing } from "./responsible-missing";
import { responsibleSpelling } from "./responsible-spelling";
import { revisionMismatch } from "./revision-mismatch";
import { revisionReference } from "./revision-reference";
import { sheetUnread } from "./sheet-unread";
import { sourceMissing } from "./source-missing";
import { targetAmbiguous } from "./target-ambiguous";
import { targetBelowBaseline } from "./target-below-baseline";
import { targetMissing } from "./target-missing";
import { targetQualitative } from "./target-qualitative";
import { targetTrend } from "./target-trend";
import { targetTwoValues } from "./target-two-values";
import { targetUnreadable } from "./target-unreadable";
import { targetYearSelf } from "./target-year-self";
import { textTruncated } from "./text-truncated";
import { thresholdMissing } from "./threshold-missing";
import { thresholdOrder } from "./threshold-order";
import { thresholdReadable } from "./threshold-readable";
import { titleDuplicate } from "./title-duplicate";
import { titleMismatch } from "./title-mismatch";
import { unitMismatch } from "./unit-mismatch";
import { unitMissing } from "./unit-missing";
import { weightAsText } from "./weight-as-text";
import { weightMissing } from "./weight-missing";
import { weightOutOfRange } from "./weight-out-of-range";
import { weightsSum } from "./weights-sum";
import type { Rule } from "./rule";

/** Every rule, in the order of the page that explains them. A new rule is added here and nowhere else. */
export const rules: readonly Rule[] = [
  weightsSum,
  weightMissing,
  weightOutOfRange,
  weightAsText,
  indicatorMissing,
  indicatorNameMissing,
  indicatorTwoMeasures,
  indicatorDuplicate,
  targetMissing,
  targetUnreadable,
  targetTwoValues,
  targetAmbiguous,
  targetQualitative,
  targetYearSelf,
  directionAssumed,
  directionContradiction,
  targetTrend,
  targetBelowBaseline,
  baselineMissing,
  unitMismatch,
  dateOutsidePlan,
  thresholdMissing,
  thresholdOrder,
  thresholdReadable,
  numberAsText,
  algorithmMissing,
  unitMissing,
  sourceMissing,
  responsibleMissing,
  responsibleGeneric,
  responsibleSpelling,
  personalData,
  codeDuplicate,
  codeParent,
  codeReference,
  codeFormat,
  codeGap,
  titleDuplicate,
  titleMismatch,
  objectiveRepeated,
  textTruncated,
  revisionReference,
  revisionMismatch,
  removedWithTargets,
  monitoringMissing,
  monitoringContradiction,
  actualMissing,
  actualUnreadable,
  formulaError,
  hiddenContent,
  planNotRead,
  sheetUnread,
];
