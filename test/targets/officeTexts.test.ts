import { parseTarget } from "../../src/targets/parseTarget";
import { meaningOf } from "./texts/officeText";
import { fifth } from "./texts/fifth";
import { fourth } from "./texts/fourth";
import { open } from "./texts/open";
import { second } from "./texts/second";
import { third } from "./texts/third";

it.each([...open, ...second, ...third, ...fourth, ...fifth])(
  "$text means $means",
  ({ text, means, context }) => {
    expect(meaningOf(parseTarget(text, context))).toBe(means);
  },
);
