import type { Role } from "./model";

/** Whether a role is the code of an objective or another node, not of an indicator. */
export const isNodeCode = (role: Role): boolean => role.startsWith("code:") && role !== "code:indicator";
