import type { Rule } from "./rule";

/** Every rule, in the order of the page that explains them. A new rule is added here and nowhere else. */
export const rules: readonly Rule[] = [];
