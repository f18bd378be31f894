import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RegionBoundary } from './region-boundary';

let broken = true;

function Fragile() {
  if (broken) throw new Error('a name that must not be shown');
  return <p>works</p>;
}

function Regions({ screenKey }: { readonly screenKey: string }) {
  return (
    <>
      <p>beside it</p>
      <RegionBoundary
        resetKey={screenKey}
        fallback={({ reference }, again) => (
          <button onClick={again} type="button">
            {`failed ${reference}`}
          </button>
        )}
      >
        <Fragile />
      </RegionBoundary>
    </>
  );
}

beforeEach(() => {
  broken = true;
  // React reports what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a region that fails', () => {
  it('leaves the others, says a number and not the error, and can be tried again', () => {
    render(<Regions screenKey="a" />);
    expect(screen.getByText('beside it')).toBeTruthy();
    const again = screen.getByRole('button', { name: /^failed [0-9a-f]{8}$/ });
    expect(document.body.textContent).not.toContain('a name');
    broken = false;
    fireEvent.click(again);
    expect(screen.getByText('works')).toBeTruthy();
  });

  it('is tried again when another screen stands in it', () => {
    const { rerender } = render(<Regions screenKey="a" />);
    broken = false;
    rerender(<Regions screenKey="a" />);
    expect(screen.queryByText('works')).toBeNull();
    rerender(<Regions screenKey="b" />);
    expect(screen.getByText('works')).toBeTruthy();
  });
});
