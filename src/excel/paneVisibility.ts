import type { Unsubscribe } from "../host";

/** Tells whenever the pane is shown or hidden; a runtime that lives on behind a closed pane has no other sign. Silent where Office cannot tell. */
export function watchPane(listener: (visible: boolean) => void): Unsubscribe {
  let wanted = true;
  const registered = Promise.resolve()
    .then(() =>
      Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        if (wanted) listener(visibilityMode === Office.VisibilityMode.taskpane);
      }),
    )
    .catch(() => undefined);
  return () => {
    wanted = false;
    void registered.then((remove) => remove?.());
  };
}
