/** Which file a profile is for: what it is called and what is in it. */
export interface ProfileKey {
  readonly name: string;
  readonly fingerprint: string;
}

/** Profiles by what is in a file, so that the next opening of the same file finds its own, and no other file does. */
export interface ProfileStore {
  read(key: ProfileKey): string | null;
  write(key: ProfileKey, json: string): void;
  /** The last profile of a file called like this with another content: last year's plan, or another body's. */
  namesake(key: ProfileKey): string | null;
  /** Remembers the profile for a file of this name, whatever will be in it. */
  offer(name: string, json: string): void;
}

const BY_CONTENT = "cruscotto.profileOf.";
/** As profiles were once kept; what is found here is only offered. */
const BY_NAME = "cruscotto.profile.";

/** Keeps profiles in the browser, or for as long as the page is open where the browser keeps nothing. */
export function profileStore(): ProfileStore {
  const here = new Map<string, string>();
  const get = (key: string) => here.get(key) ?? tryStorage((storage) => storage.getItem(key)) ?? null;
  const set = (key: string, json: string) => {
    here.set(key, json);
    tryStorage((storage) => storage.setItem(key, json));
  };
  return {
    read: ({ fingerprint }) => get(BY_CONTENT + fingerprint),
    write({ name, fingerprint }, json) {
      set(BY_CONTENT + fingerprint, json);
      set(BY_NAME + name, json);
    },
    namesake: ({ name, fingerprint }) =>
      get(BY_CONTENT + fingerprint) === null ? get(BY_NAME + name) : null,
    offer: (name, json) => set(BY_NAME + name, json),
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
