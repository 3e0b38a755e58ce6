import { Component, type ReactNode } from "react";
import { useSpeech } from "../speech";
import { paneError, type PaneError } from "../state/paneError";
import { FailureBar } from "./frame/FailureBar";

interface CrashState {
  readonly error: PaneError | null;
}

/** Catches a fault of ours while drawing: says so instead of leaving an empty pane, and lets one start again. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(thrown: unknown): CrashState {
    return { error: paneError(thrown) };
  }

  override render() {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Crashed error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}

function Crashed({ error, onRetry }: { readonly error: PaneError; readonly onRetry: () => void }) {
  const { pane } = useSpeech().messages;
  return <FailureBar title={pane.crashed} error={error} onRetry={onRetry} />;
}
