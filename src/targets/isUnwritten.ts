import type { Unreadable } from "../model/target";

/** Whether a cell says that its value is still to be written, or that there is none: "n.d.", "da definire", a dash. */
export const isUnwritten = ({ cause }: Unreadable): boolean => cause === "blank" || cause === "placeholder";
