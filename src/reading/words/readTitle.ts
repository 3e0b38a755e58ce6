import { foldText, hasLines, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { NodeKind } from "../../model/nodeKind";
import type { Label } from "./label";
import { levelBefore } from "./levelBefore";
import { splitTitleLines } from "./splitTitleLines";
import { withoutContinued } from "./withoutContinued";
import { splitWeight } from "./splitWeight";

/** A title cell taken apart: "Missione 016 - “Commercio”" → code "016", title "Commercio". */
export interface Title {
  readonly code: string | null;
  readonly title: string;
  /** The level that words before it say. */
  readonly kind: NodeKind | null;
  /** Sentences in the lines below the title. */
  readonly description: string | null;
  /** Attributes written as "label: value" in lines of their own. */
  readonly attributes: readonly { readonly label: Label; readonly value: string }[];
}

const PREFIX =
  /^(?:(?:obiettivo|obiettivi|ob\.?|objective|goal|aim|outcome|output|pillar|theme|priority|priorità|finalità|ambito|pilastro|missione|mission|programma|programme|azione|action|area|linea|asse|codice|cod\.?|code|co\.|n\.|nr\.?|n°|kpi|indicatore|indicator)(?!(?<=[a-z])[a-z]|(?<=^[a-z]{2,3})\d)\s*)*(?:strategic[oa]|operativ[oa]|operational|strategic|op\.|str\.|specifico|annuale|generale)?\s*(?:cod(?:ice|e)?\.?|n\.|nr\.?|n°)?\s*/iu;

/** How a text with a code or one of those words begins; most titles do not. */
const MAY_BE_CODED =
  /^(?:[a-z]{0,4}[ ._/-]?\d|[a-z]{1,4}(?:[._-][a-z]{1,3}){1,2}[._-]?\d|(?:[a-z]|[ivx]{2,4})(?:[.):]|\s+[–—-])\s|ob|go|ai|mi|pr|pi|az|ac|ar|am|li|as|co|n[.r°]|kp|in|ou|str|op|spec|an|ge|th|fi)/i;

const DIGITS =
  "(?:(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4})(?:[.\\-/]\\d{1,3}){0,5}(?:(?<=\\.\\d{1,3})\\.[a-z](?![a-z])|\\.[a-z](?=\\s+\\p{Lu}))?";

/** "OS 1 Promuovere", "OS 1.1 - Promuovere": letters and a short number apart, before the word a title begins with. */
const SPACED = "[A-Z]{1,3}\\s\\d{1,2}(?:\\.\\d{1,2})*(?=(?:\\s+|\\s*[.):–—-]+\\s+)\\p{Lu}\\p{Ll})";

/** "A1", "OB-2.1", "OS.A1": letters, in up to three parts, before a number. */
const LETTERS = `(?:${SPACED}|[A-Z]{1,4}(?:[.\\-_][A-Z]{1,3}){0,2}[.\\-_]?\\d{1,3}(?:\\.\\d{1,3})*(?:\\.?[a-z]|\\.[A-Z](?![\\p{L}.]))?)`;

const SEPARATOR = "\\s*[.)_:;–—-]+\\s*";
const SEPARATOR_OR_BLANK = `(?:${SEPARATOR}|\\s+)`;
/** A sign that sets off: before words, not inside a code. */
const SET_OFF = "\\s*[.)_:;–—-]+\\s+";

/** "2C", "1.A", "3.AMB.1", "1a", "PL/1": digits and letters. */
const MIXED =
  "\\d{1,3}(?:[.-]?[A-Z]{1,4}(?:\\.\\d{1,3})*|(?:\\.\\d{1,3})*[.]?[a-z])|[A-Z]{1,4}/\\d{1,3}(?:\\.\\d{1,3})*";

/** Such a code with a number at its end is one even before a blank: "3.AMB.1 Mappare". */
const DOTTED = "\\d{1,3}[.-]?[A-Z]{1,4}\\.\\d{1,3}(?:\\.\\d{1,3})*";

