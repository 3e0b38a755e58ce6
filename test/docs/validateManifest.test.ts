import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

// What Microsoft's check answers, as its own program words it; the service itself is not asked here.

const folder = mkdtempSync(join(tmpdir(), "cruscotto-validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(said: string, code: number) {
  const npx = join(folder, "npx");
  writeFileSync(npx, `#!/bin/sh\necho '${said}'\nexit ${code}\n`);
  chmodSync(npx, 0o755);
  return spawnSync(process.execPath, [join(__dirname, "validateManifest.mjs")], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` },
  });
}

it.each([
  "Error: Unable to contact the manifest validation service.",
  "FetchError: request to the service failed",
  "getaddrinfo ENOTFOUND validationgateway.omex.office.net",
])("says that it could not be done where there is no network: %s", (said) => {
  const { status, stdout, stderr } = validate(said, 1);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("the manifest was not validated");
});

it.each([
  ["The manifest is valid.", 0, 0],
  ["The manifest is not valid.", 1, 1],
  ["The manifest is not valid.", 255, 1],
])("passes on what the service said: %s (%d)", (said, code, expected) => {
  const { status, stdout } = validate(said, code);
  expect([status, stdout.trim()]).toEqual([expected, said]);
});
