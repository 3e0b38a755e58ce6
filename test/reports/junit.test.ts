import { junit } from "../../src/reports/junit";
import { rules } from "../../src/rules/index";
import { checkedSample } from "./checkedSample";

/** Names of the elements still open at the end, or where closing went wrong. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([a-z-]+)([^>]*)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!rest?.endsWith("/")) open.push(name ?? "");
  }
  return open;
}

it("is well-formed: every element closed, nothing unescaped", () => {
  const xml = junit([checkedSample(), checkedSample()], "it");
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  expect(openElements(xml.replace(/<\?xml[^>]*>/, ""))).toEqual([]);
  expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
});

it("is a suite per file and a case per rule, failing from the asked severity on", () => {
  const strict = junit([checkedSample()], "it", "info");
  const lenient = junit([checkedSample()], "it", "error");
  expect(strict).toContain(`tests="${rules.length}" failures="2"`);
  expect(lenient).toContain(`tests="${rules.length}" failures="1"`);
  expect(lenient).toContain(
    'name="weights-sum"><failure type="error" message="&#39;Pesi &amp; obiettivi&#39;!C4 1.1 – 1.2 Attesa',
  );
  expect(lenient).toMatch(
    /name="weight-as-text"><system-out>&#39;Pesi &amp; obiettivi&#39;!C4 1.2 Aprire lo sportello Atteso un numero/,
  );
  expect(lenient).toContain('name="code-gap"/>');
});

it("skips a rule whose findings are all ignored, with the reason", () => {
  const exceptions = [{ rule: "weights-sum", reason: "il resto è altrove" }];
  const xml = junit([checkedSample({ exceptions })], "it");
  expect(xml).toContain('name="weights-sum"><skipped message="il resto è altrove"/></testcase>');
  expect(xml).toContain('failures="0"');
});
