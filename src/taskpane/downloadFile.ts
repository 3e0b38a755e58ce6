/** Hands a file of our making to the browser, which asks or puts it among the downloads. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the content once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
