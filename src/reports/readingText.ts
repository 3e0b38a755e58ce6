import { formatRange } from "../model/address";
import type { FieldReading, Question, SheetReading } from "../model/sheetReading";
import { noInk, type Ink } from "./ink";
import { oneLine, shorten, wrapText } from "./layoutText";
import type { Language } from "./language";
import { readingWords, type ReadingWords } from "./readingWords";
import { verdictSentence, type Judged } from "./verdictSentence";

export interface ReadingTextOptions {
  readonly language: Language;
  readonly ink?: Ink;
  /** Characters a line may have; 100 where nothing says otherwise. */
  readonly width?: number;
  /** With the reasons of every field, what it might be else, and its cells. */
  readonly explain?: boolean;
}

/** What lines are written with. */
interface Style {
  readonly say: ReadingWords;
  readonly language: Language;
  readonly ink: Ink;
  readonly width: number;
  readonly explain: boolean;
}

const HEADING = 40;
const SHOWN_UNREAD = 5;

/**
 * Says how a workbook was read, as *Come ho letto* does: the verdict, the questions with their likeliest answers, then sheet by sheet
 * what each column or label was taken for and how sure that is. Ends with a line break.
 */
export function readingText(judged: Judged, options: ReadingTextOptions): string {
  const { language, ink = noInk, width = 100, explain = false } = options;
  const say = readingWords[language];
  const style: Style = { say, language, ink, width, explain };
  const { plan } = judged;
  const lines = [
    ink.strong(oneLine(plan.workbook)),
    ...wrapText(verdictSentence(judged, say.check), width),
    "",
    ...questionLines(plan.questions, style),
    ...plan.sheets.flatMap((sheet) => [...sheetLines(sheet, style), ""]),
    ...unreadLines(judged, style),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function questionLines(questions: readonly Question[], { say, language, ink, width }: Style): string[] {
  if (questions.length === 0) return [];
  const asked = questions.flatMap(({ sheet, cells, ask, answers }, index) => [
    ...wrapText(`${index + 1}. ${ask[language]}`, width),
    `   ${ink.faint(`${sheet}: ${cells.map(formatRange).join(", ")}`)}`,
    ...answers.map(({ label, certainty }) => `   – ${label[language]} (${say.format.percent(certainty, 0)})`),
  ]);
  return [ink.strong(say.reading.questions(questions.length)), ...asked, ""];
}

function sheetLines(sheet: SheetReading, style: Style): string[] {
  const { say, ink } = style;
  const { reading } = say;
  if (!sheet.recognised) return [`${ink.strong(sheet.name)} · ${reading.noPlan}`];
  const head = [
    ink.strong(sheet.name),
    ...(sheet.hidden ? [reading.hidden] : []),
    sheet.layout === null ? reading.otherLayout : reading.regions[sheet.layout],
    reading.certainty(sheet.certainty),
    reading.coverage(sheet.coverage),
  ];
  return [head.join(" · "), ...sheet.fields.flatMap((field) => fieldLines(field, style))];
}

function fieldLines(field: FieldReading, { say, language, ink, width, explain }: Style): string[] {
  const { heading, role, certainty, runnerUp, cells, because, share } = field;
  const { plan, reading } = say;
  const name = shorten(heading === "" ? reading.noHeading : `«${oneLine(heading)}»`, HEADING);
  const what = share === null ? plan.roles[role] : reading.taughtShare(plan.roles[role], share);
  const line = `  ${name.padEnd(HEADING)} ${what} (${reading.certainty(certainty)})`;
  if (!explain) return [line];
  const indented = (text: string) => wrapText(text, width - 6).map((part) => `      ${ink.faint(part)}`);
  return [
    line,
    ...indented(cells.map(formatRange).join(", ")),
    ...(because.length > 0
      ? indented(reading.because(because.map((reason) => reason[language]).join("; ")))
      : []),
    ...(runnerUp === null ? [] : indented(reading.orElse(plan.roles[runnerUp]))),
  ];
}

function unreadLines({ plan: { unread } }: Judged, { say, ink }: Style): string[] {
  if (unread.length === 0) return [];
  const shown = unread.slice(0, SHOWN_UNREAD);
  return [
    ink.strong(say.reading.unread(unread.length)),
    ...shown.map(
      ({ at, text }) =>
        `  ${at.sheet}!${formatRange({ top: at.row, left: at.col, bottom: at.row, right: at.col })}  ${shorten(oneLine(text), 60)}`,
    ),
    ...(unread.length > shown.length ? [`  … ${say.reading.more(unread.length - shown.length)}`] : []),
  ];
}
