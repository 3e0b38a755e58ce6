/** What turns round the thing before it. */
export const undo: readonly string[] = [
  "rejected", // applications rejected
  "denied", // applications denied
  "cancelled", // events cancelled
  "postponed", // events postponed
  "excluded", // pupils excluded
  "expelled", // pupils expelled
  "returned", // orders returned
  "withdrawn", // grants withdrawn
  "revoked", // grants revoked
  "discontinued", // services discontinued
  "declined", // bids declined
  "extinguished", // fires extinguished
  "blocked", // attacks blocked
  "removed", // graffiti removed
  "felled", // trees felled
  "overturned", // decisions overturned
  "quashed", // decisions quashed
  "scrapped", // projects scrapped
  "shelved", // projects shelved
  "axed", // posts axed
  "demolished", // homes demolished
  "eliminated", // errors eliminated
  "eradicated", // pests eradicated
  "halved", // delays halved
  "cut", // costs cut
];
