import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const list = readFileSync(join(__dirname, "README.md"), "utf8");

it.each(files.filter((name) => readFileSync(join(__dirname, name), "utf8").includes("unverified")))(
  "what is unverified in %s is in the list",
  (name) => {
    expect(list).toContain(`\`${name.replaceAll("\\", "/")}\``);
  },
);

it.each([...list.matchAll(/^- `([\w/]+\.ts)`/gm)].map(([, name]) => name ?? ""))(
  "%s is still there",
  (name) => {
    expect(files.map((file) => file.replaceAll("\\", "/"))).toContain(name);
  },
);
