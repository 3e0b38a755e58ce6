/** @jest-environment node */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What the development server answers a page at an address: it printed one, and people type the other. */
const script = `
  const Server = require("webpack-dev-server");
  const webpack = require("webpack");
  (async () => {
    const [{ devServer }] = await require("./webpack.config.js")(
      { WEBPACK_SERVE: true, workbench: true },
      { mode: "development" },
    );
    const server = new Server(devServer, webpack({ mode: "development", entry: {} }));
    await server.normalizeOptions();
    const host = process.argv[1];
    const headers = { host, origin: "http://" + host };
    console.log(
      server.isValidHost(headers, "host") && server.isValidHost(headers, "origin") && server.isSameOrigin(headers),
    );
  })();
`;

const welcomes = (host: string): boolean =>
  execFileSync(process.execPath, ["-e", script, host], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  }) === "true\n";

it.each([
  ["localhost:3000", true],
  ["127.0.0.1:3000", true],
  ["example.org", false],
])("reloads a page at %s: %s", (host, expected) => {
  expect(welcomes(host)).toBe(expected);
});
