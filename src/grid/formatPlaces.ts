/** What a number format code says that is no place for a value: "texts", escaped and padding characters, colours, conditions. */
const NOT_A_PLACE = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** A number format code without what is only drawn around the value. */
export const formatPlaces = (code: string): string => code.replace(NOT_A_PLACE, "");
