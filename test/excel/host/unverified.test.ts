import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
const textOf = (name: string): string => readFileSync(join(__dirname, name), "utf8");
const list = readFileSync(join(__dirname, "README.md"), "utf8");
const listed = [...list.matchAll(/^- `([\w/]+\.ts)`/gm)].map(([, name]) => name ?? "");

it.each(files.filter((name) => textOf(name).includes("unverified")))(
  "what is unverified in %s is in the list",
  (name) => {
    expect(listed).toContain(name);
  },
);

it.each(listed)("%s is still there, and says in its place what is unverified", (name) => {
  expect(files).toContain(name);
  expect(textOf(name)).toContain("unverified");
});

/** Where the stand-in refuses, or answers like Excel and no other program. */
const IMITATES = /new ApiError\(|accessDenied\(|failure\(|ErrorValue\("|unverified|REQUIREMENTS:/;

it.each(files.filter((name) => IMITATES.test(textOf(name))))(
  "%s says by an address who says that Excel does so",
  (name) => {
    expect(textOf(name)).toMatch(
      /https:\/\/(?:learn|support)\.microsoft\.com\/|https:\/\/github\.com\/OfficeDev\//,
    );
  },
);
