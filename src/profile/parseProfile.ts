import { closest, distance } from "fastest-levenshtein";
import * as v from "valibot";
import type { Bilingual } from "../model/finding";
import { defaultProfile, type Profile } from "../model/profile";
import { expectations, expectationsOfVersion1 } from "./expectations";
import { profileSchema } from "./profileSchema";
import { isVersion1, schemaOfVersion1, translateVersion1 } from "./version1";

/** What is wrong with one field: its path ("levels.1", "" for the whole text) and what it should hold. */
export interface ProfileProblem {
  readonly field: string;
  readonly message: Bilingual;
}

/** A profile with its defaults filled in, or everything that keeps it from being one. */
export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

type Expectations = Readonly<Record<string, Bilingual>>;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const refuse = (field: string, it: string, en: string): ProfileReading => ({
  ok: false,
  problems: [{ field, message: { it, en } }],
});

/** A field nobody knows is mistyped: silently dropping it would score by other rules than the body believes. */
function unknownField(field: string, known: Expectations): ProfileProblem {
  const near = closest(field, Object.keys(known));
  const similar = distance(field, near) <= 3;
  return {
    field,
    message: {
      it: `il campo «${field}» non esiste${similar ? `: forse «${near}»` : ""}`,
      en: `there is no field “${field}”${similar ? `: perhaps “${near}”` : ""}`,
    },
  };
}

function problemOf(issue: v.BaseIssue<unknown>, known: Expectations): ProfileProblem {
  const field = v.getDotPath(issue) ?? "";
  const top = field.split(".", 1)[0] ?? "";
  const expected = Object.hasOwn(known, top) ? known[top] : undefined;
  if (!expected) return unknownField(field, known);
  const found = shown(issue.input);
  return {
    field,
    message: {
      it: `«${field}»: serve ${expected.it}; trovato ${found}`,
      en: `“${field}”: expected ${expected.en}; found ${found}`,
    },
  };
}

/**
 * Reads a profile from its JSON: every field may be left out and has a default; a field that is unknown or holds something else is a problem that
 * names it, never ignored. What version 1 wrote is translated; a later version is refused as such.
 */
export function parseProfile(json: string): ProfileReading {
  let value: unknown;
  try {
    // A file saved by Notepad may start with a byte order mark.
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse("", `il profilo non è JSON valido: ${reason}`, `the profile is no valid JSON: ${reason}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(
      "",
      `il profilo deve essere un oggetto { … }; trovato ${shown(value)}`,
      `the profile must be an object { … }; found ${shown(value)}`,
    );
  }
  const { version } = value as { readonly version?: unknown };
  if (typeof version === "number" && version > defaultProfile.version) {
    return refuse(
      "version",
      `il profilo è della versione ${version}, più recente di questo programma: aggiornarlo`,
      `the profile is of version ${version}, later than this program: update it`,
    );
  }
  if (isVersion1(value)) {
    const old = v.safeParse(schemaOfVersion1, value);
    return old.success
      ? complete(translateVersion1(old.output))
      : problems(old.issues, expectationsOfVersion1);
  }
  const result = v.safeParse(profileSchema, value);
  return result.success ? complete(result.output as Partial<Profile>) : problems(result.issues, expectations);
}

const complete = (known: Partial<Profile>): ProfileReading => ({
  ok: true,
  profile: { ...defaultProfile, ...known },
});

const problems = (issues: readonly v.BaseIssue<unknown>[], known: Expectations): ProfileReading => ({
  ok: false,
  problems: issues.map((issue) => problemOf(issue, known)),
});
