import type { Page } from "playwright-core";

/** A part of the page, in its pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many different colours a part of a picture of the page shows: one where something white lies over it. */
export async function coloursIn(page: Page, png: Buffer, clip: Clip): Promise<number> {
  return page.evaluate(
    async ({ base64, part }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(part.x, part.y, part.width, part.height) ?? { data: [] };
      return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size;
    },
    { base64: png.toString("base64"), part: clip },
  );
}
