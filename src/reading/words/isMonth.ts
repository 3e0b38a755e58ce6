const NAME =
  "(?:gen(?:naio)?|feb(?:braio|ruary)?|mar(?:zo|ch)?|apr(?:ile|il)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t|tembre)?|ott(?:obre)?|nov(?:embre|ember)?|dic(?:embre)?|jan(?:uary)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|dec(?:ember)?)\\.?";
const MONTH = new RegExp(`^${NAME}(?:\\s?[-–/]\\s?${NAME})?$`, "iu");

/** "gen", "mar-apr", "Settembre": a month or two over a column of a calendar. */
export const isMonth = (text: string): boolean => text.length < 24 && MONTH.test(text.trim());
