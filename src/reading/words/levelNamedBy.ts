import { foldText, tidyText } from "../../grid/foldText";
import type { NodeKind } from "../../model/nodeKind";
import { levelLabel } from "./levelLabel";
import { kindOfOwner } from "./levels";
import { levelOfInitials } from "./levelOfInitials";
import { saysPage } from "./saysPage";
import { RESULT_LEVELS } from "./resultLevels";

/** "011_ Competitività", "032 - Servizi generali": codes of the national classification of missions. */
const MISSION = /^0\d\d\s?[_.–—-]\s*\p{L}/u;

/** "OS1 - Imprese", "OS.2 Imprese", whose code it is, "O.S. 1 - Imprese". */
const INITIALS = /^(O\.?\s?[SO])([.\s]*)(\d{1,2}(?:\.\d{1,2})*(?:\s*[-–—:.)]\s*\S|\s+\p{Lu}\p{Ll}).*)$/u;

/** "OS1 - ", "OS.2 ": letters that are part of a code, where "O.S. 1" says what a number is of. */
const isCode = ([, letters = "", between = "", rest = ""]: readonly string[]): boolean =>
  between === "" || (/^O[SO]$/.test(letters) && between === "." && /^[\d.]+\s+\p{L}/u.test(rest));

/** "Area strategica 1 - Imprese", "Programma 0104 - Tributi", "Asse: Scuola": the level a line names before its title. "P.E.G. 2023" behind it is no title. */
export function levelNamedBy(
  text: string,
): { readonly kind: NodeKind | null; readonly rest: string } | undefined {
  const match =
    /^(\p{L}[\p{L}'’ .]{2,45}?(?:\s\/\s\p{L}[\p{L}'’ .]{2,45}?)?)(?!\p{L})\s*(?:n\.?°?|nr\.?)?\s*(?!(?:\p{L}\.){2})((?:[A-Z]{0,3}[.-]?(?:0\d{3}|\d{1,3})(?:\.\d{1,3})*|[IVX]{1,4}|[A-Z])?\s*[-–—:.)]\s*\S.*|[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*\s+\S.*)$/u.exec(
      text,
    );
  if (MISSION.test(text)) return { kind: "mission", rest: text };
  const initials = INITIALS.exec(text);
  const level = levelOfInitials(initials?.[1] ?? "");
  if (initials && level && level !== "action")
    return { kind: kindOfOwner(level), rest: isCode(initials) ? text : tidyText(initials[3] ?? "") };
  const words = match?.[1] ?? "";
  const named = levelLabel(words) ?? RESULT_LEVELS.get(foldText(words));
  if (!match || !named) return undefined;
  const rest = tidyText((match[2] ?? "").replace(/^[-–—:.]\s*/, ""));
  // "Obiettivi individuali - 2024 (punti 40)" is the title of a page.
  const bare = rest.replace(/\s*\([^)]*\)$/, "");
  if (saysPage(words, bare) || /^(?:anno|esercizio|triennio|periodo|year|period)\s+\d/i.test(rest))
    return undefined;
  return { kind: kindOfOwner(named), rest };
}
