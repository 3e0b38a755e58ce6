import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { documents } from "./documents";

const root = resolve(__dirname, "../..");
for (const { path, write } of documents) {
  const file = resolve(root, path);
  const current = existsSync(file) ? readFileSync(file, "utf8") : "";
  const fresh = write(current);
  if (fresh !== current) writeFileSync(file, fresh);
  console.log(`${fresh === current ? "unchanged" : "written  "} ${path}`);
}
