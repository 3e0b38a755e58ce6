import { foldText } from "../../grid/foldText";

const MONTHS =
  /^(?:gen(?:naio)?|feb(?:b?raio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t(?:embre)?)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?|jan(?:uary)?|may|jun(?:e)?|jul(?:y)?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|dec(?:ember)?|february|march|april)\.?$/;

/** Whether a text is the name of a month and nothing else: "Gen", "settembre". */
export const isMonth = (text: string): boolean =>
  text.length <= 10 && text.charCodeAt(0) > 0x40 && MONTHS.test(foldText(text));

/** Months that make a calendar of a row; fewer may be dates somebody wrote as words. */
export const CALENDAR = 6;
