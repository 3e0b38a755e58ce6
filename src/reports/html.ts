import { formatAddress, type Address } from "../model/address";
import type { Finding } from "../model/finding";
import type { Phase } from "../model/profile";
import { rules } from "../rules/index";
import type { CheckedFile } from "./checkedFile";
import { escapeXml } from "./escapeXml";
import { htmlTable } from "./htmlTable";
import { htmlStyle } from "./htmlStyle";
import { objectiveSection } from "./objectiveSection";
import { officeSection } from "./officeSection";
import { words, type PageWords } from "./pageWords";
import { planSize } from "./planSize";
import { readingSection } from "./readingSection";
import { rulePage } from "./rulePage";
import type { Language } from "./language";
import { subjectNames, type SubjectName } from "./subjectNames";
import { treeSvg } from "./treeSvg";
import { verdictSentence } from "./verdictSentence";

/** How a verdict looks. */
const LOOK = { publishable: "fine", notPublishable: "error", cannotJudge: "warning" } as const;

const RELATED = 8;
const SEVERITIES = ["error", "warning", "info"] as const;

/** When and for what moment of the plan a report was made. */
export interface Made {
  /** ISO day. */
  readonly on: string;
  /** Null where several plans were checked for different moments. */
  readonly phase: Phase | null;
}

/**
 * The check as one page that needs nothing else: verdict, findings, tree and how each sheet was read, for every file.
 * It prints on A4, follows light and dark, and reads well aloud. Ends with a line break.
 */
export function html(files: readonly CheckedFile[], language: Language, made?: Made): string {
  const say = words[language];
  const only = files.length === 1 ? files[0] : undefined;
  const title = only ? say.title(only.review.plan.workbook) : say.several;
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="generator" content="Cruscotto">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${htmlStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${escapeXml(title)}</h1>`,
    only?.review.body ? `<p class="body">${escapeXml(only.review.body)}</p>` : "",
    made
      ? `<p>${escapeXml(say.made(say.format.date(made.on), made.phase && say.phases[made.phase]))}</p>`
      : "",
    ...files.map((file, index) => section(file, index, only === undefined, language)),
    "</main>",
    `<footer><p>${escapeXml(say.madeBy)}</p></footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function section({ path, review }: CheckedFile, index: number, named: boolean, language: Language): string {
  const say = words[language];
  const { plan, findings } = review;
  const { objectives, indicators } = planSize(plan);
  const standing = findings.filter(({ ignored }) => ignored === null);
  const ignored = findings.filter((finding) => finding.ignored !== null);
  const heading = `file-${index + 1}`;
  const empty = plan.nodes.length === 0 && plan.indicators.length === 0;
  return [
    `<section aria-labelledby="${heading}">`,
    `<h2 id="${heading}">${escapeXml(named ? path : `${say.plan(plan.year)}: ${say.counts(objectives, indicators)}`)}</h2>`,
    empty
      ? `<p class="verdict">${escapeXml(say.noPlan)}</p>`
      : `<p class="verdict ${LOOK[review.verdict]}">${escapeXml(verdictSentence(review, say))}</p>`,
    review.overall.score === null
      ? ""
      : `<p class="overall">${escapeXml(say.overall(review.overall.score, review.overall.measured))}</p>`,
    officeSection(review, language),
    objectiveSection(review, language),
    `<h3>${escapeXml(say.findings)}</h3>`,
    standing.length === 0
      ? `<p>${escapeXml(say.clean)}</p>`
      : SEVERITIES.map((severity) => group(standing, severity, subjectNames(plan), language)).join("\n"),
    ignored.length === 0 ? "" : ignoredTable(ignored, language),
    plan.nodes.length === 0
      ? ""
      : `<h3>${escapeXml(say.tree)}</h3>\n<div class="tree">${treeSvg(plan, findings, language)}</div>`,
    readingSection(plan, language),
    "</section>",
  ].join("\n");
}

/** Findings of one severity by rule, each rule with its reason. */
function group(
  findings: readonly Finding[],
  severity: Finding["severity"],
  subjectOf: SubjectName,
  language: Language,
): string {
  const say = words[language];
  const chosen = findings.filter((finding) => finding.severity === severity);
  if (chosen.length === 0) return "";
  const blocks = rules.flatMap((rule) => {
    const own = chosen.filter((finding) => finding.rule === rule.id);
    if (own.length === 0) return [];
    const page = rulePage(rule, language);
    const source = page.source ?? say.goodPractice;
    return [
      `<section class="rule"><h5>${escapeXml(rule.problem[language])}</h5>`,
      `<p class="why">${escapeXml(page.why)} <cite>${escapeXml(source)}</cite></p>`,
      findingTable(own, subjectOf, say, language),
      "</section>",
    ];
  });
  return [
    `<h4 class="${severity}">${escapeXml(say.severities[severity])}: ${say.format.number(chosen.length)}</h4>`,
    ...blocks,
  ].join("\n");
}

function findingTable(
  findings: readonly Finding[],
  subjectOf: SubjectName,
  say: PageWords,
  language: Language,
): string {
  const rows = findings.map(({ at, about, message, related, fix }) => [
    escapeXml(formatAddress(at)),
    escapeXml(subjectOf({ about }) ?? ""),
    [
      escapeXml(message[language]),
      related.length > 0 ? small(`${say.alsoAt}: ${someCells(related, say)}`) : "",
      fix ? small(`${say.fix}: ${fix.title[language]}`) : "",
    ].join(""),
  ]);
  return htmlTable([say.cell, say.about, say.message], rows, "found");
}

const small = (text: string): string => `<br><small>${escapeXml(text)}</small>`;

/** The first few of many cells: a list of sixty helps nobody. */
function someCells(cells: readonly Address[], say: PageWords): string {
  const rest = cells.length - RELATED;
  return [...cells.slice(0, RELATED).map(formatAddress), ...(rest > 0 ? [say.otherCells(rest)] : [])].join(
    ", ",
  );
}

function ignoredTable(findings: readonly Finding[], language: Language): string {
  const say = words[language];
  const rows = findings.map(({ at, message, ignored }) =>
    [formatAddress(at), message[language], ignored ?? ""].map(escapeXml),
  );
  return `<h4>${escapeXml(say.ignored)}: ${say.format.number(findings.length)}</h4>\n${htmlTable([say.cell, say.message, say.reason], rows, "found")}`;
}
