import fc from "fast-check";
import { fold } from "../../src/rules/fold";
import { foldHash } from "../../src/rules/foldHash";

const letters = "abcàèìòùç AE0 1%.,;:'’“«»–—…/()°ºª½ßœΣσς𝐚\u0301\n\t가中";
const text = fc.string({ maxLength: 40, unit: fc.constantFrom(...letters) });

it("is the same for texts that are the same but for case, accents and punctuation", () => {
  const rewritten = fc.constantFrom<(text: string) => string>(
    (written) => written.toUpperCase().toLowerCase(),
    (written) => written.normalize("NFD"),
    (written) => written.normalize("NFKC"),
    (written) => `«${written}»`,
    (written) => written.replaceAll(" ", " - "),
    fold,
  );
  fc.assert(
    fc.property(text, rewritten, (written, rewrite) => {
      const other = rewrite(written);
      fc.pre(fold(written) === fold(other));
      expect(foldHash(other)).toBe(foldHash(written));
    }),
    { numRuns: 3000 },
  );
});

it("tells texts apart wherever they differ", () => {
  const names = Array.from({ length: 2000 }, (_, number) => [
    `Quota di utenti soddisfatti (${number})`,
    `${number} utenti soddisfatti del servizio`,
    `Utenti dello sportello ${number}: soddisfatti del servizio`,
  ]).flat();
  expect(new Set(names.map(foldHash)).size).toBe(names.length);
});
