import { Component, type ReactNode } from 'react';

/** What became of a region: the number that stands there instead, and what was thrown. */
export interface Crash {
  readonly kind: 'screen';
  readonly reference: string;
  readonly cause: unknown;
}

interface RegionBoundaryProps {
  readonly children: ReactNode;
  /** Drawn instead of the children after one of them threw; `again` tries them anew. */
  readonly fallback: (crash: Crash, again: () => void) => ReactNode;
  /** Another value tries the children anew by itself: another screen stands in the region. */
  readonly resetKey?: string;
}

interface RegionBoundaryState {
  readonly crash: Crash | null;
  readonly resetKey: string | undefined;
}

/** A number for what was thrown. */
export const crashOf = (cause: unknown): Crash => ({
  kind: 'screen',
  reference: crypto.randomUUID().slice(0, 8),
  cause,
});

/** Keeps a crash in one region from taking the others away. */
export class RegionBoundary extends Component<RegionBoundaryProps, RegionBoundaryState> {
  override state: RegionBoundaryState = { crash: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(cause: unknown): Partial<RegionBoundaryState> {
    return { crash: crashOf(cause) };
  }

  static getDerivedStateFromProps(
    props: RegionBoundaryProps,
    state: RegionBoundaryState,
  ): Partial<RegionBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { crash: null, resetKey: props.resetKey };
  }

  override render() {
    const { crash } = this.state;
    if (crash === null) return this.props.children;
    return this.props.fallback(crash, () => {
      this.setState({ crash: null });
    });
  }
}
