import { corpusFile, corpusNames, describeCorpus } from "./corpus";
import { itStaysTheSame } from "./itStaysTheSame";
import { furtherTransformations } from "./transform/furtherTransformations";
import { transformations } from "./transform/transformations";

/** Tests that the plan of a reference workbook stays the same when its sheets change; a file a workbook, so that they share the processors. */
export const referenceStaysTheSame = (name: (typeof corpusNames)[number]): void =>
  describeCorpus(`the plan of ${name} stays the same when its sheets change`, () =>
    itStaysTheSame(corpusFile(`${name}.xlsx`), corpusNames.indexOf(name), [
      ...transformations,
      ...furtherTransformations,
    ]),
  );
