import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useLocation, useNavigate, type Location } from 'react-router-dom';
import { useSessionGateway } from '../data/session/session-context';
import type { FetchStore } from '../data/store/open-firestore';
import { useKeepPage } from '../features/unsent/use-keep-page';
import { PAGES } from '../routes/pages';
import { SignInRoute } from '../routes/sign-in-route';
import { FullPageWait } from '../ui/full-page-wait';
import { AppFailed } from './app-failed';
import { useFetchAhead } from './use-fetch-ahead';
import { returnTarget } from './return-target';
import { useSessionPhase, type LeavingPhase, type SessionControl } from './session-phase';
import { useOpenSession } from './use-open-session';
import { ADDRESSES } from '../ui/addresses';

/** Where somebody was when their session ended; never stored. */
interface Left {
  readonly phase: LeavingPhase;
  readonly address: string;
}

const addressOf = ({ pathname, search, hash }: Location) => pathname + search + hash;

interface AppRoutesProps {
  readonly fetchStore: FetchStore;
  readonly resetCode: string;
}

/** The screens before and behind the sign-in. */
export function AppRoutes({ fetchStore, resetCode }: AppRoutesProps) {
  const { t } = useTranslation();
  const control = useSessionPhase(useSessionGateway());
  const { open, holdsTexts } = useOpenSession(control, fetchStore);
  useKeepPage(holdsTexts);
  const fetchAhead = useFetchAhead(fetchStore);
  const { phase } = control;
  const navigate = useNavigate();

  const here = addressOf(useLocation());
  const [left, setLeft] = useState<Left | null>(null);
  if (phase.kind === 'leaving' && left?.phase !== phase) setLeft({ phase, address: here });

  // Whoever comes next, also one who signed in in another tab, does not begin where the one before was.
  const leaving = phase.kind === 'leaving';
  useEffect(() => {
    if (leaving) void navigate(ADDRESSES.messages, { replace: true });
  }, [leaving, navigate]);

  const wait = <FullPageWait label={t('loading')} />;

  if (phase.kind === 'starting' || phase.kind === 'leaving') return wait;
  return (
    <AppFailed.Boundary>
      <Suspense fallback={wait}>
        <Routes>
          <Route
            path={ADDRESSES.signIn}
            element={<SignIn control={control} left={left} holdsTexts={holdsTexts} onType={fetchAhead} />}
          />
          <Route path={ADDRESSES.resetPassword} element={<PAGES.resetPassword />} />
          <Route path={ADDRESSES.setPassword} element={<PAGES.setPassword code={resetCode} />} />
          <Route path="*" element={behindSignIn()} />
        </Routes>
      </Suspense>
    </AppFailed.Boundary>
  );

  function behindSignIn() {
    if (phase.kind === 'out') return <ToSignIn remember={!phase.after} />;
    if (open.kind === 'failed') return <AppFailed.Screen crash={open.crash} />;
    if (phase.kind !== 'in' || open.kind === 'opening') return wait;
    return <open.SignedInApp session={phase.session} open={open.session} leave={control.leave} />;
  }
}

function SignIn({
  control: { phase },
  left,
  holdsTexts,
  onType,
}: {
  readonly control: SessionControl;
  readonly left: Left | null;
  readonly holdsTexts: boolean;
  readonly onType: () => void;
}) {
  const location = useLocation();
  if (phase.kind === 'in') {
    // Who did not ask to leave goes on where they were, and nobody else does.
    const goesOn = left?.phase.session.uid === phase.session.uid && left.phase.notice !== null;
    return <Navigate to={goesOn ? left.address : returnTarget(location.state)} replace />;
  }
  return (
    <SignInRoute
      notice={phase.kind === 'out' ? phase.notice : null}
      holdsTexts={holdsTexts}
      onType={onType}
    />
  );
}

/** To the sign-in screen, and back here afterwards unless somebody has just signed out here. */
function ToSignIn({ remember }: { readonly remember: boolean }) {
  const returnTo = addressOf(useLocation());
  return <Navigate to={ADDRESSES.signIn} replace state={remember ? { returnTo } : null} />;
}
