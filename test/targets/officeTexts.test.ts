import { parseTarget } from "../../src/targets/parseTarget";
import { meaningOf } from "./texts/officeText";
import { open } from "./texts/open";
import { second } from "./texts/second";
import { third } from "./texts/third";

it.each([...open, ...second, ...third])("$text means $means", ({ text, means, context }) => {
  expect(meaningOf(parseTarget(text, context))).toBe(means);
});
