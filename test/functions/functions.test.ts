import { call, messageOf } from "./call";

describe("THRESHOLD", () => {
  it.each<[unknown[], unknown]>([
    [[700, 880, 704, 528], 0.6],
    [[704, 880, 704, 528], 0.8],
    [[880, 880, 704, 528], 1],
    [[500, 880, 704, 528], 0],
    [[29, "28 gg", "29 gg", "30 gg"], 0.8],
    [["15/09", "luglio", "settembre", "ottobre"], 0.8],
    [[700, 880, 704, 528, [[0.9, 0.5]]], 0.5],
    [[700, 880, 704, 528, [[0.9], [0.5]]], 0.5],
    [[700, 880, 704], 0],
    [["", 880, 704], ""],
    [[700, 880, 704, 528, [[2, 1]]], "#VALUE!"],
    [[700, "boh", 704], "#VALUE!"],
    [["#N/A", 880, 704], "#N/A"],
  ])("(%j) is %j", (args, expected) => {
    expect(call("THRESHOLD", ...args)).toEqual(expected);
  });
});

describe("MET", () => {
  it.each<[unknown[], unknown]>([
    [["92%", "> 90%"], true],
    [["90%", "> 90%"], false],
    [[25, "<=20gg.+5"], true],
    [["NO", "NO"], true],
    [[110, "+10% sul 2018", 100], true],
    [[109, "+10% sul 2018", 100], false],
    [["", "> 90%"], ""],
    [[5, "Anno di rilevazione"], ""],
    [[5, "≥ media cluster"], "#N/A"],
    [
      [[[1], [3]], 2],
      [[false], [true]],
    ],
  ])("(%j) is %j", (args, expected) => {
    expect(call("MET", ...args)).toEqual(expected);
  });
});

describe("ROLLUP", () => {
  it.each<[unknown[], unknown]>([
    [
      [
        [[1], [0.5], [0]],
        [[50], [30], [20]],
      ],
      0.65,
    ],
    [
      [
        [[1], [0.5], [""]],
        [[50], [30], [20]],
      ],
      0.8125,
    ],
    [[[[1], [0.5], [""]], [["50%"], [0.3], ["20 %"]], "zero"], 0.65],
    [[[[1], [0.5], [""]], [[50], [30], [20]], "error"], "#N/A"],
    [
      [
        [["100%"], ["50%"]],
        [[50], [50]],
      ],
      0.75,
    ],
    [[[[1, 0]], [[null, null]]], 0.5],
    [
      [
        [[""], [""]],
        [[50], [50]],
      ],
      "",
    ],
    [[[[1], [2]], [[100]]], "#VALUE!"],
    [[[["boh"]], [[100]]], "#VALUE!"],
    [[[[1]], [["Peso"]]], "#VALUE!"],
    [[[[1]], [[100]], "media"], "#VALUE!"],
    [[[["#DIV/0!"]], [[100]]], "#DIV/0!"],
  ])("(%j) is %j", (args, expected) => {
    expect(call("ROLLUP", ...args)).toEqual(expected);
  });
});

describe("WEIGHTSUM and WEIGHTSOK", () => {
  it.each<[unknown[][], number, boolean]>([
    [[[50], ["30%"], [20]], 1, true],
    [[[0.5], [0.3], [0.2]], 1, true],
    [[[33.33], [33.33], [33.33]], 0.9999, true],
    [[["33,33%"], ["33,33 %"], ["33,33"]], 0.9999, true],
    [[[50], [30]], 0.8, false],
    [[[0.5], [0.3]], 0.8, false],
    [[[60], [""], [null], [40]], 1, true],
    [[[100], [100]], 2, false],
    [[[1]], 1, true],
  ])("of %j: %d, %s", (weights, sum, ok) => {
    expect(call("WEIGHTSUM", weights)).toBe(sum);
    expect(call("WEIGHTSOK", weights)).toBe(ok);
  });

  it("take a tolerance in points", () => {
    expect(call("WEIGHTSOK", [[50], [49]], 1)).toBe(true);
    expect(call("WEIGHTSOK", [[50], [49]], 0.5)).toBe(false);
    expect(call("WEIGHTSOK", [[50], [49]], "uno")).toBe("#VALUE!");
  });

  it("say which cell is no weight", () => {
    expect(messageOf("WEIGHTSUM", [["Peso"], [50]])).toBe(
      "«Peso» non è un peso: scrivere un numero o una percentuale",
    );
  });
});

