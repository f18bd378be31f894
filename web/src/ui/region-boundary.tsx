import { Component, type ReactNode } from 'react';

interface RegionBoundaryProps {
  readonly children: ReactNode;
  /** Drawn instead of the children after one of them threw; `again` tries them anew. */
  readonly fallback: (reference: string, again: () => void) => ReactNode;
  /** Another value tries the children anew by itself: another screen stands in the region. */
  readonly resetKey?: string;
}

interface RegionBoundaryState {
  readonly reference: string | null;
  readonly resetKey: string | undefined;
}

/** Keeps a crash in one region from taking the others away. */
export class RegionBoundary extends Component<RegionBoundaryProps, RegionBoundaryState> {
  override state: RegionBoundaryState = { reference: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<RegionBoundaryState> {
    return { reference: crypto.randomUUID().slice(0, 8) };
  }

  static getDerivedStateFromProps(
    props: RegionBoundaryProps,
    state: RegionBoundaryState,
  ): Partial<RegionBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { reference: null, resetKey: props.resetKey };
  }

  override render() {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    return this.props.fallback(reference, () => {
      this.setState({ reference: null });
    });
  }
}
