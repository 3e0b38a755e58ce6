import type { Locator, Page } from "playwright-core";

/** A control by its name and the greatest contrast between two of its pixels, its border left out. */
export interface Drawn {
  readonly name: string;
  readonly contrast: number;
}

/** What is too near the edge to belong to the words and signs of a control: its border, and the half pixels beside it. */
const EDGE = 3;

/** How clearly the controls in sight are drawn: 1 where words are in the colour of their ground, 21 for black on white. */
export async function contrasts(page: Page, controls: Locator): Promise<readonly Drawn[]> {
  const boxes = await controls.evaluateAll(
    (elements, edge) =>
      elements.flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        const covered = middle === null || !(element.contains(middle) || middle.contains(element));
        if (width < 8 || height < 8 || covered || x < 0 || y < 0) return [];
        if (x + width > window.innerWidth || y + height > window.innerHeight) return [];
        const name = element.getAttribute("aria-label") ?? element.textContent ?? element.tagName;
        return [{ name, x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge }];
      }),
    EDGE,
  );
  const png = await page.screenshot();
  return page.evaluate(
    async ({ base64, boxes: asked }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const part = (value: number) =>
        value <= 10 ? value / 3294.6 : Math.pow((value / 255 + 0.055) / 1.055, 2.4);
      return asked.map(({ name, x, y, width, height }) => {
        const { data } = context?.getImageData(x, y, Math.max(1, width), Math.max(1, height)) ?? { data: [] };
        let least = 1;
        let most = 0;
        for (let at = 0; at < data.length; at += 4) {
          const light =
            0.2126 * part(data[at] ?? 0) +
            0.7152 * part(data[at + 1] ?? 0) +
            0.0722 * part(data[at + 2] ?? 0);
          least = Math.min(least, light);
          most = Math.max(most, light);
        }
        return { name, contrast: (most + 0.05) / (least + 0.05) };
      });
    },
    { base64: png.toString("base64"), boxes },
  );
}
