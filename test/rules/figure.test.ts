import { figure } from "../../src/rules/figure";
import { percent } from "../../src/rules/percent";

it.each([
  [20_000, "20.000", "20,000"],
  [1234.5, "1.234,5", "1,234.5"],
  [7, "7", "7"],
])("writes %d as each language does", (value, it, en) => {
  expect(figure(value)).toEqual({ it, en });
});

it.each([
  [10, "1.000 %", "1,000%"],
  [0.9749, "97,49 %", "97.49%"],
  [0.1 + 0.2, "30 %", "30%"],
])("writes the share %d as each language does", (share, it, en) => {
  expect(percent(share)).toEqual({ it, en });
});
