import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { itStaysTheSame } from "../support/itStaysTheSame";
import { furtherTransformations } from "../support/transform/furtherTransformations";
import { transformations } from "../support/transform/transformations";

describeCorpus("the plan of a reference workbook stays the same when its sheets change", () => {
  describe.each(corpusNames)("%s", (name) => {
    itStaysTheSame(corpusFile(`${name}.xlsx`), [...transformations, ...furtherTransformations]);
  });
});
