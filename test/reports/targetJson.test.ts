import { targetJson } from "../../src/reports/targetJson";

it("writes a reading with words in the wanted language", () => {
  const target = {
    kind: "comparison",
    operator: "<=",
    value: 20,
    unit: "days",
    basis: null,
    change: null,
    tolerance: 5,
    remark: null,
    direction: "lower",
    assumed: ["direction"],
    words: { it: "entro 20 giorni, tollerati 25", en: "within 20 days, 25 tolerated" },
  } as const;
  expect(targetJson("<=20gg.+5", { ok: true, target }, "it")).toEqual({
    ...target,
    text: "<=20gg.+5",
    words: "entro 20 giorni, tollerati 25",
    reason: null,
  });
  expect(targetJson("<=20gg.+5", { ok: true, target }, "en").words).toBe("within 20 days, 25 tolerated");
});

it("says why and where a text could not be read", () => {
  const reason = { it: "non so che cosa sia «boh»", en: "I do not know what “boh” is" };
  const json = targetJson("boh", { ok: false, cause: "unknown", reason, position: 0 }, "it");
  expect(json).toMatchObject({
    text: "boh",
    kind: "unreadable",
    reason: reason.it,
    position: 0,
    words: null,
  });
});
