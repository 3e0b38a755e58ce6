import { similarity } from "../../../src/reading/tree/similarity";

it.each([
  ["Ridurre i tempi", "RIDURRE I TEMPI", 1],
  ["Ridurre i tempi di pagamento", "Ridurre dei pagamento i tempi", 1],
  ["Ridurre i tempi", "Formare il personale", 0],
  ["1", "1", 1],
  ["A", "B", 0],
])("finds %j and %j alike by %d", (a, b, share) => {
  expect(similarity(a, b)).toBeCloseTo(share, 10);
  expect(similarity(b, a)).toBeCloseTo(share, 10);
});
