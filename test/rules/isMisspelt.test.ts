import fc from "fast-check";
import { isMisspelt, slipsOf } from "../../src/rules/isMisspelt";

it.each([
  ["segreteria generale", "segerteria generale", true],
  ["segreteria generale", "segreeteria generale", true],
  ["segreteria generale", "segrteria generale", true],
  ["segreteria generale", "segretaria generale", true],
  ["dirigente area 1", "dirigent area 1", true],
  ["dirigente area 1", "dirigente area 2", false],
  ["mario rossi", "maria rossi", false],
  ["area affari", "aree affari", false],
  ["ufficio tecnico", "ufficio tecnico comunale", false],
  ["segreteria generale", "segreteria generale", false],
  // A word more beside a slip; letters exchanged beside another difference; one of two letters only.
  ["segreteria generale", "segerteria generale due", false],
  ["segreteria generale", "segertoria generale", false],
  ["segreteria generale", "segxrteria generale", false],
  ["segreteria generale", "segexteria generale", false],
])("%j beside %j is a slip: %j", (a, b, slip) => {
  expect(isMisspelt(a.split(" "), b.split(" "))).toBe(slip);
  expect(isMisspelt(b.split(" "), a.split(" "))).toBe(slip);
});

it("numbers shared by a name and every slip of it bring them together", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 4 });
  const slip = fc.constantFrom("more", "fewer", "other", "exchanged");
  let slips = 0;
  fc.assert(
    fc.property(words, slip, fc.nat(), fc.nat(), (name, kind, which, where) => {
      const word = name[which % name.length] ?? "";
      const at = where % word.length;
      const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
      const written = {
        more: `${before}${letter}x${after}`,
        fewer: before + after,
        other: `${before}x${after}`,
        exchanged: before + after.slice(0, 1) + letter + after.slice(1),
      }[kind];
      const again = name.map((one) => (one === word ? written : one));
      fc.pre(isMisspelt(name, again));
      slips += 1;
      const numbers = new Set(slipsOf(name));
      expect(slipsOf(again).some((number) => numbers.has(number))).toBe(true);
    }),
  );
  expect(slips).toBeGreaterThan(20);
  const far = new Set(slipsOf(["ufficio", "anagrafe"]));
  expect(slipsOf(["ufficio", "tributi"]).some((number) => far.has(number))).toBe(false);
  expect(slipsOf(["ufficio", "tributi"])).not.toContain(slipsOf(["tributi", "ufficio"])[0]);
});
