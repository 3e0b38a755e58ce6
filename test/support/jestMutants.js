const { join } = require("node:path");
const { projects } = require("../../jest.config.js");

/** Tests of many whole workbooks: they notice almost everything, minutes later. */
const SLOW = ["/planted\\.test", "/linear\\.test", "/corpus\\.test"];

/** For `npm run mutants`: of the tests in Node those of the folders whose code is changed, nothing of pages and browsers. */
module.exports = {
  ...projects[0],
  rootDir: join(__dirname, "../.."),
  testMatch: (process.env["MUTANTS_FOLDERS"] ?? "")
    .split(" ")
    .map((name) => `<rootDir>/test/${name}/**/*.test.ts`),
  testPathIgnorePatterns: SLOW,
  modulePathIgnorePatterns: [],
};