/** A single letter, except those names and numbers begin with: "N. pratiche", "S. Marta". */
const LETTER = "[A-MO-RT-Z]";

/** "II - Teatri", "IV: Musei". */
const ROMAN = "[IVX]{2,4}";

/** A code standing first: dotted or zero-led numbers may be followed by a blank, a plain number needs a separator. */
const CODE = new RegExp(
  `^(?:((?:${MIXED}|${ROMAN}|${LETTER})(?=${SET_OFF})|${DOTTED}(?=\\s))${SEPARATOR_OR_BLANK}|(${DIGITS})(?:${SEPARATOR}|\\s+|$)|(${LETTERS})(?:${SEPARATOR}|\\s+|$))`,
  "u",
);

const AFTER_PREFIX = new RegExp(
  `^(?:(${MIXED}|${ROMAN}|${LETTER})${SET_OFF}|(${DIGITS}|${LETTERS})(?:${SEPARATOR}|\\s+|(?=\\p{L})|$))`,
  "u",
);

/** "(missione cod. 012)" at the end of a title. */
const TRAILING =
  /^\((?:missione|programma|mission|programme)?\s*(?:cod(?:ice|e)?\.?)\s*(\d{1,3}(?:\.\d{1,3})*)\)$/iu;

/** Signs at the start or quotes anywhere: without them a title is clean. */
const TO_CLEAN = /^[._:;,–—-]|["“”«»‘’']/;
const WHOLE_IN_QUOTES = /^(?:(["'])((?:(?!\1).)*)\1|“([^“”]*)”|«([^«»]*)»)$/su;
const OPENING = /^["“”«'‘]+\s*/u;

/** Reads the title of an objective. `known` is the code written in a cell or label of its own. */
export function readTitle(text: string, known: string | null = null): Title {
  const tidy = tidyText(text);
  const { head, description, attributes } =
    tidy === text || !hasLines(text)
      ? { head: withoutContinued(tidy), description: null, attributes: [] }
      : splitTitleLines(text);
  const said = levelBefore(head);
  return { ...readHead(said?.rest ?? head, known, description, attributes), kind: said?.kind ?? null };
}

const WEIGHT_LABEL: Label = {
  term: "weight",
  of: null,
  number: null,
  period: null,
  level: null,
  inline: null,
};

function readHead(
  written: string,
  known: string | null,
  description: string | null,
  others: Title["attributes"],
): Omit<Title, "kind"> {
  const { head, weight } = splitWeight(written);
  const attributes = weight === null ? others : [...others, { label: WEIGHT_LABEL, value: weight }];
  const bracket = head.endsWith(")") ? head.lastIndexOf("(") : -1;
  const trailing = bracket < 0 ? null : TRAILING.exec(head.slice(bracket));
  if (trailing)
    return {
      code: known ?? trailing[1] ?? null,
      title: cleanTitle(
        head
          .slice(0, bracket)
          .trimEnd()
          .replace(/^\d{1,2}\.\s+/, ""),
      ),
      description,
      attributes,
    };
  // "OB01" beside its own code: no words at all.
  if (known !== null && head.length <= known.length + 1 && sameCode(head, known))
    return { code: known, title: "", description, attributes };
  const coded = readCode(head);
  if (coded && (known === null || sameCode(coded.code, known)))
    return { code: known ?? coded.code, title: cleanTitle(tidyText(coded.rest)), description, attributes };
  return { code: known, title: cleanTitle(head), description, attributes };
}

/** The code a text begins with and what follows it; undefined where it begins with none. */
export function readCode(text: string): { readonly code: string; readonly rest: string } | undefined {
  if (!MAY_BE_CODED.test(text)) return undefined;
  const prefix = PREFIX.exec(text)?.[0] ?? "";
  if (prefix.trim() !== "") {
    const after = AFTER_PREFIX.exec(text.slice(prefix.length));
    if (after) return { code: after[1] ?? after[2] ?? "", rest: text.slice(prefix.length + after[0].length) };
  }
  const match = CODE.exec(text);
  const code = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || code === undefined || !looksLikeCode(code, match[0])) return undefined;
  const rest = text.slice(match[0].length);
  return isSubstance(match[0], rest) ? undefined : { code, rest };
}

/** "CO2 emissions", "PM10 medio annuo": letters and a number, no sign between, and the sentence goes on. */
const isSubstance = (matched: string, rest: string): boolean =>
  /^[A-Z]{2,3}\d{1,2}\s$/.test(matched) && /^\p{Ll}/u.test(rest);

function looksLikeCode(code: string, matched: string): boolean {
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(code) || /\.0$/.test(code) || /^\d.*\//.test(code)) return false;
  if (/^\d+$/.test(code) && !/^0\d{1,3}$/.test(code))
    return new RegExp(`${SEPARATOR}$`).test(matched.slice(code.length));
  return true;
}

/** A cell that is nothing but a code: "1.1.2", "OS3", "011", "4.". */
export function readBareCode(text: string): string | null {
  const match =
    /^(?:cod\.?\s*|n\.\s*)?(\d{1,3}(?:[.\-/]\d{1,3}){0,6}(?:(?<=\.\d{1,3})\.[a-z])?|[A-Za-z]{1,4}(?:[.\-_][A-Z]{1,3}){0,2}[.\-_/ ]?\d{1,3}(?:[.\-]\d{1,3})*(?:\.?[a-z]|\.[A-Z])?|[A-Z])[.)]?$/u.exec(
      tidyText(text),
    );
  return match?.[1] ?? null;
}

/** What a cell of a code shows; a number 1.1 is the code "1.1", though Excel shows it as 1,1, and "1)" counts as "1" does. */
export const codeText = ({ type, text }: Cell): string =>
  tidyText(type === "number" ? text.replace(",", ".") : text).replace(/^([^()]+)\)$/, "$1");

/** Most codes are their own keys. */
const PLAIN_KEY = /^[a-z1-9][a-z0-9]*(?:\.[a-z1-9][a-z0-9]*)*$/;

/** Codes as keys: "04" and "004", "1.1." and "1.1" are the same. */
export function codeKey(code: string): string {
  if (PLAIN_KEY.test(code)) return code;
  return foldText(code)
    .replace(/[^a-z0-9]+/g, ".")
    .replace(/^\.|\.$/g, "")
    .replace(/(^|\.)0+(?=\d)/g, "$1");
}

/** Codes as keys where two hands may have typed one: "F.1", "F-1" and "F1" are the same too. */
export const looseCodeKey = (code: string): string => codeKey(code).replace(/^([a-z]{1,4})\.(?=\d)/, "$1");

/** Whether two codes name the same thing. */
export const sameCode = (a: string, b: string): boolean => codeKey(a) === codeKey(b);

/** Without signs and quotes that only set it off; `tidy` has no white space to spare. */
function cleanTitle(tidy: string): string {
  if (!TO_CLEAN.test(tidy)) return tidy;
  const title = tidy
    .replace(/^[\s._:;,–—-]+/u, "")
    .replace(WHOLE_IN_QUOTES, "$2$3$4")
    .replace(OPENING, (quote) => (hasClosing(tidy, quote) ? quote : ""));
  const opens = (title.match(/[“«]/gu) ?? []).length;
  const closes = (title.match(/[”»]/gu) ?? []).length;
  return tidyText(closes > opens ? title.replace(/[”»]\s*$/u, "") : title);
}

/** An opening quote is kept only where the title goes on after its closing one. */
function hasClosing(text: string, quote: string): boolean {
  const rest = text.slice(text.indexOf(quote.trim()) + quote.trim().length);
  return /["”»’]/u.test(rest.slice(0, -1));
}