describe("TARGET", () => {
  it("spills kind, operator, value, unit, direction and words, a row for each text", async () => {
    expect(await call("TARGET", [["<=20gg.+5"], ["> 90%"], ["SI"], ["31/12/2019"], [""]])).toEqual([
      ["comparison", "<=", 20, "days", "lower", "entro 20 giorni, tollerati 25"],
      ["comparison", ">", 0.9, "percent", "higher", "più del 90 %"],
      ["boolean", "", true, "", "", "sì: va fatto"],
      ["date", "<=", 43830, "", "lower", "entro il 31 dicembre 2019"],
      ["", "", "", "", "", ""],
    ]);
  });

  it("gives one part, named in either language", async () => {
    expect(await call("TARGET", "> 90%", "words")).toBe("più del 90 %");
    expect(await call("TARGET", [["> 90%", "28 gg"]], "valore")).toEqual([[0.9, 28]]);
    expect(await call("TARGET", "> 90%", "colore")).toBe("#VALUE!");
  });

  it("says why a text cannot be read", async () => {
    expect(await messageOf("TARGET", "da definire")).toContain("non è un valore");
    expect(await call("TARGET", "#N/A")).toEqual([["#N/A", "", "", "", "", ""]]);
  });
});

describe("EXPLAIN", () => {
  it("spills one sentence a row", async () => {
    expect(await call("EXPLAIN", 700, 880, 704, 528)).toEqual([
      ["target: almeno 880"],
      ["risultato: 700"],
      ["meglio un valore alto: lo dicono le soglie"],
      [
        "metodo: target raggiunto = 100 %, altrimenti il livello della migliore soglia raggiunta, altrimenti 0",
      ],
      ["soglia 528 raggiunta: 60 %"],
    ]);
  });

  it("says why there is no score", async () => {
    expect(await call("EXPLAIN", 5, "> 2014")).toBe("serve il valore 2014");
    expect(await call("EXPLAIN", "", 5)).toBe("manca il risultato");
    expect(await call("EXPLAIN", 5, "boh")).toBe("#VALUE!");
  });

  it.each([
    [5, 4, undefined, "si suppone che sia meglio un valore alto: nessuna parola dice il verso"],
    ["5 gg", "4 gg", undefined, "si suppone che sia meglio un valore basso: il target è un tempo"],
    [5, 4, "decrescente", "meglio un valore basso: lo dice la formula"],
    [5, 4, ">=", "meglio un valore alto: lo dice la formula"],
    ["5%", "0%", undefined, "meglio un valore basso: il target è zero"],
  ])("says of %j against %j (%j) which way is better and why", async (actual, target, direction, step) => {
    const steps = await call(
      "EXPLAIN",
      actual,
      target,
      undefined,
      undefined,
      undefined,
      undefined,
      direction,
    );
    expect(steps).toContainEqual([step]);
  });

  it("says nothing of a way the target writes itself", async () => {
    const steps = (await call(
      "EXPLAIN",
      5,
      ">= 4",
      undefined,
      undefined,
      undefined,
      undefined,
      "<=",
    )) as string[][];
    expect(steps.flat().filter((step) => /meglio un valore \w+:/.test(step))).toEqual([]);
  });
});

describe("STATUS", () => {
  const own = [
    [0.5, "sufficiente"],
    [0.8, "buono"],
    ["", ""],
  ];
  it.each<[unknown[], unknown]>([
    [[0.95], "raggiunto"],
    [["90%"], "raggiunto"],
    [[0.85], "parzialmente raggiunto"],
    [[0.1], "non raggiunto"],
    [[""], ""],
    [["85%"], "parzialmente raggiunto"],
    [[85], "#VALUE!"],
    [["85"], "#VALUE!"],
    [["0,85"], "parzialmente raggiunto"],
    [["boh"], "#VALUE!"],
    [["#N/A"], "#N/A"],
    [[0.85, own], "buono"],
    [[0.5, own], "sufficiente"],
    [[0.4, own], ""],
    [[0.4, [["da", "nome"]]], "#VALUE!"],
    [[[[0.95], [0.1]]], [["raggiunto"], ["non raggiunto"]]],
  ])("(%j) is %j", (args, expected) => {
    expect(call("STATUS", ...args)).toEqual(expected);
  });
});
