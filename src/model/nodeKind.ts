/** Levels of the tree from the top down; see the glossary in the README. */
export type NodeKind =
  "mission" | "area" | "programme" | "strategicObjective" | "operationalObjective" | "action";
