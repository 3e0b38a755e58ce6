/** Profiles by file name, so that the next opening of the same file finds its own. */
export interface ProfileStore {
  read(file: string): string | null;
  write(file: string, json: string): void;
}

const KEY = "cruscotto.profile.";

/** Keeps profiles in the browser, or for as long as the page is open where the browser keeps nothing. */
export function profileStore(): ProfileStore {
  const here = new Map<string, string>();
  return {
    read(file) {
      return here.get(file) ?? tryStorage((storage) => storage.getItem(KEY + file)) ?? null;
    },
    write(file, json) {
      here.set(file, json);
      tryStorage((storage) => storage.setItem(KEY + file, json));
    },
  };
}

/** Private windows and full disks refuse; the page goes on. */
function tryStorage<T>(ask: (storage: Storage) => T): T | undefined {
  try {
    return ask(window.localStorage);
  } catch {
    return undefined;
  }
}
