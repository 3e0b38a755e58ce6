import { useEffect, useState } from "react";

/** Takes files dropped anywhere on the page; tells whether one hovers over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // Captured: the spreadsheet takes drops on its cells for its own.
    const options = { capture: true, signal: listening.signal };
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHovering(true);
    };
    window.addEventListener("dragenter", over, options);
    window.addEventListener("dragover", over, options);
    window.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setHovering(false);
      },
      options,
    );
    window.addEventListener(
      "drop",
      (event) => {
        setHovering(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      },
      options,
    );
    return () => listening.abort();
  }, [onFile]);
  return hovering;
}
