import { beginsWithOffice } from "../words/beginsWithOffice";
import type { Met } from "./met";
import { isHead } from "./sameNode";

/**
 * A strategic objective that one sheet weighs or measures with nothing above it, while another only names it over the work of an office: the
 * office has a share in it, and it is the whole body's.
 */
export const isOfBody = ({ facts }: Met): boolean =>
  facts.some((fact) => fact.parent === null && !fact.reference && !isHead(fact)) &&
  facts.every(
    (fact) =>
      fact.kind === "strategicObjective" &&
      (fact.parent === null || (isHead(fact) && beginsWithOffice(fact.parent.title.value))),
  );
