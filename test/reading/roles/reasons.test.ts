import { FEATURES } from "../../../src/reading/roles/features/features";
import { LEVEL_FEATURES } from "../../../src/reading/roles/features/levels";

const reasons = [...FEATURES, ...LEVEL_FEATURES].map(({ id, because }) => ({ id, ...because }));

// "Letta così perché …": what follows is a clause, and tells a planner nothing in the names of our own.
it.each(reasons)("$id is said as a clause a planner can read", ({ id, it: italian, en }) => {
  expect(italian).not.toMatch(/^(?:per|a|di|con) /);
  expect(en).not.toMatch(/^(?:for|by|with) /);
  // What a feature saw is a name of ours, but for a stem of the heading's own words, shown with its ending left open.
  if (/stem/i.test(id) || !/…/.test(italian)) return;
  expect(italian).not.toMatch(/…/);
});
