/** Takes texts in and tells at the end, in a few letters, whether they were the same as others. */
export interface TextHash {
  add(text: string): void;
  readonly value: string;
}

export function textHash(): TextHash {
  // Two 32-bit FNV-1a hashes with different starts: one alone would meet by chance too soon.
  let [a, b] = [0x811c9dc5, 0x2545f491];
  return {
    add(text) {
      for (let at = 0; at <= text.length; at += 1) {
        // One more than the letters: "ab", "c" is not "a", "bc".
        const code = at < text.length ? text.charCodeAt(at) : 0;
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca6b);
      }
    },
    get value() {
      return [a, b].map((half) => (half >>> 0).toString(36)).join("-");
    },
  };
}
