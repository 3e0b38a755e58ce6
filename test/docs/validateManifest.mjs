import { spawnSync } from "node:child_process";

// Microsoft's own check of the manifest, which asks a server of theirs: `npm run validate`. Exit codes as on the command line: 0 in
// order, 1 faults, 2 could not be done.
const { status, stdout, stderr } = spawnSync(
  "npx",
  ["--no-install", "office-addin-manifest", "validate", "manifest.xml"],
  {
    encoding: "utf8",
  },
);
const said = `${stdout ?? ""}${stderr ?? ""}`;
if (/unable to contact|FetchError|ENOTFOUND/i.test(said)) {
  console.error(
    "Microsoft's validation service cannot be reached from here: the manifest was not validated.",
  );
  process.exitCode = 2;
} else {
  process.stdout.write(said);
  process.exitCode = status === 0 ? 0 : 1;
}
