import { CatchBoundary } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ErrorState } from '../../components/error-state.tsx';

type PartBoundaryProps = {
  /** What the part shows: another one is a new try. */
  readonly of: unknown;
  readonly children: ReactNode;
};

/** Keeps the page when a part of it cannot be drawn, and says so in its place. */
export function PartBoundary({ of, children }: PartBoundaryProps) {
  return (
    <CatchBoundary getResetKey={() => of} errorComponent={BrokenPart}>
      {children}
    </CatchBoundary>
  );
}

const BrokenPart = ({ error, reset }: ErrorComponentProps) => <ErrorState error={error} onRetry={reset} />;
