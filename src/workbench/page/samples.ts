import type { Bilingual } from "../../model/finding";

/** A sample plan of our own making, in `assets/samples`. */
export interface SampleFile {
  readonly file: string;
  readonly title: Bilingual;
}

const FOLDER = "assets/samples/";

/** The samples the page was built with, the first for the start. */
export async function listSamples(): Promise<readonly SampleFile[]> {
  const response = await fetch(`${FOLDER}index.json`);
  return response.json() as Promise<readonly SampleFile[]>;
}

/** Fetches a sample; rejects when the page was published without it. */
export async function fetchSample(file: string): Promise<ArrayBuffer> {
  const response = await fetch(FOLDER + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}
