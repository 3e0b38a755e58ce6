import type { Page } from "playwright-core";

/** A row of the shown sheet, as the page draws it. */
export interface DrawnRow {
  /** In pixels. */
  readonly height: number;
  /** How many pixels its letters take. */
  readonly ink: number;
  /** Letters reach its upper or lower edge: a part of them lies beyond it. */
  readonly isCut: boolean;
}

/** What a sheet without borders and fills shows of its rows in sight, letters told from the ground by being dark. */
export async function drawnRows(page: Page): Promise<readonly DrawnRow[]> {
  const cells = page.getByRole("main").locator("canvas[id^=univer-sheet-main-canvas]");
  const box = (await cells.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const png = await page.screenshot({ clip: box });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const light = (x: number, y: number) =>
      [0, 1, 2].reduce((sum, part) => sum + (data[(y * image.width + x) * 4 + part] ?? 0), 0);
    // A strip of the numbers of the rows, left of the numbers themselves; right of them the cells, up to the scroll bar.
    const [strip, left, right] = [4, 48, image.width - 20];
    // Below the names of the columns, whose letters and corner are none of any row.
    const head = 20;
    const lines = [...Array(image.height).keys()].filter(
      (y) => y === head - 1 || (y >= head && light(strip, y) < light(strip, y - 1)),
    );
    const inkOf = (y: number) =>
      [...Array(right - left).keys()].filter((x) => light(left + x, y) < 250).length;
    return lines.slice(0, -1).flatMap((line, at) => {
      const inside = [...Array((lines[at + 1] ?? line) - line - 1).keys()].map((y) => inkOf(line + 1 + y));
      // The double line below rows that stay in sight.
      if (inside.length < 8) return [];
      const ink = inside.reduce((sum, each) => sum + each, 0);
      return [{ height: inside.length + 1, ink, isCut: (inside[0] ?? 0) + (inside.at(-1) ?? 0) > 0 }];
    });
  }, png.toString("base64"));
}
