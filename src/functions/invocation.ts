/** What Excel tells of a call; nothing outside Excel. */
export type Invocation = CustomFunctions.Invocation | null | undefined;

/** Where the first argument stands; undefined where nobody tells. */
export const addressIn = (invocation: Invocation): string | undefined =>
  invocation?.parameterAddresses?.[0] ?? undefined;
