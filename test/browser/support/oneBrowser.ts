import { browserUnderTest, type UnderTest } from "./browserUnderTest";

/** Long enough for a page on a machine that does something else besides. */
const PATIENCE = 180_000;

/** A browser and the served pages for all tests of a file; what is returned gives them to a running test. */
export function oneBrowser(): () => UnderTest {
  jest.setTimeout(PATIENCE);
  let underTest: UnderTest | undefined;
  beforeAll(async () => {
    underTest = await browserUnderTest();
  });
  afterAll(() => underTest?.close());
  return () => {
    if (!underTest) throw new Error("The browser is there inside tests only");
    return underTest;
  };
}
