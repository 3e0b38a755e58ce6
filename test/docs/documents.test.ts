import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { documents } from "./documents";

const root = resolve(__dirname, "../..");

it.each(documents.map((document) => [document.path, document] as const))(
  "%s is what the code says (npm run docs)",
  (path, { write }) => {
    const current = readFileSync(resolve(root, path), "utf8");
    expect(current).toBe(write(current));
  },
);
