import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as ReactDOM from "react-dom";
import * as client from "react-dom/client";

/** The spreadsheet's scripts expect one React on `window`, as its own builds once had it; they run after ours. */
export function exposeReact(): void {
  Object.assign(window, { React: { ...React, ...jsxRuntime }, ReactDOM: { ...ReactDOM, ...client } });
}
