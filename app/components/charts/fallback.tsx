import { Component, type ReactNode } from "react";

type Props = { shows: ReactNode; children: ReactNode };

/** Shows something simpler when what is inside cannot be loaded or drawn. */
export class Fallback extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.shows : this.props.children;
  }
}
