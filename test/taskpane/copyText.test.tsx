import { copyText } from "../../src/taskpane/copyText";

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

const selectAndCopy = jest.fn(() => true);
beforeEach(() => {
  Object.defineProperty(document, "execCommand", { value: selectAndCopy, configurable: true });
  selectAndCopy.mockClear().mockReturnValue(true);
});

const blocked = () => Promise.reject(new Error("blocked by the permissions policy"));

it("uses the clipboard where it may", async () => {
  const write = jest.fn(async () => undefined);
  clipboard(write);
  expect(await copyText("x")).toBe(true);
  expect(write).toHaveBeenCalledWith("x");
  expect(selectAndCopy).not.toHaveBeenCalled();
});

it("copies from a selected text where the clipboard is blocked, as in Excel on the web", async () => {
  clipboard(blocked);
  let selected = "";
  selectAndCopy.mockImplementation(() => {
    selected = document.querySelector("textarea")?.value ?? "";
    return true;
  });
  expect(await copyText("il testo")).toBe(true);
  expect(selected).toBe("il testo");
  expect(document.querySelector("textarea")).toBeNull();
});

it("says so where neither works, so that the text can be shown", async () => {
  clipboard(blocked);
  selectAndCopy.mockReturnValue(false);
  expect(await copyText("x")).toBe(false);
});
