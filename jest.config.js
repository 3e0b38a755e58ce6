/** Two projects: pure code and files in Node, components in jsdom. Browser tests run in Node and drive a real Chromium. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const shared = {
  transform,
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|numfmt|lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|unicode-regex|regexp-util|franc-min|n-gram|collapse-white-space|trigram-utils|ot-json1|unicount)/)",
  ],
  // Copies of the project that `npm run mutants` makes.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  moduleNameMapper: {
    "\\.svg$": "<rootDir>/test/support/fileStub.ts",
    // The package announces a CommonJS file it does not contain.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
};

module.exports = {
  // One worker a core: the main process waits, and tests of the browser wait for theirs.
  maxWorkers: "100%",
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/excel/", "<rootDir>/test/browser/"],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx", "<rootDir>/test/excel/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdom.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/browserSetup.ts",
    },
  ],
};
