import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { useSessionGateway } from '../data/session/session-context';
import type { OpenStore } from '../data/store/open-firestore';
import { lazily } from '../routes/lazily';
import { SignInRoute } from '../routes/sign-in-route';
import { FullPageWait } from '../ui/full-page-wait';
import { AppFailed } from './app-failed';
import { returnTarget } from './return-target';
import { useSessionPhase, type SessionControl } from './session-phase';
import { useOpenSession } from './use-open-session';
import { ADDRESSES } from '../ui/addresses';

const ResetPasswordRoute = lazily(() => import('../routes/reset-password-route'), 'ResetPasswordRoute');
const SetPasswordRoute = lazily(() => import('../routes/set-password-route'), 'SetPasswordRoute');
const SignedInApp = lazily(() => import('./signed-in-app'), 'SignedInApp');

interface AppRoutesProps {
  readonly openStore: () => Promise<OpenStore>;
  readonly resetCode: string;
}

/** The screens before and behind the sign-in. */
export function AppRoutes({ openStore, resetCode }: AppRoutesProps) {
  const { t } = useTranslation();
  const control = useSessionPhase(useSessionGateway());
  const open = useOpenSession(control, openStore);
  const { phase } = control;
  const navigate = useNavigate();

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
          <Route path={ADDRESSES.signIn} element={<SignIn control={control} />} />
          <Route path={ADDRESSES.resetPassword} element={<ResetPasswordRoute />} />
          <Route path={ADDRESSES.setPassword} element={<SetPasswordRoute code={resetCode} />} />
          <Route path="*" element={behindSignIn()} />
        </Routes>
      </Suspense>
    </AppFailed.Boundary>
  );

  function behindSignIn() {
    if (phase.kind === 'out') return <ToSignIn remember={!phase.after} />;
    if (open.kind === 'failed') return <AppFailed.Screen crash={open.crash} />;
    if (phase.kind !== 'in' || open.kind === 'opening') return wait;
    return <SignedInApp session={phase.session} open={open.session} leave={control.leave} />;
  }
}

function SignIn({ control: { phase } }: { readonly control: SessionControl }) {
  const location = useLocation();
  if (phase.kind === 'in') return <Navigate to={returnTarget(location.state)} replace />;
  return <SignInRoute notice={phase.kind === 'out' ? phase.notice : null} />;
}

/** To the sign-in screen, and back here afterwards unless somebody has just signed out here. */
function ToSignIn({ remember }: { readonly remember: boolean }) {
  const { pathname, search, hash } = useLocation();
  return (
    <Navigate
      to={ADDRESSES.signIn}
      replace
      state={remember ? { returnTo: pathname + search + hash } : null}
    />
  );
}
