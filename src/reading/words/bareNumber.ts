/** The key of a code without the word for what it numbers: "ob. 1", "obiettivo n. 1" point to what is called "1" where it stands. */
export const bareNumber = (key: string): string =>
  key.replace(/^(?:ob|obiettivo|obj|objective|ziel)\.?(?:nr?\.?)?(?=\d)/, "");
