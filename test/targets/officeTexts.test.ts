import { parseTarget } from "../../src/targets/parseTarget";
import { meaningOf } from "./texts/officeText";
import { open } from "./texts/open";
import { second } from "./texts/second";

it.each([...open, ...second])("$text means $means", ({ text, means, context }) => {
  expect(meaningOf(parseTarget(text, context))).toBe(means);
});
