import { algorithmMissing } from "./algorithm-missing";
import { codeDuplicate } from "./code-duplicate";
import { codeFormat } from "./code-format";
import { codeGap } from "./code-gap";
import { codeParent } from "./code-parent";
import { codeReference } from "./code-reference";
import { formulaError } from "./formula-error";
import { hiddenContent } from "./hidden-content";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorMissing } from "./indicator-missing";
import { indicatorNameMissing } from "./indicator-name-missing";
import { indicatorTwoMeasures } from "./indicator-two-measures";
import { monitoringContradiction } from "./monitoring-contradiction";
import { monitoringMissing } from "./monitoring-missing";
import { objectiveRepeated } from "./objective-repeated";
import { personalData } from "./personal-data";
import { responsibleGeneric } from "./responsible-generic";
import { responsibleMissing } from "./responsible-missing";
import { responsibleSpelling } from "./responsible-spelling";
import { revisionMismatch } from "./revision-mismatch";
import { revisionReference } from "./revision-reference";
import { sheetUnread } from "./sheet-unread";
import { sourceMissing } from "./source-missing";
import { textTruncated } from "./text-truncated";
import { titleDuplicate } from "./title-duplicate";
import { titleMismatch } from "./title-mismatch";
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
  monitoringMissing,
  monitoringContradiction,
  formulaError,
  hiddenContent,
  sheetUnread,
];
