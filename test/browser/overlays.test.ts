import type { Locator } from "playwright-core";
import { en } from "../../src/locales/en";
import { workbench as english } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { workbench as workbenchItalian } from "../../src/locales/it/workbench";
import { coloursIn, type Clip } from "./support/pixels";
import { workbenchForAll } from "./support/workbenchForAll";

const IN_ITALIAN = { locale: "it-IT", words: workbenchItalian, messages: italian };
const IN_ENGLISH = { locale: "en-GB", words: english, messages: en };

describe.each([
  { theme: "light", ...IN_ITALIAN, size: { width: 1280, height: 800 }, options: { colorScheme: "light" } },
  { theme: "dark", ...IN_ENGLISH, size: { width: 320, height: 640 }, options: { colorScheme: "dark" } },
  {
    theme: "high contrast",
    ...IN_ITALIAN,
    // 1400 × 900 at 200 %.
    size: { width: 700, height: 450 },
    options: { colorScheme: "dark", contrast: "more" },
  },
] as const)("over the page, $theme, $locale, $size.width pixels wide", (looks) => {
  const { words, messages, size } = looks;
  const workbench = workbenchForAll({ ...looks.options, locale: looks.locale, viewport: size });
  const { check, pane: says } = messages;

  const samples = () => workbench().page.getByRole("button", { name: words.samples });
  const inCheck = async (button: string) => {
    const { pane } = workbench();
    await workbench().showView(says.views.check);
    await pane
      .getByRole("listitem")
      .filter({ hasText: "105" })
      .first()
      .getByRole("button", { name: button })
      .click();
  };

  const boxOf = async (covering: Locator): Promise<Clip> =>
    (await covering.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };

  /** The larger of the parts of the page above and below something, or left of it. */
  async function besides(covering: Locator): Promise<Clip> {
    const { x, y, width, height } = await boxOf(covering);
    // Whatever lies over the page fits into it.
    const fits = x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
    expect({ x, y, width, height, fits }).toMatchObject({ fits: true });
    const foot = Math.ceil(y + height);
    const parts: Clip[] = [
      { x: 0, y: 0, width: size.width, height: Math.floor(y) },
      { x: 0, y: foot, width: size.width, height: size.height - foot },
      { x: 0, y: 0, width: Math.floor(x), height: size.height },
    ];
    return parts.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  }

  it.each<readonly [what: string, role: "menu" | "dialog" | "alertdialog", open: () => Promise<void>]>([
    ["the menu of samples", "menu", () => samples().click()],
    ["why a rule asks", "dialog", () => inCheck(check.why)],
    ["the preview of a correction", "dialog", () => inCheck(check.fix)],
    ["the reason to ignore", "dialog", () => inCheck(check.ignore)],
    [
      "the question about unsaved work",
      "alertdialog",
      async () => {
        await workbench().type("B16", "prova");
        await samples().click();
        await workbench().page.getByRole("menuitem").nth(1).click();
      },
    ],
  ])("%s leaves the page behind it in sight", async (_what, role, open) => {
    const { page } = workbench();
    const before = await page.screenshot();
    await open();
    const covering = page.getByRole(role);
    await covering.waitFor();
    const clip = await besides(covering);
    const after = await page.screenshot();
    // In a small window there may be nothing left beside it.
    if (Math.min(clip.width, clip.height) > 40) {
      const seen = await coloursIn(page, before, clip);
      expect(seen).toBeGreaterThan(40);
      expect(await coloursIn(page, after, clip)).toBeGreaterThan(seen / 4);
    }
    expect(await coloursIn(page, after, await boxOf(covering))).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    await covering.waitFor({ state: "detached" });
  });
});
