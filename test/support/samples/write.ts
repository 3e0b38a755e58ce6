import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { samples } from "./samples";
import { sampleBytes } from "./sampleBytes";

// Rewrites assets/samples and what its workbooks are expected to hold: npx tsx test/support/samples/write.ts

const root = resolve(__dirname, "../../..");
const workbooks = join(root, "assets/samples");
const expectations = join(root, "test/corpus/samples");
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

async function write(): Promise<void> {
  for (const folder of [workbooks, expectations]) mkdirSync(folder, { recursive: true });
  const all = samples();
  for (const sample of all) {
    writeFileSync(join(workbooks, sample.file), await sampleBytes(sample));
    writeFileSync(join(expectations, sample.file.replace(/xlsx$/, "json")), json(sample.plan));
  }
  writeFileSync(join(workbooks, "index.json"), json(all.map(({ file, title }) => ({ file, title }))));
}

void write();
