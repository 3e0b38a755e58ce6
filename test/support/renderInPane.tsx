import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { App, type AppProps } from "../../src/taskpane/App";
import { reviewDirectly } from "../../src/taskpane/worker/reviewDirectly";

// Finding things by role in a styled page takes jsdom its time, more on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out: without heights the tree would draw no rows.
for (const [name, height] of [
  ["clientHeight", 600],
  ["offsetHeight", 32],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => height });
}

/** What decides whether something is seen and can be pressed: jsdom asks every rule about every element, and no test about the others. */
const TELLING = /display|visibility|opacity|pointer-events|content/;
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => TELLING.test(rule) });
const styled = (element: ReactElement) => <RendererProvider renderer={renderer}>{element}</RendererProvider>;

/** Renders a component of the pane in Italian and in the light theme. */
export const renderInPane = (element: ReactElement) =>
  render(styled(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>));

/** Renders the whole pane over a host, reviewing in place; `rerenderApp` gives it other props. */
export function renderApp(props: AppProps) {
  const app = (given: AppProps) => styled(<App review={reviewDirectly} language="it" {...given} />);
  const view = render(app(props));
  return { ...view, rerenderApp: (next: AppProps) => view.rerender(app(next)) };
}
