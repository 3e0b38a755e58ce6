import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { readSenses } from "../words/senses";
import { withRoles } from "./withRoles";

/** What a document is called, and no office: "Relazioni sindacali" is one, "Bilancio" may be. */
const DOCUMENT =
  /^(?:relazione|determin[ae]|determinazion[ei]|deliber[ae]|deliberazion[ei]|verbal[ei]|report|decret[oi]|provvediment[oi]|rendicont[oi]|attestazion[ei]|certificazion[ei]|documento|documenti|ordin[ei] di servizio|bilanci[oi] (?:consuntiv|preventiv|d'esercizio|di esercizio|di previsione|social)\S*)\b/;

/**
 * "Verifica" over "Relazione al 31/12", "Determinazioni": documents answer for nothing; where they stand beside indicators they are what
 * their values are checked by. Planners' corrections are left alone.
 */
export function settleDocuments(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const isOpen = roles.includes("name") && !roles.includes("source");
  return withRoles(
    assignment,
    roles.map((role, at): Role => {
      const field = shape.fields[at];
      if (!field || !role.startsWith("responsible:") || certainty[at] === 1) return role;
      return holdsDocuments(field) ? (isOpen ? "source" : "aside") : role;
    }),
  );
}

/** Documents most of them, under words that ask for nobody. */
function holdsDocuments({ path, cells }: Field): boolean {
  const asked = path.some((words) =>
    readSenses(words).any.some((term) => term === "responsible" || term === "organisation"),
  );
  if (asked) return false;
  const texts = cells.flatMap((cell) => (cell ? [foldText(cell.text)] : []));
  return texts.filter((text) => DOCUMENT.test(text)).length * 2 > texts.length;
}
