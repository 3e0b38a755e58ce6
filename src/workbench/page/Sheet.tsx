import { useLayoutEffect, useRef } from "react";

/** Gives the spreadsheet, which draws itself, its place in the page. */
export function Sheet(props: {
  readonly element: HTMLElement;
  readonly label: string;
  readonly className: string;
}) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(props.element), [props.element]);
  return <main ref={place} className={props.className} aria-label={props.label} />;
}
