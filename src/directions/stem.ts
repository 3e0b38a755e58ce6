/**
 * What a folded word keeps in every gender and number: "pratica" and "pratiche" are "pratic", "delay" and "delays" are "delay". Words that differ
 * in more ("visite", "visitatori") are words of their own.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  let root = word;
  if (root.endsWith("ies") && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith("s") && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  // "queue" is all vowels behind its first letter.
  const one = root;
  root = root.replace(/[aeiou]+$/, "").replace(/([cg])h$/, "$1");
  return root.length < 3 ? one : root;
}
