export const LICENCES: RegExp;
export const copied: readonly string[];
