import type { Page } from "playwright-core";
import type { Clip } from "./pixels";

/** How light, from 0 to 255, the ground of a part of the page is in each strip of that many pixels: what most of the strip shows. */
export async function groundsIn(page: Page, part: Clip, strip: number): Promise<readonly number[]> {
  const png = await page.screenshot({ clip: part });
  return page.evaluate(
    async ({ base64, wide }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const strips = [...Array(Math.floor(image.width / wide)).keys()];
      return strips.map((at) => {
        const { data } = context?.getImageData(at * wide, 0, wide, image.height) ?? { data: [] };
        const times = new Map<number, number>();
        for (let pixel = 0; pixel < data.length; pixel += 4) {
          const [red = 0, green = 0, blue = 0] = data.slice(pixel, pixel + 3);
          const light = Math.round((red + green + blue) / 3);
          times.set(light, (times.get(light) ?? 0) + 1);
        }
        return [...times].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0] ?? 0;
      });
    },
    { base64: png.toString("base64"), wide: strip },
  );
}
