import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What a command and all it starts need. */
export interface Spent {
  readonly seconds: number;
  /** Of processors, which says more on a machine that is busy otherwise. */
  readonly processorSeconds: number;
  /** At its most, with all that is loaded; null where nobody says. */
  readonly megabytes: number | null;
}

/** How often a command is looked at, in milliseconds. */
const LOOK = 20;
/** Parts of a second in which Linux counts the time of processors. */
const TICKS = 100;

/** Carries out a command, looking at it and its children as long as they are there, where the system shows them (/proc). */
export function spent(command: string, args: readonly string[]): Promise<Spent> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  const most = new Map<number, Sight>();
  const look = () => {
    if (child.pid === undefined || !existsSync("/proc/self/status")) return;
    for (const pid of familyOf(child.pid)) {
      const sight = sightOf(pid);
      // One that is ending has given its memory back already.
      if (sight)
        most.set(pid, { ...sight, kilobytes: Math.max(sight.kilobytes, most.get(pid)?.kilobytes ?? 0) });
    }
  };
  const timer = setInterval(look, LOOK);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", () => {
      clearInterval(timer);
      const sights = [...most.values()];
      done({
        seconds: (performance.now() - start) / 1000,
        processorSeconds: sights.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS,
        megabytes: sights.length === 0 ? null : Math.max(...sights.map(({ kilobytes }) => kilobytes)) / 1000,
      });
    });
  });
}

interface Sight {
  readonly ticks: number;
  readonly kilobytes: number;
}

/** What a process has needed so far; undefined once it has ended. */
function sightOf(pid: number): Sight | undefined {
  try {
    const kilobytes = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const fields = statOf(pid);
    return { kilobytes, ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

/** Fields of a process behind its name, which may hold blanks and brackets. */
const statOf = (pid: number | string): readonly string[] =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");

/** A process and all that come from it. */
function familyOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = Number(statOf(name)[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}
