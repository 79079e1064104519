import { Component, type ReactNode } from "react";

interface LoadGuardProps {
  readonly children: ReactNode;
  /** What stands in the place of a part whose code did not come. */
  readonly fallback: ReactNode;
}

/** Keeps the rest of the pane when a part that is loaded on demand cannot be fetched. */
export class LoadGuard extends Component<LoadGuardProps, { readonly isLost: boolean }> {
  override state = { isLost: false };

  static getDerivedStateFromError(error: unknown): { readonly isLost: boolean } {
    if (!isLoadError(error)) throw error;
    return { isLost: true };
  }

  override render(): ReactNode {
    return this.state.isLost ? this.props.fallback : this.props.children;
  }
}

/** Whether code that is loaded on demand did not come, as the bundler reports it. */
export function isLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
