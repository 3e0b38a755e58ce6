import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// What is measured is built (npm run build); what measures it need not be.
const file = fileURLToPath(new URL("paneTimes.ts", import.meta.url));
process.exitCode = spawnSync(process.execPath, ["--import", "tsx", file], { stdio: "inherit" }).status ?? 1;
