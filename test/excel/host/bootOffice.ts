import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NativeBridge } from "./nativeBridge";

const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const BASE = "https://localhost/officejs/";

/** Starts the unmodified office.js of the npm package in this jsdom window, with the stand-in as its Excel. No network. */
export async function bootOffice(native: NativeBridge): Promise<void> {
  Object.assign(window, { _richApiNativeBridge: native.bridge });
  Object.defineProperty(window, "external", { value: native.external, configurable: true });
  const run = (url: string) =>
    window.eval(
      `${readFileSync(join(DIST, url.slice(BASE.length).toLowerCase()), "utf8")}\n//# sourceURL=${url}`,
    );
  const append = window.Node.prototype.appendChild;
  // office.js loads its parts with <script src>: they come from the package instead.
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE))
      return append.call(this, node) as T;
    const { src } = node;
    node.removeAttribute("src");
    node.type = "text/plain";
    append.call(this, node);
    setTimeout(() => {
      run(src);
      node.dispatchEvent(new Event("load"));
    }, 0);
    return node;
  };
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.setAttribute("src", `${BASE}office.js`);
  append.call(document.head, tag);
  run(`${BASE}office.js`);
  await Office.onReady();
}
