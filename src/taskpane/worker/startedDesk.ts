import type { Desk } from "./desk";

/** Far more than the slowest machine needs, in milliseconds: a worker that a browser lost never says a word. */
const STARTS_WITHIN = 20_000;
const TRIES = 3;

/**
 * A worker that has said that it runs. One that stays silent is ended and another is opened in its stead.
 * @throws Error when it cannot be loaded, or when none of three starts
 */
export async function startedDesk(open: () => Desk): Promise<Desk> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const desk = open();
    if (await started(desk)) return desk;
    desk.terminate();
  }
  throw new Error("The worker that reads the plan does not start");
}

const started = (desk: Desk): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const silent = setTimeout(() => resolve(false), STARTS_WITHIN);
    desk.onmessage = () => {
      clearTimeout(silent);
      resolve(true);
    };
    desk.onerror = ({ message }) => {
      clearTimeout(silent);
      desk.terminate();
      reject(new Error(message));
    };
  });
