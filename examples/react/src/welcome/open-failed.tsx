import { problemOf } from '../lib/problem.ts';
import { forgetToken } from '../session.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** The device's copy could not be opened; signing in afresh makes a new start without touching what is stored. */
export const OpenFailed = ({ error }: { error: unknown }) => (
  <EmptyState icon="warning" title="The app could not open its data" text={problemOf(error).message}>
    <button type="button" className="button" data-look="primary" onClick={() => location.reload()}>
      Try again
    </button>
    <button
      type="button"
      className="button"
      onClick={() => {
        forgetToken();
        location.assign('/');
      }}
    >
      Sign in again
    </button>
  </EmptyState>
);
